package news.byline.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  private static final List<String> WORDS =
      List.of("title", "subtitle", "标题", "副题", "题图", "date", "tags", "图", "𠀀𠀁");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "TITLE, title",
    "titl, title",
    "subtitel, subtitle",
    "tag, tags",
    "标提, 标题",
    "标 题, 标题",
    "题标, 标题",
    "dat, date",
    "adte, date",
    "𠀀𠀂, 𠀀𠀁"
  })
  void findsTheNearest(String typed, String meant) {
    assertThat(Suggestion.nearest(typed, WORDS)).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"author", "xyz", "甲乙", "x", "''", "ti", "文", "𠀂𠀃"})
  void offersNothingFar(String typed) {
    assertThat(Suggestion.nearest(typed, WORDS)).isNull();
  }

  @Test
  void choosesTheSameOfSeveralWhateverTheirOrder() {
    assertThat(Suggestion.nearest("tat", List.of("tab", "tag"))).isEqualTo("tab");
    assertThat(Suggestion.nearest("tat", List.of("tag", "tab"))).isEqualTo("tab");
  }

  @Test
  void findsNothingAmongNone() {
    assertThat(Suggestion.nearest("a", List.of())).isNull();
  }
}
