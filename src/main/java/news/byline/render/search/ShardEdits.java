package news.byline.render.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells what changes in the shards of a tier when articles of it say something else: only the
 * shards of the keys that come or go.
 */
public final class ShardEdits {

  private final int documents;
  private final int shards;

  /** The postings that come and go by their shards. */
  private final Map<Integer, List<long[]>> edits = new TreeMap<>();

  /**
   * Takes the shape of a tier.
   *
   * @param documents how many articles it has
   * @param shards how many shards it has, a power of two
   */
  public ShardEdits(int documents, int shards) {
    this.documents = documents;
    this.shards = shards;
  }

  /**
   * Notes that an article is to be found by other words.
   *
   * @param document its place in the tier
   */
  public void replace(int document, Entry before, Entry now) {
    Set<Long> gone = places(before);
    Set<Long> come = places(now);
    for (long place : gone) {
      if (!come.contains(place)) {
        note(place, document, 0);
      }
    }
    for (long place : come) {
      if (!gone.contains(place)) {
        note(place, document, 1);
      }
    }
  }

  /** Two keys of one shard that differ in no upper bit are one to whoever reads the shard. */
  private Set<Long> places(Entry entry) {
    Set<Long> places = new TreeSet<>();
    for (int key : new Grams().of(entry)) {
      places.add(((long) (key & (shards - 1)) << Integer.SIZE) | (key >>> Shard.SHARD_BITS));
    }
    return places;
  }

  private void note(long place, int document, long comes) {
    int key = (int) place << Shard.SHARD_BITS;
    edits
        .computeIfAbsent((int) (place >>> Integer.SIZE), shard -> new ArrayList<>())
        .add(new long[] {Shard.posting(key, document), comes});
  }

  /** Returns the numbers of the shards that change. */
  public Set<Integer> changed() {
    return edits.keySet();
  }

  /** Returns a shard as it is now. */
  public byte[] of(int shard, byte[] before) {
    TreeSet<Long> postings = new TreeSet<>();
    Arrays.stream(Shard.read(documents, before)).forEach(postings::add);
    for (long[] edit : edits.getOrDefault(shard, List.of())) {
      if (edit[1] == 1) {
        postings.add(edit[0]);
      } else {
        postings.remove(edit[0]);
      }
    }
    return Shard.write(documents, postings.stream().mapToLong(p -> p).toArray());
  }
}
