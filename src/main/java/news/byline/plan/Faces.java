package news.byline.plan;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.byline.model.Article;
import news.byline.model.Digest;
import news.byline.model.Selection;

/** Knows the place of each article among all, and the digest of what other pages show of it. */
final class Faces {

  private final Map<String, Integer> ranks;
  private final long[] faces;

  /** Takes articles newest first. */
  Faces(List<Article> articles) {
    this.ranks = new HashMap<>(articles.size() * 2);
    this.faces = new long[articles.size()];
    for (int i = 0; i < faces.length; i++) {
      ranks.put(articles.get(i).file(), i);
    }
    // Each takes some microseconds and writes to a number of its own.
    Arrays.parallelSetAll(faces, i -> articles.get(i).face());
  }

  /** Returns the place of the article in a file; -1 where none may be seen. */
  int rank(String file) {
    return ranks.getOrDefault(file, -1);
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

  /** Returns the digest of what other pages show of an article. */
  long of(Article article) {
    return faces[rank(article)];
  }

  /** Adds what a page shows of some articles to the digest of what it is made of. */
  Digest add(Digest digest, List<Article> shown) {
    digest.add(shown.size());
    if (shown instanceof Selection selection) {
      for (int i = 0; i < selection.size(); i++) {
        digest.add(faces[selection.place(i)]);
      }
    } else {
      shown.forEach(article -> digest.add(of(article)));
    }
    return digest;
  }
}
