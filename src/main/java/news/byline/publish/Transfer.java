package news.byline.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Moves staged files to their places, each by one rename, in an order in which every page that can
 * be reached from the front page leads somewhere at every moment: what is new comes first, since
 * nothing leads there yet; then what replaces an earlier file; and removals come last, when nothing
 * leads there any more.
 */
final class Transfer {

  private final Path target;
  private final List<Path[]> replacements = new ArrayList<>();

  private Transfer(Path target) {
    this.target = target;
  }

  /**
   * Moves all files of a stage.
   *
   * @param removed the paths that are to be removed afterwards
   */
  static void run(Path stage, Path target, Collection<String> removed) throws IOException {
    Transfer transfer = new Transfer(target);
    transfer.clearTheWay(stage, target);
    transfer.place(stage, target);
    for (Path[] replacement : transfer.replacements) {
      move(replacement[0], replacement[1]);
    }
    for (String path : removed) {
      transfer.remove(target.resolve(path));
    }
  }

  /** Removes a file where a folder is needed, and a folder's files where a file is needed. */
  private void clearTheWay(Path from, Path to) throws IOException {
    for (Path entry : entries(from)) {
      Path place = to.resolve(entry.getFileName().toString());
      boolean folder = Files.isDirectory(entry);
      if (folder && Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(place);
      } else if (folder && Files.isDirectory(place)) {
        clearTheWay(entry, place);
      } else if (!folder && Files.isDirectory(place)) {
        Folders.delete(place);
      }
    }
  }

  /** Moves what is new, a whole folder at once where it can be, and notes what replaces a file. */
  private void place(Path from, Path to) throws IOException {
    for (Path entry : entries(from)) {
      Path place = to.resolve(entry.getFileName().toString());
      if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        move(entry, place);
      } else if (Files.isDirectory(entry)) {
        place(entry, place);
      } else {
        replacements.add(new Path[] {entry, place});
      }
    }
  }

  /** Lists a folder: what lies in folders first, and last the page by which readers come in. */
  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .sorted(
              Comparator.comparing((Path p) -> !Files.isDirectory(p))
                  .thenComparing(p -> p.getFileName().toString().equals("index.html"))
                  .thenComparing(p -> p.getFileName().toString()))
          .toList();
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("cannot rename " + from + " to " + to, e);
    }
  }

  /** Removes a file and the folders that hold nothing without it. */
  private void remove(Path file) throws IOException {
    Files.deleteIfExists(file);
    for (Path folder = file.getParent();
        folder != null && !folder.equals(target);
        folder = folder.getParent()) {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }
}
