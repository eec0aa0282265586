package news.byline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermalinkTest {

  private static final OffsetDateTime DATE = OffsetDateTime.parse("0999-02-03T23:30:00+08:00");

  @ParameterizedTest
  @CsvSource({
    "/{yyyy}/{MM}/{slug}.html, /0999/02/a$1.html",
    "/{section}/{dd}/{slug}/, /yaowen/03/a$1/",
    "/news-{slug}.html, /news-a$1.html",
    "/{slug}/{slug}.html, /a$1/a$1.html",
    "/新闻/{slug}.html, /新闻/a$1.html"
  })
  void fillsItsPattern(String pattern, String address) {
    assertThat(Permalink.isValid(pattern)).isTrue();
    assertThat(new Permalink(pattern).of(DATE, "yaowen", "a$1")).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "{slug}.html",
        "/{slug}",
        "/{slug}.htm",
        "/x.html",
        "/{Slug}.html",
        "/{slug}{x}.html",
        "/../{slug}.html",
        "/./{slug}/",
        "//{slug}.html",
        "/a//{slug}.html",
        "/.a/{slug}.html",
        "/{slug}/x.html/",
        "/{slug}.html/",
        "/a b/{slug}.html",
        "/{slug}?x.html",
        "/{slug}#x.html",
        "/{slug.html",
        "/slug}.html",
        "/{{slug}}.html",
        "/{slug}.html\n",
        "\\{slug}.html",
        "/%2e/{slug}.html"
      })
  void refusesAPatternThatLeadsAstray(String pattern) {
    assertThat(Permalink.isValid(pattern)).isFalse();
  }
}
