package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the sample in a browser, on a phone and on a desktop, by day and by night. */
@ExtendWith(SampleExtension.class)
class BrowserTest {

  private static final String HEADLINE = "邻水县压实主体责任 握稳“接力棒” 续写新篇章";

  /** An article with related ones and with neighbours. */
  private static final String LINKED = "2022/02/shouru-11886.html";

  /** How high a link is for a finger; a line of a list is touched as a whole. */
  private static final String REACH =
      "link => (link.closest('.lines > li') ?? link).getBoundingClientRect().height";

  private final SampleSite sample;
  private final Browser browser;

  BrowserTest(SampleSite sample, Browser browser) {
    this.sample = sample;
    this.browser = browser;
  }

  static Stream<Arguments> pages() {
    return View.of(
        SampleSite.FRONT,
        SampleSite.SECTION,
        SampleSite.ARTICLE,
        SampleSite.SPONSORED,
        SampleSite.GENERATED,
        SampleSite.CORRECTED,
        SampleSite.TAG,
        SampleSite.PERSON,
        SampleSite.TOPIC,
        SampleSite.ARCHIVE,
        SampleSite.MONTH,
        SampleSite.CORRECTIONS);
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("pages")
  void opensWithoutComplaintAndWithoutScrollingSideways(String path, View view) {
    try (Visit visit = Visit.with(browser, view.options())) {
      Page page = visit.open(sample.at(path)).page();
      assertThat(page.evaluate("document.documentElement.clientWidth")).isEqualTo(view.width());
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as("width of what can be scrolled to on %s", path)
          .isEqualTo(view.width());
      visit.scrollThrough();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  /** The button of the search stands on one line, as wide as its word. */
  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("pages")
  void keepsTheWordOfTheSearchTogether(String path, View view) {
    try (Visit visit = Visit.with(browser, view.options()).open(sample.at(path))) {
      for (Locator button : visit.page().locator(".find button").all()) {
        assertThat(button.evaluate("b => b.scrollHeight <= b.clientHeight")).isEqualTo(true);
        assertThat(button.boundingBox().width).isGreaterThan(26);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SampleSite.FRONT, SampleSite.SECTION, SampleSite.ARTICLE})
  void givesFingersRoomInTheNavigation(String path) {
    try (Visit visit = Visit.with(browser, View.ON_PHONE.options())) {
      Page page = visit.open(sample.at(path)).page();
      List<Locator> links =
          page.locator("nav.sections a, nav.sections button").all().stream()
              .filter(Locator::isVisible)
              .toList();
      assertThat(links).hasSizeGreaterThan(2);
      assertThat(links)
          .allSatisfy(
              link ->
                  assertThat(link.boundingBox().height)
                      .as(link.textContent())
                      .isGreaterThanOrEqualTo(44));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SampleSite.ARTICLE, LINKED, SampleSite.ARCHIVE, SampleSite.MONTH})
  void givesFingersRoomInWhatLeadsOn(String path) {
    try (Visit visit = Visit.with(browser, View.ON_PHONE.options())) {
      Page page = visit.open(sample.at(path)).page();
      List<Locator> links =
          page.locator("nav.in a, .meta a, .imprint a, .list-kind a, .parts a, .dated a").all();
      assertThat(links).isNotEmpty();
      assertThat(links)
          .allSatisfy(
              link ->
                  assertThat(((Number) link.evaluate(REACH)).doubleValue())
                      .as(link.textContent())
                      .isGreaterThanOrEqualTo(44));
    }
  }

  @Test
  void leadsFromAnArticleToItsTagsTopicAndAuthors() {
    try (Visit visit = Visit.with(browser, View.ON_PHONE.options())) {
      for (String path : List.of(SampleSite.TAG, SampleSite.TOPIC, SampleSite.PERSON)) {
        Page page = visit.open(sample.at(SampleSite.ARTICLE)).page();
        Locator link = page.locator("main a[href$='" + path + "']");
        String name = link.textContent();
        link.click();
        page.waitForURL("**/" + path);
        assertThat(page.locator("h1").textContent()).isEqualTo(name);
      }
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void leadsFromTheArchiveToAnArticle() {
    try (Visit visit = Visit.with(browser, View.ON_PHONE.options())) {
      Page page = visit.open(sample.at(SampleSite.FRONT)).page();
      page.locator("footer a", hasText("归档")).click();
      page.waitForURL("**/" + SampleSite.ARCHIVE);
      page.locator("main a", hasText("2月")).click();
      page.waitForURL("**/" + SampleSite.MONTH);
      page.locator("main a", hasText(HEADLINE)).click();
      page.waitForURL("**/" + SampleSite.ARTICLE);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void leadsFromTheFrontPageToAnArticle() {
    try (Visit visit = Visit.with(browser, View.ON_PHONE.options())) {
      Page page = visit.open(sample.at(SampleSite.FRONT)).page();
      Locator link = page.locator("main h2 a[href$='" + SampleSite.ARTICLE + "']");
      String headline = link.textContent();
      link.click();
      page.waitForURL("**/" + SampleSite.ARTICLE);
      assertThat(headline).isEqualTo(HEADLINE);
      assertThat(page.locator("h1").textContent()).isEqualTo(HEADLINE);
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void showsEveryPictureOfAnArticle() {
    try (Visit visit = Visit.with(browser, View.ON_DESKTOP.options())) {
      Page page = visit.open(sample.at(SampleSite.ARTICLE)).page();
      List<Locator> pictures = page.locator("main img").all();
      assertThat(pictures).hasSizeGreaterThan(3);
      visit.scrollThrough();
      assertThat(pictures)
          .allSatisfy(
              picture ->
                  assertThat((int) picture.evaluate("image => image.naturalWidth"))
                      .as(picture.getAttribute("src"))
                      .isPositive());
    }
  }

  @Test
  void needsNoJavaScriptForReading() {
    try (Visit visit = Visit.with(browser, View.ON_PHONE.options().setJavaScriptEnabled(false))) {
      Page page = visit.open(sample.at(SampleSite.FRONT)).page();
      assertThat(page.locator("main h2").first().isVisible()).isTrue();
      assertThat(page.locator("main .summary").first().isVisible()).isTrue();
      assertThat(page.locator("nav.sections a").first().isVisible()).isTrue();

      visit.open(sample.at(SampleSite.ARTICLE));
      assertThat(page.locator("h1").textContent()).isEqualTo(HEADLINE);
      assertThat(page.locator(".prose").innerText()).contains("石永镇红花坪村的脐橙熟了");
      assertThat(page.locator("nav.sections a").first().isVisible()).isTrue();

      page.locator("nav.sections a", hasText("乡村振兴")).click();
      assertThat(page.locator("h1").textContent()).isEqualTo("乡村振兴");
      assertThat(page.locator("main h2").first().isVisible()).isTrue();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SampleSite.FRONT, SampleSite.SECTION, SampleSite.ARTICLE})
  void datesTheMasthead(String path) {
    try (Visit visit = Visit.with(browser, View.ON_DESKTOP.options())) {
      Locator date = visit.open(sample.at(path)).page().locator("header [data-today]");
      assertThat(date.isVisible()).isTrue();
      assertThat(date.textContent()).matches("\\d{4}年\\d{2}月\\d{2}日 星期[一二三四五六日]");
    }
  }

  @Test
  void worksFromAFolderWithoutAServer() {
    String front = sample.output().resolve("index.html").toUri().toString();
    Object served;
    try (Visit visit = Visit.with(browser, View.ON_DESKTOP.options())) {
      served = look(visit.open(sample.at(SampleSite.FRONT)).page());
    }
    // A window of its own: one that has been at the server may still fetch the icon from there.
    try (Visit visit = Visit.with(browser, View.ON_DESKTOP.options())) {
      Page page = visit.open(front).page();
      assertThat(look(page)).as("colours, type and size of the page").isEqualTo(served);

      page.locator("nav.sections a", hasText("乡村振兴")).click();
      page.waitForURL("**/xiangcun/index.html");
      assertThat(page.locator("h1").textContent()).isEqualTo("乡村振兴");
      page.locator("main h2 a").first().click();
      assertThat(page.locator("article h1").isVisible()).isTrue();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Object look(Page page) {
    return page.evaluate(
        "(({color, backgroundColor, fontFamily}) => [color, backgroundColor, fontFamily,"
            + " document.body.scrollHeight].join())"
            + "(getComputedStyle(document.documentElement))");
  }
}
