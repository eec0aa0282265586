package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import news.byline.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Opens pages with all markup that an editor can write. */
@ExtendWith(SampleExtension.class)
class EveryFeatureTest {

  private static final List<View> VIEWS =
      List.of(View.ON_PHONE, new View(View.DESKTOP, ColorScheme.DARK));
  private static final List<String> PAGES =
      List.of(
          "",
          "yaowen/",
          "2022/02/everything.html",
          "2022/02/b.html",
          "2022/02/withdrawn.html",
          "people/zhangtianwen/",
          "topics/zhuanti/",
          "archive/2021/",
          "archive/2021/03/",
          "corrections.html");

  @Test
  void fitsAndOpensToEveryone(@TempDir Path folder, Browser browser) throws IOException {
    TestSite.Run run = EveryFeature.in(folder, "zh-CN").build("--drafts");
    assertThat(run.code()).as(run.err()).isZero();
    try (FolderServer server = FolderServer.start(folder.resolve("public").toRealPath())) {
      for (String path : PAGES) {
        for (View view : VIEWS) {
          check(browser, server.address().resolve(path).toString(), view);
        }
      }
    }
  }

  private static void check(Browser browser, String address, View view) {
    try (Visit visit = Visit.with(browser, view.options())) {
      Page page = visit.open(address).page();
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as("width of what can be scrolled to on %s", address)
          .isEqualTo(view.width());
      assertThat(Axe.violations(page)).as("%s at %s", address, view).isEmpty();
    }
  }
}
