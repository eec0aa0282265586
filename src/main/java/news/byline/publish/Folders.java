package news.byline.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Walks and deletes whole folders without following links. */
final class Folders {

  private Folders() {}

  /** Deletes a folder and all that it holds; a folder that is not there is none to delete. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Returns the paths of all files below a folder, with {@code /} between their parts.
   *
   * @param links takes the paths of links, which are not followed
   */
  static Set<String> files(Path folder, List<String> links) throws IOException {
    Set<String> files = new TreeSet<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String separator = folder.getFileSystem().getSeparator();
            String name = folder.relativize(file).toString().replace(separator, "/");
            if (attributes.isRegularFile()) {
              files.add(name);
            } else {
              links.add(name);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  /** Tells whether a folder holds nothing. */
  static boolean isEmpty(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
