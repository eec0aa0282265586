package news.byline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads where the focus of a picture lies, as editors write it. */
class FocusTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "top | 50% 0%",
        "Bottom | 50% 100%",
        "left | 0% 40%",
        "left top | 0% 0%",
        "top-right | 100% 0%",
        "center | 50% 50%",
        "center left | 0% 50%",
        "上 | 50% 0%",
        "左上 | 0% 0%",
        "下右 | 100% 100%",
        "中 | 50% 50%",
        "左中 | 0% 50%",
        "左、上 | 0% 0%",
        "30% 20% | 30% 20%",
        "30%,20% | 30% 20%",
        "100％，0％ | 100% 0%",
      })
  void readsWordsAndHundredths(String written, String css) {
    Focus focus = Focus.parse(written);
    assertThat(focus).isNotNull();
    assertThat(focus.css()).isEqualTo(css);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "左右",
        "top bottom",
        "top top",
        "lefttop",
        "middle",
        "30%",
        "30",
        "101% 0%",
        "1000% 0%",
        "-1% 0%",
        "左x",
        "top;color:red",
        "30% 20% 10%",
        "左边"
      })
  void readsNothingElse(String written) {
    assertThat(Focus.parse(written)).isNull();
  }
}
