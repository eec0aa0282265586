package news.byline.plan;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.byline.model.Article;
import news.byline.model.Byline;
import news.byline.model.Section;
import news.byline.model.Site;
import news.byline.model.Terms;
import news.byline.model.Terms.Term;
import news.byline.model.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Knows which of the articles that may be seen belong together.
 *
 * @param articles newest first
 * @param places the position of each article, by its file, among those of its section
 * @param ranks the position of each article, by its file, among all
 */
record SiteIndex(
    List<Article> articles,
    Terms tags,
    Terms people,
    Terms topics,
    Map<String, List<Article>> bySection,
    Map<String, Integer> places,
    Map<String, Integer> ranks) {

  private static final int MOST_RELATED = 4;

  /** Of a tag that half the archive has, the latest articles before this one are enough. */
  private static final int MOST_CANDIDATES = 50;

  private static final int TOPIC_WEIGHT = 3;

  static SiteIndex of(Site site, List<Article> articles) {
    Map<String, String> topicSlugs =
        site.settings().topics().stream().collect(Collectors.toMap(Topic::name, Topic::slug));
    Map<String, List<Article>> bySection =
        articles.stream()
            .filter(a -> a.section() != null)
            .collect(Collectors.groupingBy(SiteIndex::sectionKey));
    Map<String, Integer> places = new HashMap<>();
    bySection
        .values()
        .forEach(
            own -> {
              for (int i = 0; i < own.size(); i++) {
                places.put(own.get(i).file(), i);
              }
            });
    Map<String, Integer> ranks = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      ranks.put(articles.get(i).file(), i);
    }
    return new SiteIndex(
        articles,
        Terms.of(articles, Article::tags, Map.of()),
        Terms.of(articles, a -> a.byline().stream().map(Byline::name).toList(), Map.of()),
        Terms.of(articles, Article::topics, topicSlugs),
        bySection,
        places,
        ranks);
  }

  private static String sectionKey(Article article) {
    Section section = article.section();
    return section == null ? "" : section.slug();
  }

  /** Returns a section's articles, newest first. */
  List<Article> in(Section section) {
    return bySection.getOrDefault(section.slug(), List.of());
  }

  /** Returns the article published before this one in its section; null where there is none. */
  @Nullable Article previous(Article article) {
    return neighbour(article, 1);
  }

  /** Returns the article published after this one in its section; null where there is none. */
  @Nullable Article next(Article article) {
    return neighbour(article, -1);
  }

  private @Nullable Article neighbour(Article article, int step) {
    List<Article> own = bySection.getOrDefault(sectionKey(article), List.of());
    Integer place = places.get(article.file());
    int index = place == null ? -1 : place + step;
    return index < 0 || index >= own.size() ? null : own.get(index);
  }

  /**
   * Returns earlier articles on the same subjects, the nearest first. Later ones are left out, so
   * that an article's page stays as it is when another is published.
   */
  List<Article> related(Article article) {
    Map<String, Related> found = new HashMap<>();
    article.topics().forEach(t -> score(topics.find(t), article, TOPIC_WEIGHT, found));
    article.tags().forEach(t -> score(tags.find(t), article, 1, found));
    return found.values().stream()
        .sorted(Comparator.comparingInt((Related r) -> -r.score()).thenComparingInt(Related::rank))
        .limit(MOST_RELATED)
        .map(Related::article)
        .toList();
  }

  private Related related(Article article, int weight) {
    return new Related(article, weight, ranks.getOrDefault(article.file(), 0));
  }

  /** Holds a candidate with its place among all articles, the newest in front. */
  private record Related(Article article, int score, int rank) {

    Related plus(Related other) {
      return new Related(article, score + other.score, rank);
    }
  }

  private void score(@Nullable Term term, Article article, int weight, Map<String, Related> found) {
    List<Article> all = term == null ? List.of() : term.articles();
    // Found by halving: the lists of a large archive are long, and each article asks several.
    int own = Collections.binarySearch(all, article, Site.NEWEST_FIRST);
    List<Article> earlier = all.subList(own < 0 ? all.size() : own + 1, all.size());
    earlier.stream()
        .limit(MOST_CANDIDATES)
        .forEach(a -> found.merge(a.file(), related(a, weight), Related::plus));
  }
}
