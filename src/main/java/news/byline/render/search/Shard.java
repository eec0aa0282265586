package news.byline.render.search;

import java.util.Arrays;

/**
 * Writes one file of a tier: for each key, in ascending order, the articles that have it. A posting
 * is a number: the key's upper bits, then {@link #DOCUMENT_BITS} bits for the article's place in
 * its tier. The file holds how many keys there are; for each its distance to the one before and how
 * many articles follow, as numbers of seven bits a byte; then the distances between these articles
 * as Golomb-Rice codes, whose parameter follows from the two numbers.
 */
public final class Shard {

  /** The bits of a key that choose its shard; those above tell it from others within the shard. */
  static final int SHARD_BITS = 12;

  static final int DOCUMENT_BITS = 15;
  private static final int DOCUMENT = (1 << DOCUMENT_BITS) - 1;
  private static final int DIGIT_BITS = 10;

  private Shard() {}

  static long posting(int key, int document) {
    return ((long) (key >>> SHARD_BITS) << DOCUMENT_BITS) | document;
  }

  /**
   * Sorts postings by their keys.
   *
   * @param postings in which the articles of a key ascend; used as room for work
   * @return the postings in ascending order
   */
  static long[] sorted(long[] postings) {
    long[] from = postings;
    long[] to = new long[postings.length];
    for (int shift = DOCUMENT_BITS; shift < DOCUMENT_BITS + 20; shift += DIGIT_BITS) {
      int[] starts = new int[(1 << DIGIT_BITS) + 1];
      for (long posting : from) {
        starts[digit(posting, shift) + 1]++;
      }
      for (int i = 1; i < starts.length; i++) {
        starts[i] += starts[i - 1];
      }
      for (long posting : from) {
        to[starts[digit(posting, shift)]++] = posting;
      }
      long[] room = from;
      from = to;
      to = room;
    }
    return from;
  }

  /**
   * Writes a shard.
   *
   * @param documents how many articles the tier has
   * @param postings in ascending order; one that comes again is passed over
   */
  static byte[] write(int documents, long[] postings) {
    BitWriter out = new BitWriter();
    out.number(keys(postings));
    int before = -1;
    for (int from = 0; from < postings.length; ) {
      int key = key(postings[from]);
      int to = from;
      int count = 0;
      for (; to < postings.length && key(postings[to]) == key; to++) {
        count += to == from || postings[to] != postings[to - 1] ? 1 : 0;
      }
      out.number(key - before - 1);
      out.number(count);
      list(postings, from, to, parameter(documents, count), out);
      before = key;
      from = to;
    }
    return out.bytes();
  }

  private static void list(long[] postings, int from, int to, int parameter, BitWriter out) {
    int last = -1;
    for (int i = from; i < to; i++) {
      int document = (int) postings[i] & DOCUMENT;
      if (document != last) {
        out.rice(document - last - 1, parameter);
        last = document;
      }
    }
  }

  private static int keys(long[] postings) {
    int keys = 0;
    for (int i = 0; i < postings.length; i++) {
      keys += i == 0 || key(postings[i]) != key(postings[i - 1]) ? 1 : 0;
    }
    return keys;
  }

  private static int digit(long posting, int shift) {
    return (int) (posting >>> shift) & ((1 << DIGIT_BITS) - 1);
  }

  private static int key(long posting) {
    return (int) (posting >>> DOCUMENT_BITS);
  }

  /** Returns about how many bits the mean distance between articles has. */
  private static int parameter(int documents, int count) {
    int bits = 0;
    while (((long) count << (bits + 1)) <= documents - count) {
      bits++;
    }
    return bits;
  }

  /** Reads the postings of a shard in ascending order. */
  static long[] read(int documents, byte[] shard) {
    BitReader in = new BitReader(shard);
    long[] postings = new long[shard.length];
    int size = 0;
    int key = -1;
    for (int keys = in.number(); keys > 0; keys--) {
      key += in.number() + 1;
      int count = in.number();
      int parameter = parameter(documents, count);
      int document = -1;
      for (int i = 0; i < count; i++) {
        document += in.rice(parameter) + 1;
        if (size == postings.length) {
          postings = Arrays.copyOf(postings, size * 2);
        }
        postings[size++] = ((long) key << DOCUMENT_BITS) | document;
      }
    }
    return Arrays.copyOf(postings, size);
  }
}
