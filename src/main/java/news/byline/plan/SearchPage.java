package news.byline.plan;

import news.byline.plan.view.Page;
import news.byline.plan.view.SearchView;

/** Plans the page on which readers search the site. */
final class SearchPage {

  static final String PATH = "search.html";

  private SearchPage() {}

  static PlannedPage plan(Frame frame) {
    String title = frame.settings().isChinese() ? "搜索" : "Search";
    // Search engines are not to list pages of results.
    Frame.Facts facts = new Frame.Facts(PATH, title, null, null, null);
    return PlannedPage.ofSite(
        PATH,
        "search.ftl",
        () -> {
          Page page = frame.page(facts);
          return new SearchView(page, page.root() + SearchPlan.FOLDER);
        },
        0,
        new Purpose.Continuation());
  }
}
