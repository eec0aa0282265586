package news.byline.plan;

import java.net.URI;
import java.util.Locale;
import news.byline.model.Article;
import news.byline.model.SitePath;

/**
 * Names articles for feed readers, which show an article again when its name changes.
 *
 * <p>The headline and the address may change after publication; the file and the day of publication
 * hardly ever do. So the name is a {@code tag:} URI (RFC 4151) of the site's host, that day, and
 * the file's path.
 */
final class TagUri {

  private TagUri() {}

  /**
   * Returns an article's name.
   *
   * @param root the absolute address of the site's root
   */
  static String of(String root, Article article) {
    String host = String.valueOf(URI.create(root).getHost()).toLowerCase(Locale.ROOT);
    // RFC 4151: taggingEntity = authorityName "," date, the date as yyyy-MM-dd.
    return "tag:"
        + host
        + ","
        + article.date().at().toLocalDate()
        + ":"
        + SitePath.url(article.file());
  }
}
