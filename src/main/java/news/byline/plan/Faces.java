package news.byline.plan;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import news.byline.model.Article;
import news.byline.model.Digest;
import news.byline.model.Terms;
import news.byline.model.Terms.Term;

/** Knows the place of each article among all, and the digest of what other pages show of it. */
final class Faces {

  private final Map<String, Integer> ranks;
  private final long[] faces;

  /** Finds a term by itself: to compare two by all their articles would take long. */
  private final IdentityHashMap<Term, int[]> ranksOfTerms = new IdentityHashMap<>();

  /**
   * Takes articles.
   *
   * @param articles newest first
   * @param subjects the terms by which articles are related
   */
  Faces(List<Article> articles, List<Terms> subjects) {
    this.ranks = new HashMap<>(articles.size() * 2);
    this.faces = new long[articles.size()];
    for (int i = 0; i < faces.length; i++) {
      ranks.put(articles.get(i).file(), i);
      faces[i] = articles.get(i).face();
    }
    for (Terms terms : subjects) {
      for (Term term : terms.all()) {
        ranksOfTerms.put(term, term.articles().stream().mapToInt(this::rank).toArray());
      }
    }
  }

  /** Returns an article's place, the newest at 0. */
  int rank(Article article) {
    Integer rank = ranks.get(article.file());
    if (rank == null) {
      throw new IllegalArgumentException(
          "not among the articles that may be seen: " + article.file());
    }
    return rank;
  }

  /** Returns the places of a term's articles, in their order. */
  int[] ranks(Term term) {
    return ranksOfTerms.getOrDefault(term, new int[0]);
  }

  /** Returns the digest of what other pages show of an article. */
  long of(Article article) {
    return faces[rank(article)];
  }

  /** Adds what a page shows of some articles to the digest of what it is made of. */
  Digest add(Digest digest, List<Article> shown) {
    digest.add(shown.size());
    shown.forEach(article -> digest.add(of(article)));
    return digest;
  }
}
