package news.byline.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Is a part of the search's index: articles that follow each other by age. Which tiers there are
 * follows from the number of articles alone: old articles lie in large tiers, new ones in small
 * ones, so that most new articles touch none but the smallest.
 *
 * @param start the number of its first article; the oldest of the site has 0
 * @param count how many articles it has
 */
public record SearchTier(int start, int count) {

  /** The largest tier has as many articles; each smaller size is an eighth of the one before. */
  public static final int LARGEST = 1 << 15;

  private static final int STEP = 8;

  /** Returns the tiers of a number of articles, the oldest in front. The newest few are in none. */
  public static List<SearchTier> of(int documents) {
    List<SearchTier> tiers = new ArrayList<>();
    int start = 0;
    while (documents - start >= LARGEST) {
      tiers.add(new SearchTier(start, LARGEST));
      start += LARGEST;
    }
    for (int unit = LARGEST / STEP; unit >= STEP; unit /= STEP) {
      int count = (documents - start) / unit * unit;
      if (count > 0) {
        tiers.add(new SearchTier(start, count));
        start += count;
      }
    }
    return tiers;
  }

  /** Returns how many files the tier's lists are spread over: a power of two, 4,096 at most. */
  public int shards() {
    // So many that one holds some kilobytes: keys take most of the room in a small tier, long lists
    // in a large one, and the larger the tier the more articles share a key.
    int power = Integer.highestOneBit(Math.max(1, count - 1)) * 2;
    if (power <= 1024) {
      return Math.max(16, power / 2);
    }
    return power <= 4096 ? 1024 : power <= 8192 ? 2048 : 4096;
  }

  /** Returns the path of one of its files in the output. */
  public String path(int shard) {
    return SearchPlan.FOLDER + start + "-" + (start + count) + "/" + shard + ".bin";
  }
}
