package news.byline.build.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes values as bytes, for {@link Decoder}. */
public final class Encoder {

  private byte[] bytes = new byte[1 << 12];
  private int size;
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<Object, Integer> values = new HashMap<>();

  /** Writes a number, in as few bytes as it needs: seven bits each, the lowest first. */
  public Encoder number(long number) {
    // Zigzag, so that small negative numbers are short too.
    long rest = (number << 1) ^ (number >> 63);
    while ((rest & ~0x7FL) != 0) {
      one((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    one((int) rest);
    return this;
  }

  /** Writes a number of which all bits count. */
  public Encoder bits(long bits) {
    for (int shift = 0; shift < 64; shift += 8) {
      one((int) (bits >>> shift));
    }
    return this;
  }

  public Encoder flag(boolean flag) {
    one(flag ? 1 : 0);
    return this;
  }

  public Encoder text(@Nullable String text) {
    if (text == null) {
      return number(-1);
    }
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    room(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
    return this;
  }

  /** Writes a text that is likely to come again; the second time it is only a number. */
  public Encoder word(@Nullable String word) {
    if (word == null) {
      return number(-1);
    }
    Integer known = words.putIfAbsent(word, words.size());
    return known == null ? number(words.size() - 1).text(word) : number(known);
  }

  /**
   * Writes a value that is likely to come again; the second time it is only a number.
   *
   * @param value what it is known by, which tells it from all that are written otherwise
   */
  <T> Encoder shared(T value, BiConsumer<Encoder, T> write) {
    Integer known = values.putIfAbsent(value, values.size());
    if (known != null) {
      return number(known);
    }
    number(values.size() - 1);
    write.accept(this, value);
    return this;
  }

  /** Writes a list that is likely to come again. */
  <T> Encoder sharedList(List<T> list, BiConsumer<Encoder, T> item) {
    return shared(list, (out, all) -> out.list(all, item));
  }

  public <T> Encoder list(List<T> list, BiConsumer<Encoder, T> item) {
    number(list.size());
    list.forEach(one -> item.accept(this, one));
    return this;
  }

  private void one(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
