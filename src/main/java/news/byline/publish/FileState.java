package news.byline.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a file system says of a file without reading it.
 *
 * @param size in bytes
 * @param modified when it was last changed, in nanoseconds of the epoch
 */
record FileState(boolean isFile, boolean isFolder, long size, long modified) {

  /** Returns the state of a file; null where there is none. A link is neither file nor folder. */
  static @Nullable FileState of(Path file) throws IOException {
    try {
      return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return null;
    } catch (FileSystemException e) {
      if (isBelowAFile(file)) {
        return null;
      }
      throw e;
    }
  }

  /** POSIX has an error of its own, ENOTDIR, for a path through what is no folder any more. */
  private static boolean isBelowAFile(Path file) {
    Path above = file.getParent();
    while (above != null && !Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
      above = above.getParent();
    }
    return above != null && !Files.isDirectory(above);
  }

  static FileState of(BasicFileAttributes attributes) {
    return new FileState(
        attributes.isRegularFile(),
        attributes.isDirectory(),
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }
}
