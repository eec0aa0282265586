package news.byline.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the file that an address names, and never one outside the folder: neither by dots, encoded
 * or not, nor by a link.
 */
record OutputFolder(Path root) {

  /** Says what stands at an address. */
  sealed interface Found {}

  /**
   * Stands for a file.
   *
   * @param path from the folder, with {@code /} between its parts
   */
  record File(String path, Path file) implements Found {}

  /** Stands for a folder that was asked for without the slash at its end. */
  record Folder() implements Found {}

  /** Stands for nothing. */
  record Nothing() implements Found {}

  /**
   * Finds a file.
   *
   * @param rawPath the path of an address as it was sent, percent-encoded
   */
  Found find(String rawPath) throws IOException {
    String path = decoded(rawPath);
    if (path == null || !path.startsWith("/")) {
      return new Nothing();
    }
    boolean folder = path.endsWith("/");
    String inner = path.substring(1, path.length() - (folder && path.length() > 1 ? 1 : 0));
    if (!inner.isEmpty() && !List.of(inner.split("/", -1)).stream().allMatch(this::isPart)) {
      return new Nothing();
    }
    try {
      Path place = root.resolve(inner);
      if (folder) {
        return file((inner.isEmpty() ? "" : inner + "/") + "index.html");
      }
      return Files.isRegularFile(place.resolve("index.html")) ? new Folder() : file(inner);
    } catch (InvalidPathException e) {
      return new Nothing();
    }
  }

  /** Returns the file at a path from the folder that is known to be plain. */
  Found file(String path) throws IOException {
    Path file = root.resolve(path);
    boolean inside = Files.isRegularFile(file) && file.toRealPath().startsWith(root.toRealPath());
    return inside ? new File(path, file) : new Nothing();
  }

  /** Hidden files are Byline's own; a backslash or a colon is a way elsewhere on Windows. */
  private boolean isPart(String part) {
    boolean hidden = part.startsWith(".") && !part.equals(".well-known");
    boolean strange = part.chars().anyMatch(c -> c == '\\' || c == ':' || c < ' ' || c == 0x7F);
    return !part.isEmpty() && !hidden && !strange && !part.endsWith(".") && !part.endsWith(" ");
  }

  /** Decodes once: what is encoded twice names a file with a percent sign. */
  private static @Nullable String decoded(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '%') {
        int high = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 1), 16) : -1;
        int low = i + 2 < raw.length() ? Character.digit(raw.charAt(i + 2), 16) : -1;
        if (high < 0 || low < 0) {
          return null;
        }
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
