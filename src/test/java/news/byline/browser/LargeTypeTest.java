package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Chooses large type, as older readers do, with the keyboard, with a finger and without scripts.
 */
@ExtendWith(SampleExtension.class)
class LargeTypeTest {

  private static final double NORMAL = 16;
  private static final double LARGE = 20;

  private final SampleSite sample;
  private final Browser browser;

  LargeTypeTest(SampleSite sample, Browser browser) {
    this.sample = sample;
    this.browser = browser;
  }

  private static double size(Page page) {
    return Double.parseDouble(
        page.evaluate("() => parseFloat(getComputedStyle(document.documentElement).fontSize)")
            .toString());
  }

  private static String focused(Page page) {
    return (String) page.evaluate("() => document.activeElement.textContent.trim()");
  }

  @ParameterizedTest
  @ValueSource(ints = {View.PHONE, View.DESKTOP})
  void isThreeStopsAwayAndRemembered(int width) {
    NewContextOptions options = View.ON_PHONE.options().setViewportSize(width, 800);
    try (Visit visit = Visit.with(browser, options)) {
      Page page = visit.open(sample.at("/" + SampleSite.FRONT)).page();
      for (int stop = 0; stop < 3 && !focused(page).equals("大字版"); stop++) {
        page.keyboard().press("Tab");
      }
      assertThat(focused(page)).isEqualTo("大字版");
      page.keyboard().press("Enter");
      assertThat(size(page)).isEqualTo(LARGE);
      assertThat(focused(page)).isEqualTo("标准版");
      visit.open(sample.at("/" + SampleSite.ARTICLE));
      assertThat(size(page)).isEqualTo(LARGE);
      assertThat(page.locator(".prose").evaluate("e => getComputedStyle(e).color"))
          .isEqualTo(page.locator(".meta").evaluate("e => getComputedStyle(e).color"));
      assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(width);
      assertThat(Axe.violations(page)).isEmpty();
      page.locator(".reading a:not([hreflang]):visible").click();
      assertThat(size(page)).isEqualTo(NORMAL);
      page.reload();
      assertThat(size(page)).isEqualTo(NORMAL);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void keepsWhatAnAddressAsksFor() {
    try (Visit visit = Visit.with(browser, View.ON_PHONE.options())) {
      Page page = visit.open(sample.at("/" + SampleSite.ARTICLE) + "#large").page();
      assertThat(size(page)).isEqualTo(LARGE);
      page.locator(".reading a:not([hreflang]):visible").click();
      assertThat(size(page)).isEqualTo(NORMAL);
    }
  }

  @Test
  void worksWithoutScriptsOnOnePage() {
    NewContextOptions options = View.ON_PHONE.options().setJavaScriptEnabled(false);
    try (Visit visit = Visit.with(browser, options)) {
      Page page = visit.open(sample.at("/" + SampleSite.ARTICLE)).page();
      page.locator(".reading a:not([hreflang]):visible").click();
      assertThat(page.locator(".reading a:not([hreflang]):visible").textContent()).isEqualTo("标准版");
      assertThat(size(page)).isEqualTo(LARGE);
      page.locator(".reading a:not([hreflang]):visible").click();
      assertThat(size(page)).isEqualTo(NORMAL);
    }
  }
}
