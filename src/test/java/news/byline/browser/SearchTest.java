package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches a site as readers do. */
@ExtendWith(SampleExtension.class)
class SearchTest {

  private static final String IDLE = "ol.found[aria-busy=false]";

  @TempDir static Path folder;
  private static SearchedSite site;
  private final Browser browser;

  SearchTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void build() throws IOException {
    site = SearchedSite.build(folder.toRealPath());
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static String address(String query, String more) {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return site.at("search.html?q=" + encoded + more);
  }

  private static List<String> titles(Page page) {
    page.waitForSelector(
        IDLE, new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    return page.locator(".found h2").allTextContents();
  }

  /** The titles in their order, {@code |} between; the words marked in text and titles. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      textBlock =
          """
          脐橙; 最新一篇说脐橙|脐橙节请您来|一县收入账|红花坪的脐橙熟了; 脐橙
          臍橙; 最新一篇说脐橙|脐橙节请您来|一县收入账|红花坪的脐橙熟了; 脐橙
          脐橙 收入; 一县收入账|红花坪的脐橙熟了; 脐橙|收入
          脐橙，收入！; 一县收入账|红花坪的脐橙熟了; 脐橙|收入
          收入　脐橙; 一县收入账|红花坪的脐橙熟了; 脐橙|收入
          红花坪; 最新一篇说脐橙|红花坪的脐橙熟了; 红花坪
          紅花坪; 最新一篇说脐橙|红花坪的脐橙熟了; 红花坪
          花坪村的脐橙; 红花坪的脐橙熟了; 花坪村的脐橙
          坪的脐橙熟; 红花坪的脐橙熟了; 坪的脐橙熟
          村民说; 红花坪的脐橙熟了; 村民說
          这个冬天; 红花坪的脐橙熟了; 這個冬天
          3; -; 3|３
          3.5元; 红花坪的脐橙熟了; ３|５元
          abc; 红花坪的脐橙熟了; ＡＢＣ
          ＡＢ; 红花坪的脐橙熟了; ＡＢ
          abc公司; 红花坪的脐橙熟了; ＡＢＣ公司
          cafe; 红花坪的脐橙熟了; Café
          CAFÉ; 红花坪的脐橙熟了; Café
          11886; 一县收入账; 11886
          1188; 一县收入账; 1188
          886元; 一县收入账; 886元
          脐橙收入图; 一县收入账; 脐橙收入图
          王芳; 红花坪的脐橙熟了; 王芳
          丰收; 红花坪的脐橙熟了; 丰收
          石永镇; 红花坪的脐橙熟了; 石永镇
          龘; 脐橙节请您来; 龘
          龘靐; 脐橙节请您来; 龘靐
          脐橙免费; 脐橙节请您来; 脐橙免费
          bloom; 脐橙节请您来; Bloom
          BLOOM ORA; 脐橙节请您来; Bloom|ora
          b o g; 脐橙节请您来; B|o|g
          ooming; ''; -
          5g; 脐橙节请您来; 5G
          5g直播; 脐橙节请您来; 5G直播
          g直; 脐橙节请您来; G直
          𠮷野; 最新一篇说脐橙; 𠮷野
          onerror; 最新一篇说脐橙; onerror
          第五次; 最新一篇说脐橙; 第五次
          橙脐; ''; -
          收入脐橙; ''; -
          草稿; ''; -
          撤稿; ''; -
          未到; ''; -
          不收; ''; -
          齉; ''; -
          """)
  void finds(String query, String titles, String marks) {
    try (Visit visit = Visit.with(browser, View.ON_PHONE.options())) {
      Page page = visit.open(address(query, "")).page();
      List<String> found = titles(page);
      List<String> wanted = titles == null ? null : List.of(titles.split("\\|"));
      if (wanted == null) {
        assertThat(found).isNotEmpty();
      } else if (titles.isEmpty()) {
        assertThat(found).isEmpty();
        assertThat(page.locator(".status").textContent()).contains("没有找到“" + query + "”");
      } else {
        assertThat(found).isEqualTo(wanted);
      }
      if (marks != null) {
        assertThat(page.locator(".found mark").allTextContents())
            .as("marked words")
            .isSubsetOf(withCases(marks))
            .containsAnyOf(marks.split("\\|"));
      }
      assertThat(visit.complaints()).isEmpty();
    }
  }

  private static List<String> withCases(String marks) {
    return java.util.stream.Stream.of(marks.split("\\|"))
        .flatMap(m -> java.util.stream.Stream.of(m, m.toLowerCase(java.util.Locale.ROOT)))
        .flatMap(m -> java.util.stream.Stream.of(m, m.toUpperCase(java.util.Locale.ROOT)))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"往年消息", "寻常事", "某县某乡的寻常事", "通讯员报道", "年", "第 号 件"})
  void findsAllOfManyTenAtATime(String query) {
    try (Visit visit = Visit.with(browser, View.ON_DESKTOP.options())) {
      Page page = visit.open(address(query, "")).page();
      int shown = titles(page).size();
      assertThat(shown).isEqualTo(10);
      Locator more = page.locator(".further button");
      while (more.isVisible()) {
        more.click();
        page.waitForFunction("n => document.querySelectorAll('.found li').length > n", shown);
        String focused = (String) page.evaluate("document.activeElement.textContent");
        shown = page.locator(".found li").count();
        assertThat(page.locator(".found h2").allTextContents()).contains(focused);
      }
      List<String> all = page.locator(".found h2").allTextContents();
      assertThat(all).doesNotHaveDuplicates().hasSizeBetween(SearchedSite.FILLING, 94);
      assertThat(page.locator(".status").textContent()).isEqualTo("找到 " + shown + " 篇");
    }
  }

  @Test
  void findsInTheTraditionalEditionAndStaysThere() {
    try (Visit visit = Visit.with(browser, View.ON_DESKTOP.options())) {
      Page page =
          visit.open(address("臍橙", "").replace("search.html", "zh-hant/search.html")).page();
      assertThat(titles(page)).containsExactly("最新一篇說臍橙", "臍橙節請您來", "一縣收入賬", "紅花坪的臍橙熟了");
      assertThat(page.locator(".extract").nth(1).textContent()).contains("龘靐臍橙節，臍橙免費吃。");
      assertThat(page.locator(".facts").nth(1).textContent()).isEqualTo("推廣2024年11月1日產業");
      assertThat(page.locator("select[name=section]").innerText()).contains("要聞", "產業");
      page.locator("#q").fill("理发后");
      page.waitForFunction("document.querySelectorAll('.found li').length === 1");
      assertThat(page.locator(".extract").textContent()).contains("好幹部理髮後說發展，頭髮白了。");
      assertThat(page.locator(".found mark").allTextContents()).containsExactly("理髮後");
      page.locator(".found h2 a").first().click();
      page.waitForURL("**/zh-hant/20**");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hant");
      assertThat(page.locator("h1").first().textContent()).contains("臍橙");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void leadsFromTheMastheadOfAnyPageToTheSearchOfItsEdition() {
    for (String from : List.of("index.html", "2015/10/orange.html", "404.html")) {
      for (String edition : List.of("", "zh-hant/")) {
        try (Visit visit = Visit.with(browser, View.ON_PHONE.options())) {
          Page page = visit.page();
          page.navigate(site.at(edition + from));
          page.locator("header input[name=q]").fill("脐橙");
          page.locator("header form button").click();
          page.waitForURL(site.at(edition + "search.html") + "?q=*");
          assertThat(titles(page)).as(edition + from).hasSize(4);
        }
      }
    }
  }

  @Test
  void leadsFromTheMastheadWithoutJavaScriptToWhereThatIsSaid() {
    try (Visit visit = Visit.with(browser, View.ON_PHONE.options().setJavaScriptEnabled(false))) {
      Page page = visit.open(site.at("index.html")).page();
      page.locator("header input[name=q]").fill("脐橙");
      page.keyboard().press("Enter");
      page.waitForURL("**/search.html?q=*");
      assertThat(page.locator("main").innerText()).contains("搜索要用 JavaScript");
    }
  }

  @Test
  void asksWhetherToGoOnWhereFewOfTheTextsMatch() {
    // All have both triples of the four characters; the oldest alone has the four together.
    try (Visit visit = Visit.with(browser, View.ON_PHONE.options())) {
      Page page = visit.page();
      List<String> fetched = new java.util.ArrayList<>();
      page.onRequest(
          request -> {
            if (request.url().contains("/texts/")) {
              fetched.add(request.url());
            }
          });
      visit.open(address("甲乙丙丁", ""));
      assertThat(titles(page)).isEmpty();
      assertThat(page.locator(".status").textContent())
          .isEqualTo("已找到 0 篇；还有 26 篇里也有这些字，要看是不是连在一起，请点“更多结果”");
      assertThat(fetched).hasSizeLessThanOrEqualTo(20);
      Locator more = page.locator(".further button");
      for (int press = 0; press < 5 && more.isVisible(); press++) {
        more.click();
        titles(page);
      }
      assertThat(titles(page)).containsExactly("四字连在一起的一篇");
      assertThat(page.locator(".status").textContent()).isEqualTo("找到 1 篇");
    }
  }

  @Test
  void showsOnePageMoreWhereMoreIsPressedTwice() {
    try (Visit visit = Visit.with(browser, View.ON_PHONE.options())) {
      Page page = visit.open(address("寻常事", "")).page();
      titles(page);
      page.evaluate(
          """
          () => {
            const more = document.querySelector(".further button");
            more.click();
            more.click();
          }""");
      page.waitForFunction("document.querySelectorAll('.found li').length >= 20");
      page.waitForTimeout(300);
      assertThat(titles(page)).hasSize(20).doesNotHaveDuplicates();
    }
  }

  @Test
  void narrowsBySectionAndYearAndOrdersByHeadline() {
    try (Visit visit = Visit.with(browser, View.ON_DESKTOP.options())) {
      Page page = visit.open(address("脐橙", "")).page();
      assertThat(titles(page)).hasSize(4);
      page.locator("select[name=section]").selectOption("产业");
      page.waitForURL("**section=chanye**");
      assertThat(titles(page)).containsExactly("最新一篇说脐橙", "脐橙节请您来", "红花坪的脐橙熟了");
      page.locator("select[name=year]").selectOption("2015");
      page.waitForURL("**year=2015**");
      assertThat(titles(page)).containsExactly("红花坪的脐橙熟了");
      page.goBack();
      assertThat(titles(page)).hasSize(3);
      assertThat(page.locator("select[name=year]").inputValue()).isEmpty();
      page.goBack();
      page.locator("select[name=order]").selectOption("best");
      page.waitForURL("**order=best**");
      assertThat(titles(page)).containsExactly("最新一篇说脐橙", "脐橙节请您来", "红花坪的脐橙熟了", "一县收入账");
      visit.open(address("脐橙", "&section=yaowen&year=2021"));
      assertThat(titles(page)).containsExactly("一县收入账");
      assertThat(page.locator("select[name=section]").inputValue()).isEqualTo("yaowen");
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void worksFromTheKeyboardAndKeepsWhatIsLookedForInTheAddress() {
    try (Visit visit = Visit.with(browser, View.ON_DESKTOP.options())) {
      Page page = visit.open(site.at("index.html")).page();
      Locator field = page.locator("header input[name=q]");
      assertThat(field.getAttribute("aria-label")).isEqualTo("搜索全站文章");
      field.focus();
      page.keyboard().type("红花坪");
      page.keyboard().press("Enter");
      page.waitForURL("**/search.html?q=%E7%BA%A2**");
      assertThat(page.locator("header form").count()).as("one form is enough").isZero();
      page.waitForSelector(".found li");
      assertThat(titles(page)).hasSize(2);
      page.locator("#q").focus();
      for (int stop = 0; stop < 5; stop++) {
        page.keyboard().press("Tab");
      }
      assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("最新一篇说脐橙");
      page.keyboard().press("Enter");
      page.waitForURL("**/2025/11/**");
      page.goBack();
      assertThat(page.locator("#q").inputValue()).isEqualTo("红花坪");
      assertThat(titles(page)).hasSize(2);
    }
  }

  @Test
  void searchesWhileTheReaderTypesButNotWithinACharacter() {
    try (Visit visit = Visit.with(browser, View.ON_DESKTOP.options())) {
      Page page = visit.open(site.at("search.html")).page();
      page.locator("#q").fill("龘");
      page.waitForSelector(".found li");
      assertThat(page.url()).contains("?q=%E9%BE%98");
      page.evaluate(
          """
          () => {
            const q = document.getElementById("q");
            q.value = "hong'hua";
            q.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
          }""");
      page.waitForTimeout(600);
      assertThat(page.url()).contains("?q=%E9%BE%98");
      page.evaluate(
          """
          () => {
            const q = document.getElementById("q");
            q.value = "红花坪";
            q.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true }));
          }""");
      page.waitForURL("**q=%E7%BA%A2**");
      assertThat(titles(page)).hasSize(2);
    }
  }

  @Test
  void tellsScreenReadersAndLabelsWhatIsPaidFor() {
    try (Visit visit = Visit.with(browser, View.ON_DESKTOP.options())) {
      Page page = visit.open(address("脐橙", "")).page();
      titles(page);
      assertThat(page.locator("[role=status]").textContent()).isEqualTo("找到 4 篇");
      assertThat(page.locator("label[for=q]").textContent()).isEqualTo("搜索全站文章");
      assertThat(page.locator(".found li").nth(0).locator(".facts").textContent())
          .isEqualTo("人工智能生成2025年11月1日产业");
      assertThat(page.locator(".found li").nth(1).locator(".facts").textContent())
          .isEqualTo("推广2024年11月1日产业");
      assertThat(page.locator(".found time").first().getAttribute("datetime"))
          .isEqualTo("2025-11-01");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=%E8%84%90%E6%A9%99", "?q=xyz"})
  void opensToEveryone(String query) {
    for (View view : List.of(View.ON_PHONE, View.ON_DESKTOP)) {
      try (Visit visit = Visit.with(browser, view.options())) {
        Page page = visit.open(site.at("search.html" + query)).page();
        titles(page);
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(view.width());
        for (Locator control :
            page.locator(".search input, .search select, .search form button").all()) {
          assertThat(control.boundingBox().height).isGreaterThanOrEqualTo(44);
        }
        assertThat(visit.complaints()).isEmpty();
      }
    }
  }

  @Test
  void saysSoWithoutJavaScriptAndFromADisk() {
    try (Visit visit = Visit.with(browser, View.ON_PHONE.options().setJavaScriptEnabled(false))) {
      Page page = visit.open(site.at("search.html")).page();
      assertThat(page.locator("main").innerText()).contains("搜索要用 JavaScript");
      assertThat(page.locator("form").isVisible()).isFalse();
    }
    try (Visit visit = Visit.with(browser, View.ON_PHONE.options())) {
      Page page = visit.open(site.output().resolve("search.html").toUri().toString()).page();
      assertThat(page.locator("[role=status]").textContent()).contains("从磁盘上打开");
      assertThat(page.locator("form").isVisible()).isFalse();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void saysSoWhenAFileCannotBeReadAndFindsItLater() {
    try (Visit visit = Visit.with(browser, View.ON_PHONE.options())) {
      Page page = visit.page();
      page.route(Pattern.compile(".*/search/.*"), route -> route.abort());
      visit.open(address("脐橙", ""));
      assertThat(titles(page)).isEmpty();
      assertThat(page.locator("[role=status]").textContent()).contains("读不到搜索用的文件");
      page.unrouteAll();
      page.locator("form button").click();
      page.waitForSelector(".found li");
      assertThat(titles(page)).hasSize(4);
    }
  }
}
