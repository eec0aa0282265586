package news.byline.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    /** Describes a file that is there. */
    static Entry of(long key, Path file) throws IOException {
      FileState found = Objects.requireNonNull(FileState.of(file));
      return new Entry(key, found.size(), found.modified());
    }

    boolean isOf(FileState state) {
      return size == state.size() && modified == state.modified();
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
}
