package news.byline.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes one edition of a site. Files that differ from the earlier edition's are staged, and {@link
 * #finish} puts each in its place; a publication that is closed before leaves the target as it was.
 * Several threads may write at once.
 */
public final class Publication implements AutoCloseable {

  private final Path target;
  private final StateFolder state;
  private final FileChannel lock;
  private final boolean fresh;
  private final boolean made;
  private final Earlier earlier;
  private final Stage stage;
  private final Map<String, Manifest.Entry> files = new ConcurrentHashMap<>();
  private boolean finished;

  private Publication(Path target, FileChannel lock, boolean fresh, boolean made, Earlier earlier) {
    this.target = target;
    this.state = StateFolder.in(target);
    this.lock = lock;
    this.fresh = fresh;
    this.made = made;
    this.earlier = earlier;
    this.stage = new Stage(state.stage());
  }

  /**
   * Begins a publication into a folder that is missing, empty, or written by an earlier one.
   *
   * @param fresh whether all files are to be written anew, and those of others removed
   * @throws RefusedTarget if the folder is none of these, or another build is at work on it
   * @throws IOException if the folder cannot be written; its message names the path
   */
  public static Publication begin(Path folder, boolean fresh) throws IOException, RefusedTarget {
    Path absolute = folder.toAbsolutePath().normalize();
    Path target = Files.exists(absolute) ? absolute.toRealPath() : absolute;
    Path parent = target.getParent();
    if (parent == null) {
      throw new RefusedTarget("output-root", folder.toString());
    }
    checkTarget(target, folder);
    boolean made = !Files.exists(target);
    StateFolder state = StateFolder.in(target);
    Files.createDirectories(parent);
    Files.createDirectories(state.path());
    FileChannel lock = state.lock();
    if (lock == null) {
      throw new RefusedTarget("output-busy", folder.toString());
    }
    try {
      Manifest manifest = state.manifest();
      Earlier earlier = Earlier.in(target, manifest, state.begun(), fresh);
      Stage.clear(state.stage());
      return new Publication(target, lock, fresh, made, earlier);
    } catch (IOException | RefusedTarget e) {
      lock.close();
      throw e;
    }
  }

  private static void checkTarget(Path target, Path folder) throws IOException, RefusedTarget {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new RefusedTarget("output-file", folder.toString());
    }
    boolean own = StateFolder.in(target).isClaimed();
    if (!own && !Folders.holdsOnly(target, StateFolder.NAME)) {
      throw new RefusedTarget("output-foreign", folder.toString());
    }
  }

  /**
   * Tells whether a folder holds an edition, and nobody has added, replaced or removed a file since
   * it was published.
   *
   * @param edition what {@link #finish} was given
   */
  public static boolean stands(Path folder, long edition) throws IOException {
    return StateFolder.in(folder).standing(edition) != null;
  }

  /**
   * Keeps a file if the earlier edition made it of the same.
   *
   * @param path its path in the output, with {@code /} between its parts
   * @param key the digest of what it is made of
   * @return whether it was kept; else it is to be written
   */
  public boolean keep(String path, long key) {
    Manifest.Entry entry = !has(path, key) ? null : earlier.entry(path);
    if (entry != null) {
      note(path, entry);
    }
    return entry != null;
  }

  /**
   * Tells whether the earlier edition has a file that it made of the same.
   *
   * @param key the digest of what it is made of
   */
  public boolean has(String path, long key) {
    return !fresh && earlier.has(path, key);
  }

  /**
   * Reads a file of the earlier edition; null unless it made the file of the same.
   *
   * @param key the digest of what it is made of
   * @throws IOException if it cannot be read; its message names the path
   */
  public byte @Nullable [] read(String path, long key) throws IOException {
    Path file = !has(path, key) ? null : earlier.file(path);
    return file == null ? null : Files.readAllBytes(file);
  }

  /**
   * Writes a file.
   *
   * @param key the digest of what it is made of
   * @return whether the earlier edition had the same bytes there
   * @throws IOException if it cannot be written; its message names the path
   */
  public Outcome write(String path, long key, byte[] content) throws IOException {
    Path old = fresh ? null : earlier.file(path);
    boolean same = old != null && Stage.holds(old, content);
    Path file = old != null && same ? old : stage.write(path, content);
    note(path, Manifest.Entry.of(key, file));
    return same ? Outcome.UNCHANGED : Outcome.WRITTEN;
  }

  /**
   * Copies a file.
   *
   * @param source the file to copy; it is never linked, since an editor may change it in place
   * @return whether the earlier edition had the same bytes there
   * @throws IOException if it cannot be read or written
   */
  public Outcome copy(String path, long key, Path source) throws IOException {
    Path old = fresh ? null : earlier.file(path);
    boolean same = old != null && Files.mismatch(source, old) < 0;
    Path file = old != null && same ? old : stage.copy(path, source);
    note(path, Manifest.Entry.of(key, file));
    return same ? Outcome.UNCHANGED : Outcome.WRITTEN;
  }

  private void note(String path, Manifest.Entry entry) {
    if (files.putIfAbsent(path, entry) != null) {
      throw new IllegalArgumentException("written twice: " + path);
    }
  }

  /**
   * Puts the new edition in the target's place, file by file. Killed meanwhile, it leaves pages of
   * which each is whole, and the next publication completes it.
   *
   * @param edition the digest of all that the edition is made of
   * @return what that removed and what it kept
   * @throws IOException if that fails; what is published by then stays
   */
  public Published finish(long edition) throws IOException {
    return finish(edition, Transfer.Watcher.NONE);
  }

  Published finish(long edition, Transfer.Watcher watcher) throws IOException {
    Set<String> removed = new TreeSet<>();
    for (String path : earlier.own()) {
      if (!files.containsKey(path)) {
        removed.add(path);
      }
    }
    List<String> foreign = new ArrayList<>(earlier.foreign());
    foreign.removeAll(files.keySet());
    Set<String> cleared = new TreeSet<>(removed);
    if (fresh) {
      cleared.addAll(foreign);
      foreign.clear();
    }
    state.claim(lock);
    if (!stage.staged().isEmpty()) {
      state.begin(stage.staged());
      Transfer.bring(stage.folder(), target, earlier::knows, watcher);
      // What stood in the way of a page or of its folder is gone.
      foreign.removeIf(path -> !Files.isRegularFile(target.resolve(path)));
    }
    if (!cleared.isEmpty()) {
      // From here on the new edition stands; what is left of the earlier one is only in its way.
      state.begin(cleared);
      state.write(new Manifest(edition, files, folderTimes(foreign), foreign));
      Transfer.remove(target, cleared, watcher);
    }
    state.write(new Manifest(edition, files, folderTimes(foreign), foreign));
    state.end();
    finished = true;
    return new Published(List.copyOf(removed), foreign);
  }

  private Map<String, Long> folderTimes(List<String> foreign) throws IOException {
    Map<String, Long> times = new HashMap<>();
    List<String> all = new ArrayList<>(files.keySet());
    all.addAll(foreign);
    for (String path : all) {
      String folder = path;
      while (!folder.isEmpty()) {
        folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
        if (times.containsKey(folder)) {
          break;
        }
        FileState found = Objects.requireNonNull(FileState.of(target.resolve(folder)));
        times.put(folder, found.modified());
      }
    }
    return times;
  }

  /** Drops what was not finished, and lets other builds at the target again. */
  @Override
  public void close() throws IOException {
    try {
      Folders.delete(stage.folder());
    } finally {
      lock.close();
      if (made && !finished) {
        Folders.delete(target);
      }
    }
  }
}
