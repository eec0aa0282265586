package news.byline.plan;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import news.byline.diagnostic.SourceSpan;

/**
 * Plans one page.
 *
 * @param path its path in the output, without a slash in front
 * @param template the name of its template
 * @param view makes what the template receives
 * @param key makes the digest of all that the view is made of, but for the settings, which all
 *     pages share
 * @param origin what the page is made of, to be named where it fails
 */
public record PlannedPage(
    String path,
    String template,
    Supplier<Record> view,
    LongSupplier key,
    SourceSpan origin,
    Purpose purpose) {

  /** Plans a page of the site's own, which no article asks for. */
  static PlannedPage ofSite(
      String path, String template, Supplier<Record> view, long key, Purpose purpose) {
    return new PlannedPage(
        path, template, view, () -> key, SourceSpan.ofFile("site.yaml"), purpose);
  }
}
