package news.byline.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import news.byline.model.Slug;
import news.byline.source.SiteReader;
import news.byline.source.SourceFile;

/** Finds names for new articles that no other article has. */
final class ArticlePath {

  /** What a title without a letter or digit is filed under. */
  private static final String NAMELESS = "gao-jian";

  private final Set<String> taken;

  /** Takes the names of a site's articles. */
  ArticlePath(SiteReader reader) {
    this.taken =
        reader.files().texts().stream()
            .map(SourceFile::path)
            .map(ArticlePath::slugOf)
            .collect(Collectors.toSet());
  }

  /** Returns the slug of a title, never empty. */
  static String slug(String title) {
    String slug = Slug.ofTitle(title);
    // A name of digits only would be read as a date.
    return slug.isEmpty() ? NAMELESS : Slug.isOnlyDate(slug) ? NAMELESS + "-" + slug : slug;
  }

  /** Tells whether an article has this name already. */
  boolean isTaken(String slug) {
    return taken.contains(slug.toLowerCase(Locale.ROOT));
  }

  /** Takes a name, which no other article gets then. */
  void take(String slug) {
    taken.add(slug.toLowerCase(Locale.ROOT));
  }

  /** Returns the first free one of {@code name}, {@code name-2}, {@code name-3} …. */
  String free(String slug) {
    String free = slug;
    for (int i = 2; isTaken(free); i++) {
      free = slug + "-" + i;
    }
    return free;
  }

  /** Returns where an article is filed. */
  static String file(int year, String slug) {
    return "articles/" + year + "/" + slug + ".md";
  }

  private static String slugOf(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    return Slug.ofFileName(name).toLowerCase(Locale.ROOT);
  }

  /** Returns the paths of the articles that have a name. */
  static List<String> of(SiteReader reader, String slug) {
    return reader.files().texts().stream()
        .map(SourceFile::path)
        .filter(path -> slugOf(path).equals(slug.toLowerCase(Locale.ROOT)))
        .toList();
  }
}
