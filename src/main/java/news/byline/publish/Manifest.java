package news.byline.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files of an output folder that Byline wrote. It lies in that folder, one path a line
 * below a first line that marks the folder as Byline's.
 */
record Manifest(Set<String> paths) {

  /** The file's name; it begins with a dot, so no page can have it. */
  static final String FILE = ".byline-manifest";

  private static final String MARK = "byline output 1";

  /** Reads the manifest of a folder; null where no build wrote that folder. */
  static @Nullable Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    // Whatever bytes a foreign file of this name holds, they are only compared.
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    return lines.isEmpty() || !lines.get(0).equals(MARK)
        ? null
        : new Manifest(new HashSet<>(lines.subList(1, lines.size())));
  }

  /** Writes the manifest of a folder. */
  static void write(Path folder, Collection<String> paths) throws IOException {
    StringBuilder text = new StringBuilder(MARK).append('\n');
    new TreeSet<>(paths).forEach(p -> text.append(p).append('\n'));
    Files.writeString(folder.resolve(FILE), text.toString());
  }
}
