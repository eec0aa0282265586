package news.byline.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.UUID;

/** Puts other bytes in the place of a source file, where its keeper has asked for that. */
public final class SourceReplacement {

  private SourceReplacement() {}

  /**
   * Replaces a file: whoever reads it sees the old bytes or the new ones, never a part. A link
   * stays a link, and permissions stay as they are.
   *
   * @param before what the file was read as
   * @throws IOException if the file has been changed since, may not be written, or a disk fails
   */
  public static void replace(Path file, byte[] before, byte[] after) throws IOException {
    Path real = file.toRealPath();
    if (!Files.isWritable(real)) {
      throw new AccessDeniedException(file.toString());
    }
    Path whole = real.resolveSibling("." + real.getFileName() + "-" + UUID.randomUUID() + ".new");
    try {
      write(whole, after);
      keepPermissions(real, whole);
      if (!Arrays.equals(Files.readAllBytes(real), before)) {
        throw new IOException(file + " was changed while it was being read");
      }
      Files.move(whole, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (old != null) {
      Files.setPosixFilePermissions(to, old.readAttributes().permissions());
    }
  }
}
