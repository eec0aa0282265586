package news.byline.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second preview of a site out, which would write into the same folder, and lets it say
 * where the first is. The system gives the lock back when the process ends, however that is.
 */
final class SiteLock implements AutoCloseable {

  private final FileChannel channel;
  private final Path address;

  private SiteLock(FileChannel channel, Path address) {
    this.channel = channel;
    this.address = address;
  }

  /**
   * Takes the lock.
   *
   * @param folder where the previews of the site keep everything
   * @throws AlreadyShown if another preview has it
   */
  static SiteLock in(Path folder) throws IOException, AlreadyShown {
    Files.createDirectories(folder);
    Path address = folder.resolve("address");
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return new SiteLock(channel, address);
      }
    } catch (OverlappingFileLockException e) {
      // A preview in this process has it: the same answer as for another process.
    }
    channel.close();
    throw new AlreadyShown(Files.exists(address) ? Files.readString(address).strip() : "");
  }

  /** Notes where this preview is to be seen. */
  void note(String where) throws IOException {
    Files.writeString(address, where + "\n");
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(address);
    channel.close();
  }
}
