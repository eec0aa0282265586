package news.byline.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a whole site as the newsroom wrote it.
 *
 * @param articles all articles, drafts included, newest first; those of one instant by file name
 * @param unread the files of articles that have errors, so that nothing else is known of them
 * @param ledger the addresses that the site has published before
 * @param assets the files that are served as they are
 */
public record Site(
    SiteSettings settings,
    List<Article> articles,
    Set<String> unread,
    List<Asset> assets,
    Ledger ledger) {

  /** Orders articles as they are listed. */
  public static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing(Article::date).reversed().thenComparing(Article::file);

  public Site {
    articles = articles.stream().sorted(NEWEST_FIRST).toList();
    unread = Set.copyOf(unread);
    assets = List.copyOf(assets);
  }

  /** Returns the same site with other settings. */
  public Site with(SiteSettings others) {
    return new Site(others, articles, unread, assets, ledger);
  }

  /**
   * Returns the site's sections in their order: those of its settings, else those of the articles
   * given, the one that appeared first in front.
   *
   * @param visible the articles that may be seen, newest first, so that a draft's section leaks not
   */
  public List<Section> sections(List<Article> visible) {
    if (!settings.sections().isEmpty()) {
      return settings.sections();
    }
    Map<String, Section> own = new LinkedHashMap<>();
    for (int i = visible.size() - 1; i >= 0; i--) {
      Section section = visible.get(i).section();
      if (section != null) {
        own.putIfAbsent(section.slug(), section);
      }
    }
    return List.copyOf(own.values());
  }
}
