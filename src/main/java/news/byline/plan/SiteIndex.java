package news.byline.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
 * @param faces the position of each article among all, and what other pages show of it
 */
record SiteIndex(
    List<Article> articles,
    Terms tags,
    Terms people,
    Terms topics,
    Map<String, List<Article>> bySection,
    Map<String, Integer> places,
    Faces faces) {

  private static final int MOST_RELATED = 4;

  /** Of a tag that half the archive has, the latest articles before this one are enough. */
  private static final int MOST_CANDIDATES = 20;

  private static final int TOPIC_WEIGHT = 3;

  static SiteIndex of(Site site, List<Article> articles, UnaryOperator<String> pinyin) {
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
    Terms tags = Terms.of(articles, Article::tags, Map.of(), pinyin);
    Terms topics = Terms.of(articles, Article::topics, topicSlugs, pinyin);
    return new SiteIndex(
        articles,
        tags,
        Terms.of(articles, SiteIndex::names, Map.of(), pinyin),
        topics,
        bySection,
        places,
        new Faces(articles, List.of(tags, topics)));
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

  private static List<String> names(Article article) {
    return article.byline().stream().map(Byline::name).toList();
  }

  /**
   * Returns earlier articles on the same subjects, the nearest first. Later ones are left out, so
   * that an article's page stays as it is when another is published.
   */
  List<Article> related(Article article) {
    Scores scores = new Scores();
    article.topics().forEach(t -> score(topics.find(t), article, TOPIC_WEIGHT, scores));
    article.tags().forEach(t -> score(tags.find(t), article, 1, scores));
    return scores.best(MOST_RELATED).mapToObj(articles::get).toList();
  }

  /** Gives a weight to the latest of a term's articles before one. */
  private void score(@Nullable Term term, Article article, int weight, Scores scores) {
    int[] all = term == null ? new int[0] : faces.ranks(term);
    // Found by halving: the lists of a large archive are long, and each article asks several.
    int own = Arrays.binarySearch(all, faces.rank(article));
    int from = own < 0 ? all.length : own + 1;
    for (int i = from; i < Math.min(all.length, from + MOST_CANDIDATES); i++) {
      scores.add(all[i], weight);
    }
  }
}
