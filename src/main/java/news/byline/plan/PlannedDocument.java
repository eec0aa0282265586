package news.byline.plan;

import java.util.function.Supplier;
import news.byline.diagnostic.SourceSpan;

/**
 * Plans one document that is read by programs: a feed, a sitemap, {@code robots.txt}.
 *
 * @param path its path in the output, without a slash in front
 * @param view makes what is written; its type is the one that the format needs
 * @param key the digest of all that the view is made of, but for the settings
 * @param origin what the document is made of, to be named where its place is taken
 */
public record PlannedDocument(
    String path, DocumentFormat format, Supplier<Record> view, long key, SourceSpan origin) {

  /** Plans a document that is made of the whole site. */
  static PlannedDocument ofSite(
      String path, DocumentFormat format, Supplier<Record> view, long key) {
    return new PlannedDocument(path, format, view, key, SourceSpan.ofFile("site.yaml"));
  }
}
