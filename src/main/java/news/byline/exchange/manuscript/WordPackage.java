package news.byline.exchange.manuscript;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the parts of a Word file, which is a zip archive (ECMA-376-2), as far as they are needed:
 * an archive that unfolds beyond measure is given up before it does.
 */
final class WordPackage {

  static final String TYPES = "[Content_Types].xml";

  /** The XML of a book is a tenth of this. */
  private static final long MOST_XML = 24L << 20;

  private static final long MOST_PICTURES = 400L << 20;
  private static final int MOST_PARTS = 20_000;

  private final Map<String, byte[]> parts;

  private WordPackage(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** Tells that a file cannot be unfolded, by the rule of the diagnostic. */
  static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String rule;

    Unreadable(String rule) {
      super(rule);
      this.rule = rule;
    }

    String rule() {
      return rule;
    }
  }

  static WordPackage open(byte[] bytes) throws Unreadable {
    Map<String, byte[]> parts = new TreeMap<>();
    long xml = 0;
    long pictures = 0;
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = plain(entry.getName());
        if (++count > MOST_PARTS) {
          throw new Unreadable("import-bomb");
        }
        boolean text = name.endsWith(".xml") || name.endsWith(".rels");
        long left = text ? MOST_XML - xml : MOST_PICTURES - pictures;
        byte[] part = upTo(left, zip);
        xml += text ? part.length : 0;
        pictures += text ? 0 : part.length;
        if (!entry.isDirectory()) {
          parts.putIfAbsent(name, part);
        }
      }
    } catch (ZipException e) {
      boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
      throw new Unreadable(locked ? "import-encrypted" : "import-broken");
    } catch (IOException | IllegalArgumentException e) {
      throw new Unreadable("import-broken");
    }
    if (parts.isEmpty()) {
      throw new Unreadable("import-broken");
    }
    return new WordPackage(parts);
  }

  private static byte[] upTo(long most, InputStream in) throws IOException, Unreadable {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
      if (size > most) {
        throw new Unreadable("import-bomb");
      }
      out.write(buffer, 0, read);
    }
    return out.toByteArray();
  }

  private static String plain(String name) {
    String slashes = name.replace('\\', '/');
    return slashes.startsWith("/") ? slashes.substring(1) : slashes;
  }

  byte @Nullable [] part(String name) {
    return parts.get(name);
  }

  /** Tells whether a part lies in a folder and ends so. */
  boolean has(String folder, String ending) {
    return count(folder, ending) > 0;
  }

  /** Counts the parts whose names begin and end so. */
  int count(String begin, String ending) {
    return (int)
        parts.keySet().stream().filter(n -> n.startsWith(begin) && n.endsWith(ending)).count();
  }

  /** Returns the parts whose names begin and end so, in the order of their names. */
  Map<String, byte[]> parts(String begin, String ending) {
    Map<String, byte[]> found = new TreeMap<>();
    parts.forEach(
        (name, bytes) -> {
          if (name.startsWith(begin) && name.endsWith(ending)) {
            found.put(name, bytes);
          }
        });
    return found;
  }
}
