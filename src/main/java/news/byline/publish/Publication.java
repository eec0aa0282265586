package news.byline.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes one edition of a site: files land in a folder beside the target, and {@link #finish} puts
 * that folder in the target's place. A publication that is closed before leaves the target as it
 * was. Several threads may write at once.
 */
public final class Publication implements AutoCloseable {

  private final Path target;
  private final Path staging;
  private final Path previous;
  private final Path lockFile;
  private final FileChannel lockChannel;
  private final @Nullable Manifest earlier;
  private final boolean fresh;
  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  private Publication(Path target, FileChannel lockChannel, boolean fresh) throws IOException {
    this.target = target;
    this.staging = beside(target, "new");
    this.previous = beside(target, "old");
    this.lockFile = beside(target, "lock");
    this.lockChannel = lockChannel;
    this.fresh = fresh;
    this.earlier = Files.isDirectory(target) ? Manifest.read(target) : null;
  }

  /** Names a sibling of the target, on the same file system, so that a move is a rename. */
  private static Path beside(Path target, String what) {
    return target.resolveSibling("." + target.getFileName() + ".byline-" + what);
  }

  /**
   * Begins a publication into a folder that is missing, empty, or written by an earlier one. What a
   * killed publication left behind is put right first.
   *
   * @param fresh whether all files are to be written anew, whatever the earlier edition holds
   * @throws RefusedTarget if the folder is none of these, or another build is at work on it
   * @throws IOException if the folder's parent cannot be written; its message names the path
   */
  public static Publication begin(Path folder, boolean fresh) throws IOException, RefusedTarget {
    Path absolute = folder.toAbsolutePath().normalize();
    Path target = Files.exists(absolute) ? absolute.toRealPath() : absolute;
    Path parent = target.getParent();
    if (parent == null) {
      throw new RefusedTarget("output-root", folder.toString());
    }
    Files.createDirectories(parent);
    FileChannel channel = lock(beside(target, "lock"), folder);
    try {
      recover(target);
      checkTarget(target, folder);
      Publication publication = new Publication(target, channel, fresh);
      Folders.delete(publication.staging);
      Files.createDirectory(publication.staging);
      return publication;
    } catch (IOException | RefusedTarget e) {
      channel.close();
      Files.deleteIfExists(beside(target, "lock"));
      throw e;
    }
  }

  private static FileChannel lock(Path file, Path folder) throws IOException, RefusedTarget {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Another thread of this process holds it: the same answer as another process.
    }
    if (lock == null || !Files.exists(file)) {
      channel.close();
      throw new RefusedTarget("output-busy", folder.toString());
    }
    return channel;
  }

  /**
   * A build that was killed between its two renames left the earlier edition under another name.
   */
  private static void recover(Path target) throws IOException {
    Path previous = beside(target, "old");
    if (Files.isDirectory(previous) && !Files.exists(target)) {
      Files.move(previous, target, StandardCopyOption.ATOMIC_MOVE);
    }
    Folders.delete(previous);
  }

  private static void checkTarget(Path target, Path folder) throws IOException, RefusedTarget {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new RefusedTarget("output-file", folder.toString());
    }
    if (Manifest.read(target) == null && !Folders.isEmpty(target)) {
      throw new RefusedTarget("output-foreign", folder.toString());
    }
    List<String> links = new ArrayList<>();
    Folders.files(target, links);
    if (!links.isEmpty()) {
      throw new RefusedTarget("output-link", folder.resolve(links.get(0)).toString());
    }
  }

  /**
   * Writes a file.
   *
   * @param path its path in the output, with {@code /} between its parts
   * @return whether the earlier edition had the same bytes there
   * @throws IOException if it cannot be written; its message names the path
   */
  public Outcome write(String path, byte[] content) throws IOException {
    Path file = place(path);
    Path old = old(path);
    if (old != null && Files.size(old) == content.length) {
      if (Arrays.equals(Files.readAllBytes(old), content) && keep(old, file)) {
        return Outcome.UNCHANGED;
      }
    }
    Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return Outcome.WRITTEN;
  }

  /**
   * Copies a file.
   *
   * @param source the file to copy; it is never linked, since an editor may change it in place
   * @return whether the earlier edition had the same bytes there
   * @throws IOException if it cannot be read or written
   */
  public Outcome copy(String path, Path source) throws IOException {
    Path file = place(path);
    Path old = old(path);
    if (old != null && Files.mismatch(source, old) < 0 && keep(old, file)) {
      return Outcome.UNCHANGED;
    }
    try (InputStream in = Files.newInputStream(source)) {
      Files.copy(in, file);
    }
    return Outcome.WRITTEN;
  }

  private Path place(String path) throws IOException {
    Path file = staging.resolve(path).normalize();
    Path parent = file.getParent();
    if (!file.startsWith(staging) || parent == null || !written.add(path)) {
      throw new IllegalArgumentException("not a new path inside the output: " + path);
    }
    // Made first and noted afterwards, so that no other thread writes into a folder not yet there.
    if (!made.contains(parent)) {
      Files.createDirectories(parent);
      made.add(parent);
    }
    return file;
  }

  /** Returns the file that the earlier edition has at a path; null where it has none to keep. */
  private @Nullable Path old(String path) {
    if (fresh || earlier == null || !earlier.paths().contains(path)) {
      return null;
    }
    Path old = target.resolve(path);
    return Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS) ? old : null;
  }

  /** Takes a file over with its time, so that tools that copy the site see that it is unchanged. */
  private static boolean keep(Path old, Path file) throws IOException {
    try {
      Files.createLink(file, old);
    } catch (UnsupportedOperationException | IOException e) {
      Files.copy(old, file, StandardCopyOption.COPY_ATTRIBUTES);
    }
    return true;
  }

  /**
   * Puts the new edition in the target's place.
   *
   * @return what that removed and what it kept
   * @throws IOException if that fails; the earlier edition then stands as it was
   */
  public Published finish() throws IOException {
    Set<String> before = earlier == null ? Set.of() : earlier.paths();
    List<String> kept = fresh || earlier == null ? List.of() : keepForeign(before);
    Manifest.write(staging, written);
    Set<String> removed = new TreeSet<>(before);
    removed.removeAll(written);
    swap();
    return new Published(List.copyOf(removed), kept);
  }

  /** A verification file that somebody put into the output by hand is not ours to lose. */
  private List<String> keepForeign(Set<String> ours) throws IOException {
    List<String> kept = new ArrayList<>();
    for (String path : Folders.files(target, new ArrayList<>())) {
      boolean foreign = !ours.contains(path) && !path.equals(Manifest.FILE);
      if (foreign && !written.contains(path)) {
        Path file = staging.resolve(path);
        Files.createDirectories(file.getParent());
        keep(target.resolve(path), file);
        kept.add(path);
      }
    }
    return kept;
  }

  private void swap() throws IOException {
    boolean existed = Files.exists(target);
    if (existed) {
      rename(target, previous);
    }
    try {
      rename(staging, target);
    } catch (IOException e) {
      if (existed) {
        rename(previous, target);
      }
      throw e;
    }
    Folders.delete(previous);
  }

  private static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("cannot rename " + from + " to " + to, e);
    }
  }

  /** Drops what was not finished, and lets other builds at the target again. */
  @Override
  public void close() throws IOException {
    try {
      Folders.delete(staging);
    } finally {
      lockChannel.close();
      Files.deleteIfExists(lockFile);
    }
  }
}
