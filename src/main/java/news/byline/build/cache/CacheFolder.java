package news.byline.build.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;
import news.byline.model.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Is the hidden folder in a site that holds what builds remember. It may be deleted at any time.
 *
 * @param moment when it was opened by the clock of its file system, in nanoseconds of the epoch: a
 *     file changed before can be told from one that is changed again later
 */
public record CacheFolder(Path path, long moment) {

  /** The folder's name from the site's folder. */
  public static final String NAME = ".byline";

  /** A digest and a mark, as {@link Encoder#bits} writes them. */
  private static final int SEAL = 2 * Long.BYTES;

  /** Opens a site's folder, and makes it first; null where the site cannot be written to. */
  public static @Nullable CacheFolder open(Path site) throws IOException {
    return make(site.resolve(NAME));
  }

  /**
   * Opens the folder of a site's previews, which remember other things than builds: an article that
   * lacks a sign-off can be looked at, but not published.
   */
  public static @Nullable CacheFolder ofPreviews(Path site) throws IOException {
    return make(preview(site));
  }

  /** Returns where the previews of a site keep everything. */
  public static Path preview(Path site) {
    return site.resolve(NAME).resolve("preview");
  }

  private static @Nullable CacheFolder make(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      Path ignore = folder.resolve(".gitignore");
      // Written each time: its own time is how the file system's clock is read.
      Files.writeString(ignore, "*\n");
      long moment = Files.getLastModifiedTime(ignore).to(TimeUnit.NANOSECONDS);
      sweep(folder, moment);
      return new CacheFolder(folder, moment);
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      return null;
    }
  }

  /**
   * Removes what killed builds left; a build at work has files of its own there, all of them new.
   */
  private static void sweep(Path folder, long moment) throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*.{new,tmp}")) {
      for (Path file : left) {
        FileTime time = Files.getLastModifiedTime(file);
        if (moment - time.to(TimeUnit.NANOSECONDS) > TimeUnit.HOURS.toNanos(1)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (NoSuchFileException e) {
      // Another build has just put the file in its place: it is no leftover.
    }
  }

  /** Reads a small file; null where there is none. */
  public byte @Nullable [] read(String name) throws IOException {
    Path file = path.resolve(name);
    return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
  }

  /**
   * Reads what {@link #writeSealed} wrote; null where there is none, or not a whole one.
   *
   * @param mark tells what is kept there, and in which form
   */
  public @Nullable Decoder readSealed(String name, long mark) throws IOException {
    byte[] bytes = read(name);
    if (bytes == null || bytes.length < SEAL) {
      return null;
    }
    Decoder in = new Decoder(bytes, 0);
    long digest = in.bits();
    boolean whole = digest == Digest.of(bytes, Long.BYTES, bytes.length - Long.BYTES);
    return whole && in.bits() == mark ? in : null;
  }

  /** Puts values in a file's place, behind a mark and the digest of all that follows it. */
  public void writeSealed(String name, long mark, Encoder values) throws IOException {
    byte[] kept = values.bytes();
    byte[] bytes = new byte[SEAL + kept.length];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(Long.BYTES, mark).put(SEAL, kept);
    long digest = Digest.of(bytes, Long.BYTES, bytes.length - Long.BYTES);
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(digest);
    write(name, bytes);
  }

  /**
   * Names a file that is not there yet. {@link Files#createTempFile} would start the machinery of
   * secure random numbers, which takes longer than a small file's reading and writing.
   */
  public static Path fresh(Path folder, String name) {
    return folder.resolve(name + Long.toHexString(System.nanoTime()) + ".new");
  }

  /** Puts bytes in a file's place; whoever reads it sees the old or the new ones. */
  public void write(String name, byte[] bytes) throws IOException {
    Path whole = fresh(path, name);
    Files.write(whole, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Files.move(
        whole,
        path.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
