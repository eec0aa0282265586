package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import news.byline.site.RunningPreview;
import news.byline.site.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Looks at a preview in a browser while the site is being written. */
@ExtendWith(SampleExtension.class)
@Timeout(300)
class PreviewBrowserTest {

  private static final String LONG = "这一段有许多字，读完它要向下滚动很久。\n\n".repeat(120);

  private final Browser browser;
  @TempDir Path folder;
  private TestSite site;

  PreviewBrowserTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void write() throws Exception {
    site = TestSite.in(folder).article("a.md", "", LONG + "第一版。");
  }

  private static Visit at(Browser browser, RunningPreview preview, View view) {
    return Visit.with(browser, view.options()).open(preview.address() + "2022/02/a.html");
  }

  @Test
  void showsWhatWasSavedWhereTheReaderWas() throws Exception {
    try (RunningPreview preview = RunningPreview.of(site, Locale.CHINESE);
        Visit visit = at(browser, preview, View.ON_DESKTOP)) {
      Page page = visit.page();
      page.getByText("第一版。").waitFor();
      page.locator("byline-preview .bar").waitFor();
      page.evaluate("scrollTo(0, 1700)");
      for (String text : new String[] {"第二版。", "第三版。"}) {
        site.article("a.md", "", LONG + text);
        page.getByText(text).waitFor();
        page.locator("byline-preview .bar").waitFor();
        assertThat(((Number) page.evaluate("scrollY")).intValue()).isEqualTo(1700);
      }
      assertThat(complaints(visit)).isEmpty();
    }
  }

  @Test
  void laysFaultsOverThePageUntilTheyAreMended() throws Exception {
    try (RunningPreview preview = RunningPreview.of(site, Locale.CHINESE);
        Visit visit = at(browser, preview, View.ON_DESKTOP)) {
      Page page = visit.page();
      page.locator("byline-preview .bar").waitFor();
      site.article("a.md", "栏目: [<img src=x onerror=alert(1)>", LONG);
      site.article("b.md", "status: 草搞", "");
      Locator items = page.locator("byline-preview li");
      items.nth(1).waitFor();
      assertThat(items.nth(0).innerText())
          .contains("articles/a.md:", "<img src=x onerror=alert(1)>", "怎么办：");
      assertThat(items.nth(1).innerText()).contains("articles/b.md:", "草稿", "status: 草搞");
      assertThat(page.locator("byline-preview li b").nth(1).innerText()).isEqualTo("草搞");
      assertThat(page.locator("byline-preview img").count()).isZero();
      assertThat(page.getByText("第一版。").isVisible()).isTrue();

      page.keyboard().press("Escape");
      assertThat(page.locator("byline-preview .panel").count()).isZero();
      page.locator("byline-preview .failed").click();
      page.locator("byline-preview .panel").waitFor();

      site.article("b.md", "", "");
      site.article("a.md", "", LONG + "第二版。");
      page.getByText("第二版。").waitFor();
      page.locator("byline-preview .bar").waitFor();
      assertThat(page.locator("byline-preview .panel").count()).isZero();
      assertThat(complaints(visit)).isEmpty();
    }
  }

  @Test
  void showsFaultsOnAPageThatIsOpenedLater() throws Exception {
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH)) {
      site.article("b.md", "status: darft", "");
      preview.awaitSaid("articles/b.md");
      try (Visit visit = at(browser, preview, View.ON_PHONE)) {
        Page page = visit.page();
        page.locator("byline-preview li").waitFor();
        assertThat(page.locator("byline-preview li").innerText()).contains("did you mean “draft”?");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(View.PHONE);
      }
    }
  }

  @Test
  void saysWhatThePageIs() throws Exception {
    site.article("a.md", "status: draft\npublishAt: 2026-03-01 08:00", LONG);
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH);
        Visit visit = at(browser, preview, View.ON_PHONE)) {
      Locator bar = visit.page().locator("byline-preview .bar");
      bar.waitFor();
      assertThat(bar.innerText())
          .contains("Preview", "Draft", "Scheduled for 2026-03-01 08:00", "articles/a.md");
      assertThat(visit.page().evaluate("document.documentElement.scrollWidth"))
          .isEqualTo(View.PHONE);
      site.article("a.md", "", LONG);
      visit.page().getByText("Ready to publish").waitFor();
      assertThat(complaints(visit)).isEmpty();
    }
  }

  @Test
  void takesSeveralWindows() throws Exception {
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH);
        Visit one = at(browser, preview, View.ON_DESKTOP);
        Visit other = at(browser, preview, View.ON_DESKTOP)) {
      one.page().locator("byline-preview .bar").waitFor();
      other.page().locator("byline-preview .bar").waitFor();
      site.article("a.md", "", "第二版。");
      one.page().getByText("第二版。").waitFor();
      other.page().getByText("第二版。").waitFor();
    }
  }

  @Test
  void saysThatThePreviewHasEnded() throws Exception {
    RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH);
    try (Visit visit = at(browser, preview, View.ON_PHONE)) {
      visit.page().locator("byline-preview .bar").waitFor();
      preview.end();
      visit.page().getByText("the preview has ended").waitFor();
    }
  }

  /** A page that is loaded anew stops listening, which the browser calls a failure. */
  private static List<String> complaints(Visit visit) {
    return visit.complaints().stream()
        .filter(c -> !(c.contains("/-byline/events?") && c.endsWith("ERR_ABORTED")))
        .toList();
  }
}
