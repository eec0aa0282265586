package news.byline.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what Byline must know of an output folder, in a hidden folder inside it: so the folder may
 * be moved, and nothing outside it need be writable.
 *
 * <ul>
 *   <li>{@code manifest} tells what was written.
 *   <li>{@code lock} keeps a second build out; it is not empty where anything was published.
 *   <li>{@code stage} holds the files of a publication that is not finished.
 *   <li>{@code journal} lists the paths that a publication is about to change. It is there only
 *       meanwhile: found later, it tells that the publication was killed.
 * </ul>
 */
record StateFolder(Path path) {

  /** The folder's name; it begins with a dot, so no page can have it. */
  static final String NAME = ".byline";

  static StateFolder in(Path target) {
    return new StateFolder(target.resolve(NAME));
  }

  Path stage() {
    return path.resolve("stage");
  }

  private Path journal() {
    return path.resolve("journal");
  }

  private Path manifestFile() {
    return path.resolve("manifest");
  }

  /** Returns what was written; nothing, where no manifest tells that can be used. */
  Manifest manifest() throws IOException {
    ManifestText text = manifestText();
    return text == null ? Manifest.NONE : text.manifest();
  }

  /** Returns the manifest as it lies there; null where there is none that can be used. */
  @Nullable ManifestText manifestText() throws IOException {
    return ManifestText.read(manifestFile());
  }

  void write(Manifest manifest) throws IOException {
    ManifestText.write(manifestFile(), manifest);
  }

  /** Writes a manifest that tells something else of some files and folders. */
  void amend(
      ManifestText earlier,
      long edition,
      Map<String, Long> times,
      Map<String, Manifest.Entry> files)
      throws IOException {
    earlier.amend(manifestFile(), edition, times, files);
  }

  /**
   * Returns the manifest of an edition that stands: nobody has added, replaced or removed a file
   * since it was published. Null where another edition stands there, or that is not so.
   */
  @Nullable ManifestText standing(long edition) throws IOException {
    ManifestText manifest = hasJournal() ? null : manifestText();
    if (manifest == null || manifest.edition() != edition || manifest.folders().isEmpty()) {
      return null;
    }
    Path target = java.util.Objects.requireNonNull(path.getParent());
    for (Map.Entry<String, Long> known : manifest.folders().entrySet()) {
      FileState now = FileState.of(target.resolve(known.getKey()));
      if (now == null || now.modified() != known.getValue()) {
        return null;
      }
    }
    return manifest;
  }

  /** Tells whether a killed publication may have changed the folder. */
  boolean hasJournal() {
    return Files.exists(journal());
  }

  /** Returns the paths that a killed publication may have written, as far as they can be read. */
  Set<String> begun() throws IOException {
    if (!Files.isRegularFile(journal())) {
      return Set.of();
    }
    String paths = new String(Files.readAllBytes(journal()), StandardCharsets.UTF_8);
    return paths.lines().filter(Manifest::isInside).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Marks the folder as Byline's, even if the manifest is lost some day. */
  void claim(FileChannel lock) throws IOException {
    if (lock.size() == 0) {
      lock.write(ByteBuffer.wrap("byline\n".getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** Tells whether Byline has published anything in the folder. */
  boolean isClaimed() throws IOException {
    boolean marked = Files.isRegularFile(lockFile()) && Files.size(lockFile()) > 0;
    return marked || ManifestText.isMarked(manifestFile()) || hasJournal();
  }

  private Path lockFile() {
    return path.resolve("lock");
  }

  /**
   * Notes the paths that are about to be written. What a publication that was killed before had
   * noted stays noted.
   */
  void begin(Collection<String> paths) throws IOException {
    Set<String> all = new TreeSet<>(begun());
    all.addAll(paths);
    Path whole = path.resolve("journal-new");
    Files.write(whole, all);
    Files.move(whole, journal(), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  void end() throws IOException {
    Files.deleteIfExists(journal());
  }

  /** Takes the lock; null where another build holds it. Closing the channel gives it back. */
  @Nullable FileChannel lock() throws IOException {
    FileChannel channel =
        FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Another thread of this process holds it: the same answer as another process.
    }
    channel.close();
    return null;
  }
}
