package news.byline.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import news.byline.diagnostic.Diagnostic;
import news.byline.model.Article;
import news.byline.model.Section;
import news.byline.model.SiteSettings;
import org.jspecify.annotations.Nullable;

/** Knows where on the site each article stands. */
final class Addresses {

  private final SiteSettings settings;
  private final Function<String, @Nullable String> published;

  /** Takes the articles that may be seen. */
  Addresses(SiteSettings settings, List<Article> articles) {
    this.settings = settings;
    Map<String, String> known = new HashMap<>(articles.size() * 2);
    articles.forEach(article -> known.put(article.file(), formed(article)));
    this.published = known::get;
  }

  /**
   * Takes what finds the articles that may be seen.
   *
   * @param seen returns the article in a file; null where none may be seen
   */
  Addresses(SiteSettings settings, Function<String, @Nullable Article> seen) {
    this.settings = settings;
    this.published =
        file -> {
          Article article = seen.apply(file);
          return article == null ? null : formed(article);
        };
  }

  SiteSettings settings() {
    return settings;
  }

  /** Returns an article's path in the output, without a slash in front. */
  String path(Article article) {
    String path = published.apply(article.file());
    return path == null ? formed(article) : path;
  }

  /** Returns the path of the article in a file; null where it may not be seen. */
  @Nullable String published(String file) {
    return published.apply(file);
  }

  private String formed(Article article) {
    Section section = article.section();
    String address =
        settings
            .permalink()
            .of(article.date().at(), section == null ? "" : section.slug(), article.slug());
    String path = address.substring(1);
    return path.endsWith("/") ? path + "index.html" : path;
  }

  /** Finds what keeps an article from having an address. */
  List<Diagnostic> faults(Article article) {
    boolean unsectioned =
        article.section() == null && settings.permalink().pattern().contains("{section}");
    return unsectioned
        ? List.of(
            Diagnostic.error("permalink-section", article.place(), settings.permalink().pattern()))
        : List.of();
  }

  /** Returns the address that leads to a path: a folder's own page is addressed by the folder. */
  static String shown(String path) {
    return path.endsWith("/index.html") || path.equals("index.html")
        ? path.substring(0, path.length() - "index.html".length())
        : path;
  }
}
