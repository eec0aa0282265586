package news.byline.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Goes through the lines of a manifest without making a string of each. What stands in front of the
 * files' lines is read first, once; the files' lines may be gone through again and again.
 */
final class ManifestLines {

  private final byte[] bytes;
  private final int end;
  private int at;

  /**
   * Takes UTF-8 that must not be changed any more.
   *
   * @param end where the lines end
   */
  ManifestLines(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  boolean hasNext() {
    return at < end;
  }

  /** Returns what the next line begins with. */
  char letter() {
    return (char) bytes[at];
  }

  void skipLetter() {
    at += 2;
  }

  /** Reads a hexadecimal number and the blank behind it. */
  long number() {
    long number = 0;
    for (byte b = bytes[at++]; b != ' '; b = bytes[at++]) {
      int digit = Character.digit(b, 16);
      if (digit < 0) {
        throw new NumberFormatException();
      }
      number = (number << 4) | digit;
    }
    return number;
  }

  /** Reads what is left of a line. */
  String rest() {
    int next = after(at);
    String rest = text(at, next - 1);
    at = next;
    return rest;
  }

  private String text(int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** Returns where the files' lines begin. */
  int start() {
    return at;
  }

  int end() {
    return end;
  }

  /** Returns where the line behind the one at a place begins. */
  int after(int place) {
    int stop = place;
    while (bytes[stop] != '\n') {
      stop++;
    }
    return stop + 1;
  }

  /** Reads the lines of all files. */
  Map<String, Manifest.Entry> files() {
    ManifestLines line = new ManifestLines(bytes, end);
    line.at = at;
    Map<String, Manifest.Entry> files = new HashMap<>((end - at) / 60 + 16);
    while (line.hasNext()) {
      line.skipLetter();
      Manifest.Entry entry = new Manifest.Entry(line.number(), line.number(), line.number());
      String path = line.rest();
      if (Manifest.isInside(path)) {
        files.put(path, entry);
      }
    }
    return files;
  }

  /** Returns where the lines of some files begin, as far as there are any. */
  Map<String, Integer> find(Set<String> paths) {
    byte[][] wanted =
        paths.stream()
            .map(path -> (" " + path + "\n").getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);
    Map<String, Integer> found = new HashMap<>();
    for (int line = at; line < end; ) {
      int next = after(line);
      for (byte[] tail : wanted) {
        int from = next - tail.length;
        // A path may hold blanks: only behind the third one of the line does it begin.
        if (from > line
            && Arrays.equals(bytes, from, next, tail, 0, tail.length)
            && from == beforePath(line)) {
          found.put(text(from + 1, next - 1), line);
        }
      }
      line = next;
    }
    return found;
  }

  /** Returns where the blank stands behind which a line names its file. */
  private int beforePath(int line) {
    int blank = line + 1;
    for (int numbers = 0; numbers < 3; numbers++) {
      do {
        blank++;
      } while (bytes[blank] != ' ');
    }
    return blank;
  }

  void copy(OutputStream out, int from, int to) throws IOException {
    out.write(bytes, from, to - from);
  }

  static String line(String path, Manifest.Entry entry) {
    return "f "
        + Long.toHexString(entry.key())
        + " "
        + Long.toHexString(entry.size())
        + " "
        + Long.toHexString(entry.modified())
        + " "
        + path
        + "\n";
  }
}
