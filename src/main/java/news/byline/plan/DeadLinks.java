package news.byline.plan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Suggestion;
import news.byline.model.Article;
import news.byline.model.ArticleLink;

/** Finds links of articles to addresses of the site where nothing stands. */
record DeadLinks(Set<String> paths) {

  /** Takes the paths of all outputs. */
  static DeadLinks among(Stream<String> outputs) {
    Set<String> paths = new HashSet<>();
    outputs.forEach(paths::add);
    return new DeadLinks(paths);
  }

  /** Returns a warning for each link of an article that leads nowhere. */
  List<Diagnostic> of(Article article) {
    return article.addresses().stream()
        .filter(link -> !leadsSomewhere(link.target()))
        .map(this::warning)
        .toList();
  }

  private boolean leadsSomewhere(String address) {
    String path = path(address);
    String index = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    // A server leads from a folder's address without its slash to the one with it.
    return paths.contains(index) || paths.contains(path + "/index.html");
  }

  private Diagnostic warning(ArticleLink link) {
    String path = path(link.target());
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    List<String> beside = paths.stream().filter(p -> p.startsWith(folder)).toList();
    String near = Suggestion.nearest(path, beside);
    return Diagnostic.warning("link-dead", link.place(), link.target())
        .suggesting(near == null ? null : "/" + Addresses.shown(near));
  }

  private static String path(String address) {
    String plain = address.replaceFirst("[?#].*", "").substring(1);
    try {
      return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return plain;
    }
  }
}
