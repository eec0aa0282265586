package news.byline.plan;

import news.byline.diagnostic.SourceSpan;
import news.byline.model.Digest;
import news.byline.plan.view.Page;
import news.byline.plan.view.RedirectView;

/** Plans the page at an old address, which leads on to the new one. */
final class RedirectPage {

  private RedirectPage() {}

  /**
   * Plans a page.
   *
   * @param path the old path
   * @param to what it leads to
   * @param target the path of that
   * @param origin who asks for it
   */
  static PlannedPage plan(
      Frame frame, String path, Purpose.Content to, String target, SourceSpan origin) {
    return new PlannedPage(
        path,
        "redirect.ftl",
        () -> view(frame, path, to.title(), target),
        () -> new Digest().add(to.title()).add(target).value(),
        origin,
        new Purpose.Redirect(to.subject(), target));
  }

  private static Record view(Frame frame, String path, String title, String target) {
    Page page = frame.page(new Frame.Facts(path, title, null, null, target));
    return new RedirectView(page, title, Frame.href(page.root(), target));
  }
}
