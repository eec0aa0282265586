package news.byline.build;

import news.byline.model.Digest;
import news.byline.model.SiteSettings;
import news.byline.model.Traditional;
import news.byline.plan.PlannedDocument;
import news.byline.plan.PlannedPage;
import news.byline.plan.Twins;
import news.byline.plan.view.FeedView;
import news.byline.plan.view.Page;
import news.byline.plan.view.PageView;
import news.byline.render.feed.DocumentRenderer;
import news.byline.render.theme.TemplateFault;
import news.byline.render.theme.TemplateRenderer;
import news.byline.render.traditional.TraditionalEdition;
import org.jspecify.annotations.Nullable;

/** Makes the edition in traditional characters, output by output, beside the site's own. */
final class TwinOutputs {

  private final TraditionalEdition edition;
  private final long digest;

  private TwinOutputs(TraditionalEdition edition, long digest) {
    this.edition = edition;
    this.digest = digest;
  }

  /** Takes what the site says of its edition; null where it has none. */
  static @Nullable TwinOutputs of(SiteSettings settings, @Nullable Twins twins) {
    Traditional traditional = settings.traditional();
    return traditional == null || twins == null
        ? null
        : new TwinOutputs(new TraditionalEdition(settings, traditional, twins), twins.digest());
  }

  /** Tells whether a document has a twin. */
  static boolean has(PlannedDocument document) {
    return document.format().isFeed();
  }

  /** Makes the key of a twin from that of the output. */
  long key(long key) {
    return Digest.of(key, digest);
  }

  /**
   * Renders the twin of a page.
   *
   * @param view the page's own
   */
  byte[] page(PlannedPage page, Record view, TemplateRenderer renderer) throws TemplateFault {
    Page frame = Twins.page(((PageView) view).page());
    byte[] html = renderer.render(page.template(), view, frame, page.origin());
    return edition.page(page.path(), view, html);
  }

  /**
   * Renders the twin of a feed.
   *
   * @param view the feed's own
   */
  byte[] document(PlannedDocument document, Record view) {
    return DocumentRenderer.render(document.format(), edition.feed((FeedView) view));
  }
}
