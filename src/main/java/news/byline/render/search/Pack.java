package news.byline.render.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes the texts of a few articles into one file, from which the search page takes what it shows.
 * The file is UTF-16 with a byte order mark or UTF-8 without one, whichever is shorter.
 */
public final class Pack {

  /** Stands between two articles; no line of an article holds it. */
  private static final char BETWEEN = '\u001e';

  private Pack() {}

  /** Writes entries in their order. */
  public static byte[] write(List<Entry> entries) {
    StringBuilder out = new StringBuilder();
    for (Entry entry : entries) {
      if (!out.isEmpty()) {
        out.append(BETWEEN);
      }
      entry.write(out);
    }
    String text = out.toString();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return utf8.length <= text.length() * 2 + 2
        ? utf8
        : ('\ufeff' + text).getBytes(StandardCharsets.UTF_16LE);
  }

  /** Reads what {@link #write} wrote. */
  public static List<Entry> read(byte[] pack) {
    boolean wide = pack.length >= 2 && pack[0] == (byte) 0xff && pack[1] == (byte) 0xfe;
    String text =
        wide
            ? new String(pack, 2, pack.length - 2, StandardCharsets.UTF_16LE)
            : new String(pack, StandardCharsets.UTF_8);
    return Stream.of(text.split(String.valueOf(BETWEEN), -1)).map(Entry::read).toList();
  }
}
