package news.byline.plan;

import java.util.List;
import java.util.stream.IntStream;
import news.byline.model.Article;
import news.byline.model.Section;
import news.byline.model.Selection;
import news.byline.model.Terms;
import news.byline.model.Terms.Term;
import org.jspecify.annotations.Nullable;

/**
 * Holds for each article the places of those that its page leads to: the one before it and the one
 * after it in its section, and those on the same subjects.
 */
final class Neighbours {

  static final int MOST_RELATED = 4;

  /** The numbers that one article takes: the one before, the one after, the related ones. */
  static final int WIDTH = 2 + MOST_RELATED;

  /** Stands where there is none. */
  static final int NONE = -1;

  /** Of a tag that half the archive has, the latest articles before this one are enough. */
  private static final int MOST_CANDIDATES = 20;

  private static final int TOPIC_WEIGHT = 3;

  private final Terms tags;
  private final Terms topics;
  private final Terms sections;
  private final int[] places;

  /** Takes articles newest first, and which of them belong together. */
  Neighbours(List<Article> articles, Terms tags, Terms topics, Terms sections) {
    this.tags = tags;
    this.topics = topics;
    this.sections = sections;
    this.places = new int[articles.size() * WIDTH];
    // Each takes some microseconds and writes to numbers of its own.
    IntStream.range(0, articles.size()).parallel().forEach(i -> fill(articles.get(i), i));
  }

  /** Returns the place of the article before one in its section. */
  int previous(int place) {
    return places[place * WIDTH];
  }

  /** Returns the place of the article after one in its section. */
  int next(int place) {
    return places[place * WIDTH + 1];
  }

  /** Returns the places of the articles on the same subjects, the nearest first. */
  IntStream related(int place) {
    int from = place * WIDTH + 2;
    return IntStream.range(from, from + MOST_RELATED)
        .map(i -> places[i])
        .takeWhile(found -> found != NONE);
  }

  private void fill(Article article, int place) {
    int at = place * WIDTH;
    Section section = article.section();
    Selection own = articles(section == null ? null : sections.find(section.slug()));
    int index = own.find(place);
    // A list is newest first, so the one before stands behind.
    places[at++] = index + 1 < own.size() ? own.place(index + 1) : NONE;
    places[at++] = index > 0 ? own.place(index - 1) : NONE;
    Scores scores = new Scores();
    article.topics().forEach(t -> score(topics.find(t), place, TOPIC_WEIGHT, scores));
    article.tags().forEach(t -> score(tags.find(t), place, 1, scores));
    int[] best = scores.best(MOST_RELATED).toArray();
    for (int i = 0; i < MOST_RELATED; i++) {
      places[at + i] = i < best.length ? best[i] : NONE;
    }
  }

  private static Selection articles(@Nullable Term term) {
    return term == null ? Selection.none() : term.articles();
  }

  /** Gives a weight to the latest of a term's articles before one. */
  private static void score(@Nullable Term term, int place, int weight, Scores scores) {
    Selection all = articles(term);
    // Found by halving: the lists of a large archive are long, and each article asks several.
    int own = all.find(place);
    int from = own < 0 ? all.size() : own + 1;
    for (int i = from; i < Math.min(all.size(), from + MOST_CANDIDATES); i++) {
      scores.add(all.place(i), weight);
    }
  }
}
