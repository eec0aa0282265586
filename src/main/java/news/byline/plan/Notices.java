package news.byline.plan;

import news.byline.diagnostic.SourceSpan;
import news.byline.model.Article;
import news.byline.plan.view.NoticeView;

/** Plans the pages that tell that there is nothing to read. */
final class Notices {

  private Notices() {}

  /** Plans the page that a server shows for an address that is not. */
  static PlannedPage notFound(Frame frame) {
    String title = frame.settings().isChinese() ? "没有这个页面" : "Page not found";
    Frame.Facts facts = new Frame.Facts("404.html", title, null, null, null);
    return PlannedPage.ofSite(
        "404.html",
        "404.ftl",
        () -> new NoticeView(frame.pageAnywhere(facts)),
        0,
        new Purpose.Notice());
  }

  /** Plans the page that stands in a withdrawn article's place and says nothing of it. */
  static PlannedPage withdrawn(Frame frame, String path, Article article) {
    String title = frame.settings().isChinese() ? "稿件已撤回" : "Withdrawn";
    Frame.Facts facts = new Frame.Facts(path, title, null, null, null);
    return new PlannedPage(
        path,
        "withdrawn.ftl",
        () -> new NoticeView(frame.page(facts)),
        () -> 0,
        article.place(),
        new Purpose.Notice());
  }

  /** Plans the page that stands where a page was whose source is gone. */
  static PlannedPage gone(Frame frame, String path, SourceSpan origin) {
    String title = frame.settings().isChinese() ? "内容已不再提供" : "No longer available";
    Frame.Facts facts = new Frame.Facts(path, title, null, null, null);
    return new PlannedPage(
        path,
        "gone.ftl",
        () -> new NoticeView(frame.page(facts)),
        () -> 0,
        origin,
        new Purpose.Notice());
  }
}
