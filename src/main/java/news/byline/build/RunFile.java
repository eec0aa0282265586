package news.byline.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import news.byline.build.cache.CacheFolder;
import news.byline.render.search.Run;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the postings of a large tier until its files are written: in a file where there is a folder
 * for it, since they may be larger than the memory, else in memory. Several threads may use it.
 */
final class RunFile implements AutoCloseable {

  private final @Nullable FileChannel file;
  private final AtomicLong end = new AtomicLong();

  /**
   * Takes a folder for the file; null keeps all in memory.
   *
   * @throws IOException if the file cannot be made
   */
  RunFile(@Nullable Path folder) throws IOException {
    this.file =
        folder == null
            ? null
            : FileChannel.open(
                CacheFolder.fresh(folder, "postings"),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Finds the postings of one run again. */
  record Kept(Run run, long start) {}

  Kept keep(Run run) throws IOException {
    if (file == null) {
      return new Kept(run, -1);
    }
    ByteBuffer buffer = ByteBuffer.allocate(run.postings().length * Integer.BYTES);
    buffer.asIntBuffer().put(run.postings());
    long start = end.getAndAdd(buffer.capacity());
    while (buffer.hasRemaining()) {
      file.write(buffer, start + buffer.position());
    }
    return new Kept(new Run(run.starts(), new int[0]), start);
  }

  /** Returns a run's postings of some shards that follow each other, shard by shard. */
  List<int[]> read(Kept kept, int from, int to) throws IOException {
    int[] starts = kept.run().starts();
    int first = starts[from];
    int[] all = new int[starts[to] - first];
    if (file == null || kept.start() < 0) {
      System.arraycopy(kept.run().postings(), first, all, 0, all.length);
    } else {
      ByteBuffer buffer = ByteBuffer.allocate(all.length * Integer.BYTES);
      long place = kept.start() + (long) first * Integer.BYTES;
      while (buffer.hasRemaining()) {
        if (file.read(buffer, place + buffer.position()) < 0) {
          throw new IOException("the postings of the search were cut off");
        }
      }
      buffer.flip().asIntBuffer().get(all);
    }
    List<int[]> shards = new ArrayList<>();
    for (int shard = from; shard < to; shard++) {
      shards.add(
          java.util.Arrays.copyOfRange(all, starts[shard] - first, starts[shard + 1] - first));
    }
    return shards;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
