package news.byline.render.image;

import java.util.Arrays;

/** Collects the parts of a file; it hands back the file itself where nothing was left out. */
final class Bytes {

  private final byte[] file;
  private byte[] out;
  private int size;

  Bytes(byte[] file) {
    this.file = file;
    this.out = new byte[file.length + 1024];
  }

  /** Appends a stretch of the file. */
  void copy(int from, int to) {
    room(to - from);
    System.arraycopy(file, from, out, size, to - from);
    size += to - from;
  }

  void add(byte[] bytes) {
    room(bytes.length);
    System.arraycopy(bytes, 0, out, size, bytes.length);
    size += bytes.length;
  }

  void add(int... bytes) {
    room(bytes.length);
    for (int b : bytes) {
      out[size++] = (byte) b;
    }
  }

  private void room(int more) {
    if (size + more > out.length) {
      out = Arrays.copyOf(out, Math.max(size + more, out.length + out.length / 2));
    }
  }

  byte[] made() {
    boolean same = Arrays.equals(out, 0, size, file, 0, file.length);
    return same ? file : Arrays.copyOf(out, size);
  }

  /** Tells whether these bytes stand at a place. */
  static boolean at(byte[] file, int place, int... bytes) {
    if (place + bytes.length > file.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((file[place + i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether these letters stand at a place. */
  static boolean at(byte[] file, int place, String letters) {
    return at(file, place, letters.chars().toArray());
  }

  static int bigEndian16(byte[] file, int at) {
    return (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF);
  }

  static int bigEndian32(byte[] file, int at) {
    return bigEndian16(file, at) << 16 | bigEndian16(file, at + 2);
  }

  static int littleEndian32(byte[] file, int at) {
    return Integer.reverseBytes(bigEndian32(file, at));
  }

  static int[] bigEndian32(int value) {
    return new int[] {value >>> 24, value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF};
  }

  static int[] littleEndian32(int value) {
    return bigEndian32(Integer.reverseBytes(value));
  }
}
