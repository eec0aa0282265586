package news.byline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Asset;
import news.byline.plan.view.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollisionsTest {

  private static PlannedPage page(String path, String file, int line) {
    SourceSpan origin = new SourceSpan(file, line, line == 0 ? 0 : 1, line == 0 ? 0 : 1, "");
    return new PlannedPage(
        path, "x.ftl", () -> new Html(""), () -> 0, origin, new Purpose.Continuation());
  }

  private static List<Diagnostic> collisions(String... paths) {
    List<PlannedPage> pages =
        Arrays.stream(paths).map(p -> page(p, "articles/" + p + ".md", 2)).toList();
    return Collisions.find(pages, List.of(), List.of(), List.of(), false, false);
  }

  @ParameterizedTest
  @CsvSource({
    "a/b.html, a/b.html", "a/b.html, A/B.HTML", "é.html, e\u0301.html", "a.html, a.html/index.html",
    "a.html/index.html, a.html", "A.html/x.html, a.HTML", "ß.html, ß.html", "Σ.html, σ.html"
  })
  void findsPathsThatAreOneFileSomewhere(String one, String other) {
    assertThat(collisions(one, other)).extracting(Diagnostic::rule).containsExactly("url-taken");
  }

  @ParameterizedTest
  @CsvSource({
    "a/b.html, a/c.html",
    "a.html, b.html",
    "a/index.html, a.html",
    "ab/c.html, a/bc.html"
  })
  void letsOtherPathsBe(String one, String other) {
    assertThat(collisions(one, other)).isEmpty();
  }

  @Test
  void blamesTheLaterPageAndNamesTheEarlier() {
    Diagnostic fault = collisions("2022/02/a/index.html", "2022/02/A/index.html").get(0);
    assertThat(fault.place().file()).isEqualTo("articles/2022/02/A/index.html.md");
    assertThat(fault.arguments())
        .containsExactly("/2022/02/A/", "articles/2022/02/a/index.html.md:2");
  }

  @Test
  void blamesTheArticleWhereAFileIsInItsWay() {
    List<PlannedPage> pages = List.of(page("a.txt", "articles/a.md", 5));
    List<Asset> assets = List.of(new Asset("assets/root/a.txt", "a.txt", false));
    Diagnostic fault = Collisions.find(pages, List.of(), assets, List.of(), false, false).get(0);
    assertThat(fault.place().file()).isEqualTo("articles/a.md");
    assertThat(fault.arguments()).containsExactly("/a.txt", "assets/root/a.txt");
  }

  @Test
  void saysWhereTheSitesOwnPageIsInTheWay() {
    List<PlannedPage> pages =
        List.of(page("index.html", "site.yaml", 0), page("index.html", "articles/a.md", 5));
    assertThat(Collisions.find(pages, List.of(), List.of(), List.of(), false, false))
        .extracting(Diagnostic::rule)
        .containsExactly("url-own");
  }
}
