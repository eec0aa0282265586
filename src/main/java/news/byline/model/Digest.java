package news.byline.model;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import org.jspecify.annotations.Nullable;

/**
 * Digests values into 64 bits. Two versions of one thing have one digest by chance once in 18
 * trillion million; somebody who wants that can bring it about, so it guards nothing.
 */
public final class Digest {

  private final HashStream64 stream = Hashing.xxh3_64().hashStream();

  /** Returns the digest of bytes. */
  public static long of(byte[] bytes) {
    return Hashing.xxh3_64().hashBytesToLong(bytes);
  }

  /** Returns the digest of a stretch of bytes. */
  public static long of(byte[] bytes, int start, int length) {
    return Hashing.xxh3_64().hashBytesToLong(bytes, start, length);
  }

  /** Returns the digest of two numbers. */
  public static long of(long first, long second) {
    return Hashing.xxh3_64().hashLongLongToLong(first, second);
  }

  /** Returns the digest of a text. */
  public static long of(String text) {
    return Hashing.xxh3_64().hashCharsToLong(text);
  }

  /** Adds a text; none differs from an empty one. */
  public Digest add(@Nullable String text) {
    stream.putBoolean(text != null);
    if (text != null) {
      stream.putString(text);
    }
    return this;
  }

  /** Adds a number. */
  public Digest add(long number) {
    stream.putLong(number);
    return this;
  }

  /** Adds what is so or not. */
  public Digest add(boolean flag) {
    stream.putBoolean(flag);
    return this;
  }

  /** Returns the digest of what was added. */
  public long value() {
    return stream.getAsLong();
  }
}
