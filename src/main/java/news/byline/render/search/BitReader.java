package news.byline.render.search;

/** Reads what {@link BitWriter} wrote. */
final class BitReader {

  private final byte[] bytes;
  private int at;
  private int used = 8;

  BitReader(byte[] bytes) {
    this.bytes = bytes;
  }

  int rice(int lowBits) {
    int high = 0;
    while (bit() == 1) {
      high++;
    }
    int number = high;
    for (int i = 0; i < lowBits; i++) {
      number = (number << 1) | bit();
    }
    return number;
  }

  private int bit() {
    if (used == 8) {
      at++;
      used = 0;
    }
    return (bytes[at - 1] >>> (7 - used++)) & 1;
  }

  int number() {
    int number = 0;
    used = 8;
    for (int shift = 0; ; shift += 7) {
      int value = bytes[at++];
      number |= (value & 0x7F) << shift;
      if (value >= 0) {
        return number;
      }
    }
  }
}
