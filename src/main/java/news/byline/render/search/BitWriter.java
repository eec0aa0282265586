package news.byline.render.search;

import java.util.Arrays;

/** Writes bits, the highest of each byte first, and whole numbers between them. */
final class BitWriter {

  private byte[] bytes = new byte[1 << 12];
  private int size;
  private int used = 8;

  /** Writes a number as a Golomb-Rice code: its high part in ones and a zero, then the low bits. */
  void rice(int number, int lowBits) {
    for (int ones = number >>> lowBits; ones > 0; ones--) {
      bit(1);
    }
    bit(0);
    for (int i = lowBits - 1; i >= 0; i--) {
      bit((number >>> i) & 1);
    }
  }

  private void bit(int bit) {
    if (used == 8) {
      append(0);
      used = 0;
    }
    bytes[size - 1] |= (byte) (bit << (7 - used));
    used++;
  }

  /** Writes a number from the next whole byte on, seven bits each, the lowest first. */
  void number(int number) {
    int rest = number;
    while ((rest & ~0x7F) != 0) {
      append((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    append(rest);
    used = 8;
  }

  private void append(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, size * 2);
    }
    bytes[size++] = (byte) value;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
