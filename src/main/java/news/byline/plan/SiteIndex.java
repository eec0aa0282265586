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
    List<Article> articles,
    Terms tags,
    Terms people,
    Terms topics,
    Terms sections,
    Faces faces,
    Neighbours neighbours)
    implements Surroundings {

  static SiteIndex of(Site site, List<Article> articles, UnaryOperator<String> pinyin) {
    Map<String, String> topicSlugs =
        site.settings().topics().stream().collect(Collectors.toMap(Topic::name, Topic::slug));
    Terms tags = Terms.of(articles, Article::tags, Map.of(), pinyin);
    Terms topics = Terms.of(articles, Article::topics, topicSlugs, pinyin);
    Terms sections = Terms.of(articles, SiteIndex::section, Map.of(), UnaryOperator.identity());
    return new SiteIndex(
        articles,
        tags,
        Terms.of(articles, SiteIndex::names, Map.of(), pinyin),
        topics,
        sections,
        new Faces(articles),
        new Neighbours(articles, tags, topics, sections));
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

  @Override
  public @Nullable Article previous(Article article) {
    return at(neighbours.previous(faces.rank(article)));
  }

  @Override
  public @Nullable Article next(Article article) {
    return at(neighbours.next(faces.rank(article)));
  }

  @Override
  public List<Article> related(Article article) {
    return neighbours.related(faces.rank(article)).mapToObj(articles::get).toList();
  }

  private @Nullable Article at(int place) {
    return place == Neighbours.NONE ? null : articles.get(place);
  }

  @Override
  public long face(Article article) {
    return faces.of(article);
  }

  @Override
  public @Nullable String tagSlug(String word) {
    return slug(tags.find(word));
  }

  @Override
  public @Nullable String personSlug(String name) {
    return slug(people.find(name));
  }

  @Override
  public @Nullable String topicSlug(String word) {
    return slug(topics.find(word));
  }

  private static @Nullable String slug(@Nullable Term term) {
    return term == null ? null : term.slug();
  }

  private static List<String> names(Article article) {
    return article.byline().stream().map(Byline::name).toList();
  }
}
