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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Moves staged files to their places, each by one rename, in an order in which every page that can
 * be reached from the front page leads somewhere at every moment: what is new comes first, since
 * nothing leads there yet; then what replaces an earlier file; and removals come last, when nothing
 * leads there any more. What a killed publication brought is replaced before all else: it may lead
 * to pages that were still to come, so nothing must lead to it.
 */
final class Transfer {

  /** The page by which readers come in: where it is new, nothing can be reached before it. */
  private static final String FRONT = "index.html";

  /** Is told of each change of the target; tests look at what stands there then. */
  interface Watcher {

    Watcher NONE = () -> {};

    void changed() throws IOException;
  }

  private final Path target;
  private final Watcher watcher;
  private final List<Path[]> replacements = new ArrayList<>();
  private @Nullable Path front;

  private Transfer(Path target, Watcher watcher) {
    this.target = target;
    this.watcher = watcher;
  }

  /**
   * Moves all files of a stage.
   *
   * @param known tells which files the earlier edition had
   */
  static void bring(Path stage, Path target, Predicate<String> known, Watcher watcher)
      throws IOException {
    Transfer transfer = new Transfer(target, watcher);
    transfer.clearTheWay(stage, target);
    transfer.place(stage, target);
    transfer.replace(known);
  }

  /** Removes files that no page leads to any more. */
  static void remove(Path target, Collection<String> paths, Watcher watcher) throws IOException {
    Transfer transfer = new Transfer(target, watcher);
    for (String path : paths) {
      transfer.remove(target.resolve(path));
    }
  }

  private void replace(Predicate<String> known) throws IOException {
    replacements.sort(Comparator.comparing(pair -> known.test(path(pair[1]))));
    for (Path[] replacement : replacements) {
      move(replacement[0], replacement[1]);
    }
    if (front != null) {
      move(front, target.resolve(FRONT));
    }
  }

  private String path(Path file) {
    return target.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
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
        if (place.equals(target.resolve(FRONT))) {
          front = entry;
        } else {
          move(entry, place);
        }
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
                  .thenComparing(p -> p.getFileName().toString().equals(FRONT))
                  .thenComparing(p -> p.getFileName().toString()))
          .toList();
    }
  }

  private void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("cannot rename " + from + " to " + to, e);
    }
    watcher.changed();
  }

  /** Removes a file and the folders that hold nothing without it. */
  private void remove(Path file) throws IOException {
    Files.deleteIfExists(file);
    watcher.changed();
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
