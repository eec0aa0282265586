package news.byline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTest {

  private static String html(String markdown) {
    return BodyText.of(markdown).markup().html("");
  }

  @Test
  void givesNoHeadingTheAnchorOfAPartOfThePage() {
    assertThat(html("## Content\n\n## Related\n\n## Large\n\n## Corrections"))
        .contains("\"content-1\"", "\"related-1\"", "\"large-1\"", "\"corrections-1\"");
  }

  @Test
  void givesEachHeadingAnAnchorOfItsOwn() {
    assertThat(html("## 邻水\n\n## 邻水")).contains("id=\"邻水\"", "id=\"邻水-1\"");
  }
}
