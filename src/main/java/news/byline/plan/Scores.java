package news.byline.plan;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Adds up the weights of articles, which are named by their ranks. It is asked once for each
 * article of an archive, so it holds numbers rather than objects.
 */
final class Scores {

  /** A rank in the upper half of each number and a weight in the lower. */
  private long[] given = new long[64];

  private int count;

  void add(int rank, int weight) {
    if (count == given.length) {
      given = Arrays.copyOf(given, count * 2);
    }
    given[count++] = ((long) rank << 32) | weight;
  }

  /** Returns the ranks with the greatest sums, the newest first where sums are equal. */
  IntStream best(int most) {
    Arrays.sort(given, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (distinct > 0 && given[distinct - 1] >>> 32 == given[i] >>> 32) {
        given[distinct - 1] += given[i] & 0xFFFF_FFFFL;
      } else {
        given[distinct++] = given[i];
      }
    }
    // Sorted again with the sum in the upper half; the largest sum must come first.
    for (int i = 0; i < distinct; i++) {
      long sum = given[i] & 0xFFFF_FFFFL;
      given[i] = ((Integer.MAX_VALUE - sum) << 32) | (given[i] >>> 32);
    }
    Arrays.sort(given, 0, distinct);
    return Arrays.stream(given, 0, Math.min(most, distinct)).mapToInt(number -> (int) number);
  }
}
