package news.byline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the address of an article whose slug was made of its title, since its file is named by a
 * date alone, though the title is changed after it was published.
 */
public final class KeptSlugs {

  private final SiteSettings settings;
  private final Supplier<Ledger> ledger;

  /** The addresses that each file's article once had; null until the first is asked for. */
  private @Nullable Map<String, List<String>> published;

  /**
   * Takes what tells which addresses were published.
   *
   * @param ledger is asked only if there is such an article
   */
  public KeptSlugs(SiteSettings settings, Supplier<Ledger> ledger) {
    this.settings = settings;
    this.ledger = ledger;
  }

  /** Returns an article with the slug that it was published under; it may be any article. */
  public Article of(Article article) {
    String name = article.file().substring(article.file().lastIndexOf('/') + 1);
    boolean ofTitle =
        Slug.isOnlyDate(name.substring(0, name.lastIndexOf('.')))
            && article.slug().equals(Slug.ofTitle(article.headline().title()));
    if (!ofTitle) {
      return article;
    }
    List<String> addresses = published().getOrDefault(article.file(), List.of());
    return addresses.contains(address(article, article.slug()))
        ? article
        : addresses.stream()
            .filter(address -> address.equals(address(article, slug(address))))
            .findFirst()
            .map(address -> article.withSlug(slug(address)))
            .orElse(article);
  }

  private synchronized Map<String, List<String>> published() {
    if (published == null) {
      Map<String, List<String>> files = new HashMap<>();
      ledger
          .get()
          .sources()
          .forEach(
              (url, source) ->
                  files
                      .computeIfAbsent(source, file -> new ArrayList<>())
                      .add("/" + SitePath.file(url)));
      published = files;
    }
    return published;
  }

  private String address(Article article, String slug) {
    Section section = article.section();
    return settings
        .permalink()
        .of(article.date().at(), section == null ? "" : section.slug(), slug);
  }

  /** Returns the last part of an address. */
  private static String slug(String address) {
    String plain = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    return plain.substring(plain.lastIndexOf('/') + 1).replaceFirst("\\.html$", "");
  }
}
