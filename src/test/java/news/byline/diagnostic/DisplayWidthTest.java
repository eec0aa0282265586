package news.byline.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "脐橙, 4",
    "，。：, 6",
    "“”, 2",
    "——, 2",
    "…, 1",
    "é, 1",
    "e\u0301, 1",
    "ａ, 2",
    "ｱ, 1",
    "한글, 4",
    "かな, 4",
    "🍊, 2",
    "𠀀, 2",
    "a\u200Bb, 2",
    "\uFEFFa, 1",
    "①, 1",
    "㈠, 2",
    "「」, 4",
    "·, 1"
  })
  void countsCells(String text, int cells) {
    assertThat(DisplayWidth.of(text)).isEqualTo(cells);
  }
}
