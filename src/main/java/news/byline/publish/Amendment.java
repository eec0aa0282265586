package news.byline.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Replaces some files of an edition that stands as it was published; all others stay. It costs what
 * these files cost, where a {@link Publication} goes through all. Several threads may write at
 * once; one that is closed before {@link #finish} leaves the target as it was.
 */
public final class Amendment implements AutoCloseable {

  private final Path target;
  private final StateFolder state;
  private final FileChannel lock;
  private final ManifestText standing;
  private final Stage stage;
  private final Map<String, Manifest.Entry> files = new ConcurrentHashMap<>();

  private Amendment(Path target, StateFolder state, FileChannel lock, ManifestText standing) {
    this.target = target;
    this.state = state;
    this.lock = lock;
    this.standing = standing;
    this.stage = new Stage(state.stage());
  }

  /**
   * Reads a file of an edition; null where there is none. Whether the edition stands is told by
   * {@link #begin}, which is to be called afterwards.
   */
  public static byte @Nullable [] read(Path folder, String path) throws IOException {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
  }

  /**
   * Begins to amend an edition; null where it does not stand any more, or another build is at work
   * on the folder.
   *
   * @param edition what the publication of the edition was given
   * @param paths the files that are to be replaced, all of which the edition must have
   */
  public static @Nullable Amendment begin(Path folder, long edition, Set<String> paths)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    Path target = folder.toRealPath();
    StateFolder state = StateFolder.in(target);
    FileChannel lock = state.isClaimed() ? state.lock() : null;
    if (lock == null) {
      return null;
    }
    try {
      ManifestText standing = state.standing(edition);
      if (standing != null && standing.names(paths) && areFiles(target, paths)) {
        Stage.clear(state.stage());
        return new Amendment(target, state, lock, standing);
      }
    } catch (IOException e) {
      lock.close();
      throw e;
    }
    lock.close();
    return null;
  }

  private static boolean areFiles(Path target, Set<String> paths) throws IOException {
    for (String path : paths) {
      FileState found = FileState.of(target.resolve(path));
      if (found == null || !found.isFile()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Replaces a file of the edition, one of those that {@link #begin} was given.
   *
   * @param key the digest of what it is made of
   * @return whether the edition had the same bytes there
   */
  public Outcome write(String path, long key, byte[] content) throws IOException {
    Path old = target.resolve(path);
    boolean same = Stage.holds(old, content);
    Path file = same ? old : stage.write(path, content);
    files.put(path, Manifest.Entry.of(key, file));
    return same ? Outcome.UNCHANGED : Outcome.WRITTEN;
  }

  /**
   * Puts what was written in its place. Killed meanwhile, it leaves pages of which each is whole,
   * and the next publication completes it.
   *
   * @param edition the digest of all that the amended edition is made of
   */
  public void finish(long edition) throws IOException {
    if (!stage.staged().isEmpty()) {
      state.begin(stage.staged());
      Transfer.bring(stage.folder(), target, path -> true, Transfer.Watcher.NONE);
    }
    Map<String, Long> folders = new HashMap<>();
    for (String path : stage.staged()) {
      String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
      FileState found = Objects.requireNonNull(FileState.of(target.resolve(folder)));
      folders.put(folder, found.modified());
    }
    state.amend(standing, edition, folders, files);
    state.end();
  }

  /** Drops what was not finished, and lets other builds at the target again. */
  @Override
  public void close() throws IOException {
    try {
      Folders.delete(stage.folder());
    } finally {
      lock.close();
    }
  }
}
