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
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what Byline wrote into an output folder. It lies in that folder and marks it as Byline's.
 *
 * @param edition the digest of all that the edition was made of
 * @param files what was written at each path
 * @param folders when each folder that holds a file was last changed, in nanoseconds of the epoch
 * @param foreign the paths of files that somebody else put there
 */
record Manifest(
    long edition, Map<String, Entry> files, Map<String, Long> folders, List<String> foreign) {

  private static final String NAME = "byline output ";
  private static final String MARK = NAME + "3";

  /** How long the line is that {@link #line(CRC32C)} makes. */
  private static final int SUM_LENGTH = 11;

  /** Stands for a folder that nothing was written to. */
  static final Manifest NONE = new Manifest(0, Map.of(), Map.of(), List.of());

  /**
   * Tells what was written at a path.
   *
   * @param key the digest of what the file was made of
   * @param size in bytes
   * @param modified when the file was last changed, in nanoseconds of the epoch
   */
  record Entry(long key, long size, long modified) {

    boolean isOf(FileState state) {
      return size == state.size() && modified == state.modified();
    }
  }

  /** Reads a manifest; null where there is none, or one that Byline did not write. */
  static @Nullable Manifest read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    byte[] bytes = Files.readAllBytes(file);
    int end = Math.max(0, bytes.length - SUM_LENGTH);
    Lines lines = new Lines(bytes, end);
    String mark = lines.next();
    if (mark == null || !mark.startsWith(NAME)) {
      return null;
    }
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, end);
    String written = new String(bytes, end, bytes.length - end, StandardCharsets.US_ASCII);
    // Damaged, or of another version: the mark still says whose the folder is.
    return mark.equals(MARK) && written.equals(line(sum)) ? read(lines) : NONE;
  }

  private static Manifest read(Lines lines) {
    try {
      long edition = Long.parseUnsignedLong(String.valueOf(lines.next()), 16);
      Map<String, Entry> files = new HashMap<>(lines.expected());
      Map<String, Long> folders = new HashMap<>();
      List<String> foreign = new ArrayList<>();
      while (lines.hasNext()) {
        switch (lines.letter()) {
          case 'd' -> {
            long modified = lines.number();
            folders.put(lines.rest(), modified);
          }
          case 'x' -> foreign.add(lines.rest());
          default -> {
            Entry entry = new Entry(lines.number(), lines.number(), lines.number());
            String path = lines.rest();
            if (isInside(path)) {
              files.put(path, entry);
            }
          }
        }
      }
      return new Manifest(edition, files, folders, foreign);
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      // A sum is right by chance once in four thousand million.
      return NONE;
    }
  }

  /** A path that leads elsewhere is not one that Byline wrote. */
  static boolean isInside(String path) {
    return !path.isEmpty()
        && path.chars().noneMatch(Character::isISOControl)
        && !path.startsWith("/")
        && !("/" + path + "/").contains("/../")
        && path.indexOf('\\') < 0;
  }

  /** Puts a manifest in a file's place; whoever reads the file sees the old or the new one. */
  void write(Path file) throws IOException {
    Path whole = file.resolveSibling(file.getFileName() + "-new");
    CRC32C sum = new CRC32C();
    try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(whole), 1 << 16);
        OutputStream out = new CheckedOutputStream(plain, sum)) {
      line(out, new StringBuilder(MARK));
      line(out, new StringBuilder(Long.toHexString(edition)));
      for (Map.Entry<String, Long> folder : folders.entrySet()) {
        line(out, new StringBuilder("d ").append(hex(folder.getValue())).append(folder.getKey()));
      }
      for (String path : foreign) {
        line(out, new StringBuilder("x ").append(path));
      }
      StringBuilder text = new StringBuilder(120);
      for (Map.Entry<String, Entry> one : files.entrySet()) {
        Entry entry = one.getValue();
        text.setLength(0);
        text.append("f ")
            .append(hex(entry.key))
            .append(hex(entry.size))
            .append(hex(entry.modified));
        line(out, text.append(one.getKey()));
      }
      out.write(line(sum).getBytes(StandardCharsets.US_ASCII));
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Returns the last line, which tells whether all before it is as it was written. */
  private static String line(CRC32C sum) {
    return "c %08x\n".formatted(sum.getValue());
  }

  private static String hex(long number) {
    return Long.toHexString(number) + " ";
  }

  private static void line(OutputStream out, StringBuilder text) throws IOException {
    out.write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Goes through lines of UTF-8 without making a string of each. */
  private static final class Lines {

    private final byte[] bytes;
    private final int end;
    private int at;

    Lines(byte[] bytes, int end) {
      this.bytes = bytes;
      this.end = end;
    }

    /** Returns about as many as there are lines. */
    int expected() {
      return end / 60 + 16;
    }

    boolean hasNext() {
      return at < end;
    }

    @Nullable String next() {
      return hasNext() ? rest() : null;
    }

    char letter() {
      char letter = (char) bytes[at];
      at += 2;
      return letter;
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

    String rest() {
      int stop = at;
      while (stop < end && bytes[stop] != '\n') {
        stop++;
      }
      String rest = new String(bytes, at, stop - at, StandardCharsets.UTF_8);
      at = stop + 1;
      return rest;
    }
  }
}
