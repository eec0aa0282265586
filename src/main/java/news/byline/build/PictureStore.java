package news.byline.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import news.byline.build.cache.CacheFolder;
import news.byline.model.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the pictures that builds have made, by the digests of what they were made of. Builds and
 * previews of a site share one; each file ends with the digest of its bytes.
 *
 * @param folder null keeps nothing
 */
record PictureStore(@Nullable Path folder) {

  private static final String FOLDER = "pictures";

  /** Opens what a site keeps; nothing where the site cannot be written to. */
  static PictureStore of(Path site, @Nullable CacheFolder cache) {
    return new PictureStore(cache == null ? null : site.resolve(CacheFolder.NAME).resolve(FOLDER));
  }

  /** Tells whether a picture is there, whole or not. */
  boolean has(long version) {
    return folder != null && Files.exists(file(folder, version));
  }

  /** Reads a picture; null where it is not there, or damaged. */
  byte @Nullable [] read(long version) throws IOException {
    if (folder == null) {
      return null;
    }
    try {
      byte[] all = Files.readAllBytes(file(folder, version));
      int length = all.length - Long.BYTES;
      boolean whole =
          length > 0 && ByteBuffer.wrap(all).getLong(length) == Digest.of(all, 0, length);
      return whole ? Arrays.copyOf(all, length) : null;
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** Keeps a picture. */
  void write(long version, byte[] bytes) throws IOException {
    if (folder == null) {
      return;
    }
    Files.createDirectories(folder);
    Path whole = CacheFolder.fresh(folder, HexFormat.of().toHexDigits(version));
    ByteBuffer all = ByteBuffer.allocate(bytes.length + Long.BYTES);
    Files.write(whole, all.put(bytes).putLong(Digest.of(bytes)).array());
    try {
      Files.move(
          whole,
          file(folder, version),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (NoSuchFileException e) {
      // Another build has swept it away; it will be made again when it is next wanted.
    }
  }

  /** Tells whether nothing was ever kept. */
  boolean isEmpty() {
    return folder == null || !Files.isDirectory(folder);
  }

  /** Drops all pictures but these; some were kept. */
  void keepOnly(Set<Long> versions) throws IOException {
    if (folder == null) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!isWanted(file.getFileName().toString(), versions)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean isWanted(String name, Set<Long> versions) {
    try {
      return versions.contains(HexFormat.fromHexDigitsToLong(name));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Path file(Path folder, long version) {
    return folder.resolve(HexFormat.of().toHexDigits(version));
  }
}
