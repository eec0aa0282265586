package news.byline.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Is a manifest as it lies in a file: a line for the format, one for the edition, one for each
 * folder and foreign file, one for each file of the edition, and a sum. The lines of files are many
 * and stay bytes until they are asked for.
 */
final class ManifestText {

  private static final String NAME = "byline output ";
  private static final String MARK = NAME + "3";

  /** How long the line is that {@link #line(CRC32C)} makes. */
  private static final int SUM_LENGTH = 11;

  private final ManifestLines lines;
  private final long edition;
  private final Map<String, Long> folders = new HashMap<>();
  private final List<String> foreign = new ArrayList<>();

  private ManifestText(ManifestLines lines) {
    this.lines = lines;
    this.edition = Long.parseUnsignedLong(lines.rest(), 16);
    while (lines.hasNext() && lines.letter() != 'f') {
      char letter = lines.letter();
      lines.skipLetter();
      if (letter == 'd') {
        long modified = lines.number();
        folders.put(lines.rest(), modified);
      } else {
        foreign.add(lines.rest());
      }
    }
  }

  /** Tells whether Byline wrote a file, be it in another version or damaged since. */
  static boolean isMarked(Path file) throws IOException {
    return Files.isRegularFile(file) && isMarked(Files.readAllBytes(file));
  }

  private static boolean isMarked(byte[] bytes) {
    byte[] name = NAME.getBytes(StandardCharsets.US_ASCII);
    return bytes.length >= name.length
        && java.util.Arrays.equals(bytes, 0, name.length, name, 0, name.length);
  }

  /** Reads a manifest; null where there is none, or one that cannot be used. */
  static @Nullable ManifestText read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length - SUM_LENGTH;
    if (end <= 0 || !isMarked(bytes)) {
      return null;
    }
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, end);
    String written = new String(bytes, end, SUM_LENGTH, StandardCharsets.US_ASCII);
    ManifestLines lines = new ManifestLines(bytes, end);
    try {
      boolean whole = lines.rest().equals(MARK) && written.equals(line(sum));
      return whole ? new ManifestText(lines) : null;
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      // A sum is right by chance once in four thousand million.
      return null;
    }
  }

  long edition() {
    return edition;
  }

  Map<String, Long> folders() {
    return folders;
  }

  /** Returns all that it says; {@link Manifest#NONE} where its lines make no sense. */
  Manifest manifest() {
    try {
      return new Manifest(edition, lines.files(), folders, foreign);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return Manifest.NONE;
    }
  }

  /** Tells whether it names all of some files. */
  boolean names(Set<String> paths) {
    return lines.find(paths).size() == paths.size();
  }

  /** Writes a manifest in a file's place; whoever reads the file sees the old or the new one. */
  static void write(Path file, Manifest manifest) throws IOException {
    write(
        file,
        out -> {
          head(out, manifest.edition(), manifest.folders(), manifest.foreign());
          for (Map.Entry<String, Manifest.Entry> one : manifest.files().entrySet()) {
            out.write(bytes(ManifestLines.line(one.getKey(), one.getValue())));
          }
        });
  }

  /**
   * Writes a manifest that says something else of some files and folders, and all else as this one
   * does.
   *
   * @param files names only files that this manifest names
   */
  void amend(Path file, long next, Map<String, Long> times, Map<String, Manifest.Entry> files)
      throws IOException {
    Map<String, Long> all = new HashMap<>(folders);
    all.putAll(times);
    TreeMap<Integer, String> found = new TreeMap<>();
    lines.find(files.keySet()).forEach((path, at) -> found.put(at, path));
    write(
        file,
        out -> {
          head(out, next, all, foreign);
          int from = lines.start();
          for (Map.Entry<Integer, String> line : found.entrySet()) {
            lines.copy(out, from, line.getKey());
            String path = line.getValue();
            Manifest.Entry entry = java.util.Objects.requireNonNull(files.get(path), path);
            out.write(bytes(ManifestLines.line(path, entry)));
            from = lines.after(line.getKey());
          }
          lines.copy(out, from, lines.end());
        });
  }

  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static void write(Path file, Content content) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + "-new");
    CRC32C sum = new CRC32C();
    try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(whole), 1 << 16);
        OutputStream out = new CheckedOutputStream(plain, sum)) {
      content.write(out);
      out.write(bytes(line(sum)));
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void head(
      OutputStream out, long edition, Map<String, Long> folders, List<String> foreign)
      throws IOException {
    out.write(bytes(MARK + "\n" + Long.toHexString(edition) + "\n"));
    for (Map.Entry<String, Long> folder : folders.entrySet()) {
      String time = Long.toHexString(folder.getValue());
      out.write(bytes("d " + time + " " + folder.getKey() + "\n"));
    }
    for (String path : foreign) {
      out.write(bytes("x " + path + "\n"));
    }
  }

  /** Returns the last line, which tells whether all before it is as it was written. */
  private static String line(CRC32C sum) {
    return "c %08x\n".formatted(sum.getValue());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
