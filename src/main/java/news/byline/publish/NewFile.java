package news.byline.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Adds source files to a site. */
public final class NewFile {

  private NewFile() {}

  /**
   * Writes a file that is not there yet, with the folders that lead to it: whoever looks sees no
   * file or a whole one.
   *
   * @throws FileAlreadyExistsException if something has that name
   * @throws IOException if a disk fails; no part of the file is left then
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    Path whole = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID() + ".new");
    try {
      try (FileChannel channel =
          FileChannel.open(whole, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.move(whole, file);
    } finally {
      Files.deleteIfExists(whole);
    }
  }
}
