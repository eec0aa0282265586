package news.byline.render.search;

import java.util.List;

/** Holds what some articles that follow each other in a tier are found by, shard by shard. */
public final class Run {

  /** How many articles a run has at most. */
  public static final int DOCUMENTS = 1 << 10;

  private static final int DOCUMENT_BITS = 10;

  private final int[] starts;
  private final int[] postings;

  /**
   * Takes what was gathered.
   *
   * @param starts where the postings of each shard begin, and behind them the number of all
   * @param postings the upper bits of a key, then ten bits for the article's place in the run;
   *     empty where they are kept elsewhere
   */
  public Run(int[] starts, int[] postings) {
    this.starts = starts;
    this.postings = postings;
  }

  /** Returns where the postings of each shard begin; it must not be changed. */
  public int[] starts() {
    return starts;
  }

  /** Returns the postings, shard by shard; it must not be changed. */
  public int[] postings() {
    return postings;
  }

  /**
   * Gathers the keys of articles.
   *
   * @param shards how many shards the tier has, a power of two
   */
  public static Run of(List<Entry> entries, int shards) {
    Grams grams = new Grams();
    int[][] keys = entries.stream().map(grams::of).toArray(int[][]::new);
    int[] starts = new int[shards + 1];
    for (int[] own : keys) {
      for (int key : own) {
        starts[(key & (shards - 1)) + 1]++;
      }
    }
    for (int i = 1; i <= shards; i++) {
      starts[i] += starts[i - 1];
    }
    int[] postings = new int[starts[shards]];
    int[] next = starts.clone();
    for (int document = 0; document < keys.length; document++) {
      for (int key : keys[document]) {
        postings[next[key & (shards - 1)]++] =
            ((key >>> Shard.SHARD_BITS) << DOCUMENT_BITS) | document;
      }
    }
    return new Run(starts, postings);
  }

  /**
   * Writes a shard of a tier.
   *
   * @param documents how many articles the tier has
   * @param runs the shard's postings of each run of the tier, in their order
   */
  public static byte[] shard(int documents, List<int[]> runs) {
    long[] all = new long[runs.stream().mapToInt(run -> run.length).sum()];
    int size = 0;
    for (int i = 0; i < runs.size(); i++) {
      for (int posting : runs.get(i)) {
        int document = i * DOCUMENTS + (posting & (DOCUMENTS - 1));
        all[size++] = Shard.posting((posting >>> DOCUMENT_BITS) << Shard.SHARD_BITS, document);
      }
    }
    return Shard.write(documents, Shard.sorted(all));
  }
}
