package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import news.byline.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Checks every published page, style sheet and vector picture against the standards. */
@ExtendWith(SampleExtension.class)
class HtmlValidityTest {

  private static final Path THEME = Path.of("assets", "theme");

  @Test
  void publishesTheSampleAsValidHtml(SampleSite sample) throws Exception {
    List<Path> pages = sample.files(".html");
    assertThat(pages).hasSizeGreaterThan(10);
    assertThat(Validator.html(sample.output(), pages)).isEmpty();
  }

  @Test
  void publishesEveryFeatureAsValidHtml(@TempDir Path folder) throws Exception {
    TestSite site = EveryFeature.in(folder, "zh-CN");
    TestSite.Run run = site.build("--drafts");
    assertThat(run.code()).as(run.err()).isZero();
    Path output = folder.resolve("public");
    List<Path> pages = SampleSite.files(output, ".html");
    assertThat(pages).hasSizeGreaterThan(50);
    assertThat(Validator.html(output, pages)).isEmpty();
  }

  @Test
  void publishesEveryFeatureInEnglishAsValidHtml(@TempDir Path folder) throws Exception {
    TestSite site = EveryFeature.in(folder, "en");
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    Path output = folder.resolve("public");
    assertThat(Validator.html(output, SampleSite.files(output, ".html"))).isEmpty();
  }

  @Test
  void publishesASiteWithoutArticlesAsValidHtml(@TempDir Path folder) throws Exception {
    TestSite.Run run = TestSite.in(folder).build();
    assertThat(run.code()).as(run.err()).isZero();
    Path output = folder.resolve("public");
    assertThat(Validator.html(output, SampleSite.files(output, ".html"))).isEmpty();
  }

  @Test
  void stylesPagesWithValidCss() throws Exception {
    assertThat(Validator.css(THEME, SampleSite.files(THEME, ".css"))).isEmpty();
  }

  @Test
  void drawsValidSvg() throws Exception {
    Path assets = Path.of("assets");
    assertThat(Validator.svg(assets, SampleSite.files(assets, ".svg"))).isEmpty();
  }
}
