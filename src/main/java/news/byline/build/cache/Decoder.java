package news.byline.build.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import news.byline.model.Pool;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Encoder} wrote. */
public final class Decoder {

  private final byte[] bytes;
  private int at;
  private final Pool pool;
  private final List<String> words = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  public Decoder(byte[] bytes, int from) {
    this(bytes, from, new Pool());
  }

  /** Takes what keeps the values that other decoders share with this one. */
  Decoder(byte[] bytes, int from, Pool pool) {
    this.bytes = bytes;
    this.at = from;
    this.pool = pool;
  }

  public long number() {
    long rest = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      rest |= (b & 0x7FL) << shift;
      if (b >= 0) {
        return (rest >>> 1) ^ -(rest & 1);
      }
    }
  }

  public long bits() {
    long bits = 0;
    for (int shift = 0; shift < 64; shift += 8) {
      bits |= (bytes[at++] & 0xFFL) << shift;
    }
    return bits;
  }

  public boolean flag() {
    return bytes[at++] != 0;
  }

  public @Nullable String text() {
    int length = (int) number();
    if (length < 0) {
      return null;
    }
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /** Reads a text that is never null. */
  public String words() {
    return Objects.requireNonNull(text());
  }

  public @Nullable String word() {
    int index = (int) number();
    if (index == words.size()) {
      words.add(words());
    }
    return index < 0 ? null : words.get(index);
  }

  /** Reads a word that is never null. */
  public String name() {
    return Objects.requireNonNull(word());
  }

  public <T> List<T> list(Function<Decoder, T> item) {
    int size = (int) number();
    if (size == 0) {
      return List.of();
    }
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(item.apply(this));
    }
    return list;
  }

  /** Returns a value written as a shared one: the same object wherever it came. */
  @SuppressWarnings("unchecked") // It is asked for where it was written, so it is of that type.
  <T> T shared(Function<Decoder, T> read) {
    int index = (int) number();
    if (index < values.size()) {
      return (T) Objects.requireNonNull(values.get(index));
    }
    T value = pool.of(read.apply(this));
    values.add(value);
    return value;
  }

  /** Returns a list written as a shared one. */
  @SuppressWarnings("unchecked")
  <T> List<T> sharedList(Function<Decoder, T> item) {
    int index = (int) number();
    if (index < values.size()) {
      return (List<T>) values.get(index);
    }
    List<T> list = pool.ofAll(list(item));
    values.add(list);
    return list;
  }

  public boolean atEnd() {
    return at >= bytes.length;
  }
}
