package news.byline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "脐橙熟了, qi-cheng-shu-le",
    "重庆银行, chong-qing-yin-hang",
    "绿色女儿, lv-se-nv-er",
    "Hello World!, hello-world",
    "５Ｇ时代, 5g-shi-dai",
    "第1期：看点, di-1-qi-kan-dian",
    "a--b__c, a-b-c",
    "'  ', ''",
    "！？, ''",
    "🍊, ''",
    "CON, con-",
    "e\u0301, é",
    "İ, i̇",
    "ﬁn, fin"
  })
  void makesASlugOfATitle(String title, String slug) {
    assertThat(Slug.ofTitle(title)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({"乡村振兴, xiangcunzhenxing", "要闻, yaowen", "World News, world-news"})
  void makesASlugOfAName(String name, String slug) {
    assertThat(Slug.ofName(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-13-qicheng, qicheng", "2022-02-13, ''", "20220213脐橙, qi-cheng", "2022.2.13 a, a",
    "2022年2月13日 乡村, xiang-cun", "2022-qicheng, 2022-qicheng", "100个村, 100-ge-cun", "20221345, ''"
  })
  void leavesADateInFrontOut(String name, String slug) {
    assertThat(Slug.ofFileName(name)).isEqualTo(slug);
  }

  @Test
  void keepsFileNamesShort() {
    for (String text : new String[] {"很", "word ", "x", "𝒳", "ཨ", "한"}) {
      String slug = Slug.ofTitle(text.repeat(200));
      assertThat(slug).isNotEmpty().doesNotEndWith("-");
      assertThat((slug + ".html").getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(255);
      assertThat(slug.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a-b", "a.b", "a_b~c", "脐橙", "1", "A1.html", "é", "console", "com10"})
  void takesWhatCanStandInAnAddress(String slug) {
    assertThat(Slug.isValid(slug)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        ".a",
        "a.",
        "a..b",
        "-a",
        "_a",
        "a/b",
        "a\\b",
        "a b",
        "a%2f",
        "a?b",
        "a#b",
        "a:b",
        "a*",
        "a\"b",
        "a<b",
        "a\nb",
        "con",
        "CON",
        "nul.html",
        "Aux",
        "lpt9.x",
        "COM1",
        "\u202Ea",
        "\u0301a",
        "a\u0000"
      })
  void refusesWhatCannot(String slug) {
    assertThat(Slug.isValid(slug)).isFalse();
  }

  @Test
  void refusesWhatNoDiskCanName() {
    assertThat(Slug.isValid("x".repeat(240))).isTrue();
    assertThat(Slug.isValid("x".repeat(241))).isFalse();
    assertThat(Slug.isValid("脐".repeat(80))).isTrue();
    assertThat(Slug.isValid("脐".repeat(81))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"assets", "Tags", "PEOPLE", "topics", "archive", "sitemaps"})
  void keepsTheSitesOwnFolders(String slug) {
    assertThat(Slug.isReserved(slug)).isTrue();
    assertThat(Slug.isReserved(slug + "x")).isFalse();
  }
}
