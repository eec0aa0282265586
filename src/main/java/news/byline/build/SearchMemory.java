package news.byline.build;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import news.byline.build.cache.CacheFolder;
import news.byline.build.cache.Decoder;
import news.byline.build.cache.Encoder;
import news.byline.model.Digest;
import news.byline.plan.SearchTier;
import org.jspecify.annotations.Nullable;

/** Remembers what the last build's search was made of. It may be lost: all is made again then. */
final class SearchMemory {

  private static final String FILE = "search";
  private static final long MARK = 0x6279_6c69_6e65_2001L;

  private final long edition;
  private final long common;
  private final int[] places;
  private final long[] keys;
  private final Map<SearchTier, long[]> shards;

  /**
   * Takes what is to be remembered.
   *
   * @param edition the digest of what was published with it
   * @param common the digest of what all articles are read with
   * @param places for each document the place of its file among those of all articles
   * @param keys for each document the digest of what the search knows of it
   * @param shards the digests of the bytes of each tier's files
   */
  SearchMemory(
      long edition, long common, int[] places, long[] keys, Map<SearchTier, long[]> shards) {
    this.edition = edition;
    this.common = common;
    this.places = places;
    this.keys = keys;
    // Kept in order, so that equal memories are equal files.
    this.shards = new LinkedHashMap<>(shards);
  }

  long edition() {
    return edition;
  }

  long common() {
    return common;
  }

  int[] places() {
    return places;
  }

  long[] keys() {
    return keys;
  }

  Map<SearchTier, long[]> shards() {
    return shards;
  }

  /** Remembers nothing. */
  static final SearchMemory NONE = new SearchMemory(0, 0, new int[0], new long[0], Map.of());

  /** Reads what is remembered; {@link #NONE} where that is nothing that can be used. */
  static SearchMemory read(@Nullable CacheFolder folder) throws IOException {
    Decoder in = folder == null ? null : folder.readSealed(FILE, MARK);
    if (in == null) {
      return NONE;
    }
    long edition = in.bits();
    long common = in.bits();
    int[] places = new int[(int) in.number()];
    long[] keys = new long[places.length];
    for (int i = 0; i < keys.length; i++) {
      places[i] = (int) in.number();
      keys[i] = in.bits();
    }
    Map<SearchTier, long[]> shards = new LinkedHashMap<>();
    for (long tiers = in.number(); tiers > 0; tiers--) {
      SearchTier tier = new SearchTier((int) in.number(), (int) in.number());
      long[] digests = new long[tier.shards()];
      Arrays.setAll(digests, i -> in.bits());
      shards.put(tier, digests);
    }
    return new SearchMemory(edition, common, places, keys, shards);
  }

  void write(CacheFolder folder) throws IOException {
    Encoder out = new Encoder();
    out.bits(edition).bits(common).number(keys.length);
    for (int i = 0; i < keys.length; i++) {
      out.number(places[i]).bits(keys[i]);
    }
    out.number(shards.size());
    shards.forEach(
        (tier, digests) -> {
          out.number(tier.start()).number(tier.count());
          Arrays.stream(digests).forEach(out::bits);
        });
    folder.writeSealed(FILE, MARK, out);
  }

  /**
   * Returns the digest of what a stretch of documents is made of.
   *
   * @param common the digest of what all of them are made of
   * @param shards the digests of the files of their lists
   */
  static long version(long common, long[] keys, int from, int to, long... shards) {
    Digest digest = new Digest().add(common);
    for (int i = from; i < to; i++) {
      digest.add(keys[i]);
    }
    for (long shard : shards) {
      digest.add(shard);
    }
    return digest.value();
  }
}
