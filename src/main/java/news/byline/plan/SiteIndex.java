package news.byline.plan;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import news.byline.model.Article;
import news.byline.model.Byline;
import news.byline.model.Section;
import news.byline.model.Selection;
import news.byline.model.Site;
import news.byline.model.Terms;
import news.byline.model.Terms.Term;
import news.byline.model.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Knows which of the articles that may be seen belong together.
 *
 * @param articles newest first
 * @param sections the articles of each section, by its slug
 * @param faces the position of each article among all, and what other pages show of it
 */
record SiteIndex(
    List<Article> articles, Terms tags, Terms people, Terms topics, Terms sections, Faces faces) {

  private static final int MOST_RELATED = 4;

  /** Of a tag that half the archive has, the latest articles before this one are enough. */
  private static final int MOST_CANDIDATES = 20;

  private static final int TOPIC_WEIGHT = 3;

  static SiteIndex of(Site site, List<Article> articles, UnaryOperator<String> pinyin) {
    Map<String, String> topicSlugs =
        site.settings().topics().stream().collect(Collectors.toMap(Topic::name, Topic::slug));
    Terms tags = Terms.of(articles, Article::tags, Map.of(), pinyin);
    Terms topics = Terms.of(articles, Article::topics, topicSlugs, pinyin);
    return new SiteIndex(
        articles,
        tags,
        Terms.of(articles, SiteIndex::names, Map.of(), pinyin),
        topics,
        Terms.of(articles, SiteIndex::section, Map.of(), UnaryOperator.identity()),
        new Faces(articles));
  }

  private static List<String> section(Article article) {
    Section section = article.section();
    return section == null ? List.of() : List.of(section.slug());
  }

  /** Returns the article in a file; null where none may be seen. */
  @Nullable Article find(String file) {
    int rank = faces.rank(file);
    return rank < 0 ? null : articles.get(rank);
  }

  /** Returns a section's articles, newest first; of no section, none. */
  Selection in(@Nullable Section section) {
    Term term = section == null ? null : sections.find(section.slug());
    return term == null ? Selection.none() : term.articles();
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
    Selection own = in(article.section());
    int index = own.find(faces.rank(article)) + step;
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
    Selection all = term == null ? Selection.none() : term.articles();
    // Found by halving: the lists of a large archive are long, and each article asks several.
    int own = all.find(faces.rank(article));
    int from = own < 0 ? all.size() : own + 1;
    for (int i = from; i < Math.min(all.size(), from + MOST_CANDIDATES); i++) {
      scores.add(all.place(i), weight);
    }
  }
}
