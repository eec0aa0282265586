package news.byline.build.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds remembered articles by their places in the order of paths, and decodes only the chunks that
 * they lie in. Several threads may ask at once.
 */
public final class ArticleArchive {

  private final ArticleCache cache;

  /** The place of each chunk's first article, and behind them the number of all. */
  private final int[] starts;

  private final Map<Integer, List<CachedArticle>> decoded = new HashMap<>();

  /** Takes what is remembered. */
  public ArticleArchive(ArticleCache cache) {
    this.cache = cache;
    this.starts = new int[cache.chunks().size() + 1];
    for (int i = 0; i < cache.chunks().size(); i++) {
      starts[i + 1] = starts[i] + cache.chunks().get(i).count();
    }
  }

  /** Returns how many articles are remembered. */
  public int size() {
    return starts[starts.length - 1];
  }

  /** Returns what is remembered of the article at a place. */
  public synchronized CachedArticle at(int place) {
    int chunk = chunk(place);
    return decoded
        .computeIfAbsent(chunk, i -> cache.chunks().get(i).decode())
        .get(place - starts[chunk]);
  }

  private int chunk(int place) {
    int found = Arrays.binarySearch(starts, place);
    return found < 0 ? -found - 2 : found;
  }

  /** Returns what is to be remembered from now on: other articles in the places of some. */
  public synchronized ArticleCache replaced(Map<Integer, CachedArticle> others) {
    Map<Integer, List<CachedArticle>> changed = new HashMap<>();
    others.forEach(
        (place, article) -> {
          int chunk = chunk(place);
          changed
              .computeIfAbsent(chunk, i -> new ArrayList<>(cache.chunks().get(i).decode()))
              .set(place - starts[chunk], article);
        });
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < cache.chunks().size(); i++) {
      List<CachedArticle> anew = changed.get(i);
      if (anew == null) {
        chunks.add(cache.chunks().get(i));
      } else {
        Chunk.cut(anew).forEach(chunk -> chunks.add(chunk.get()));
      }
    }
    return new ArticleCache(chunks, cache.pictures(), false);
  }
}
