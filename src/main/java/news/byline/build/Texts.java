package news.byline.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import news.byline.build.cache.CacheFolder;
import news.byline.diagnostic.Reading;
import news.byline.model.Article;
import news.byline.model.Manuscript;
import news.byline.model.Manuscripts;
import news.byline.model.SiteSettings;
import news.byline.source.SiteReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the texts of articles when their pages are rendered. Those that this build has read are
 * kept in a file, since all together may be larger than the memory; any other is read again.
 */
final class Texts implements Manuscripts, AutoCloseable {

  private final SiteReader reader;
  private final SiteSettings settings;
  private final @Nullable Map<String, String> memory;
  private final @Nullable FileChannel file;
  private final AtomicLong end = new AtomicLong();
  private final Map<String, Stretch> stretches = new ConcurrentHashMap<>();

  private record Stretch(long start, int length) {}

  /**
   * Takes a folder for the file; null keeps no texts.
   *
   * @throws IOException if the file cannot be made
   */
  Texts(SiteReader reader, SiteSettings settings, @Nullable Path folder) throws IOException {
    this(reader, settings, folder, null);
  }

  /**
   * Takes a folder for the file, and a memory that outlasts this build. What it holds stands for as
   * long as the article is not read anew, since a build reads each one that may have changed.
   *
   * @param memory the texts of some articles by their files, safe for threads; null for none
   * @throws IOException if the file cannot be made
   */
  Texts(
      SiteReader reader,
      SiteSettings settings,
      @Nullable Path folder,
      @Nullable Map<String, String> memory)
      throws IOException {
    this.reader = reader;
    this.settings = settings;
    this.memory = memory;
    this.file =
        folder == null
            ? null
            : FileChannel.open(
                CacheFolder.fresh(folder, "texts"),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
  }

  /** Keeps the text of an article until this build ends. */
  void keep(Manuscript manuscript) throws IOException {
    if (memory != null) {
      memory.put(manuscript.article().file(), manuscript.html());
    }
    if (file == null) {
      return;
    }
    byte[] bytes = manuscript.html().getBytes(StandardCharsets.UTF_8);
    long start = end.getAndAdd(bytes.length);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      file.write(buffer, start + buffer.position());
    }
    stretches.put(manuscript.article().file(), new Stretch(start, bytes.length));
  }

  @Override
  public Manuscript of(Article article) {
    String known = memory == null ? null : memory.get(article.file());
    if (known != null) {
      return new Manuscript(article, known);
    }
    try {
      Stretch kept = stretches.get(article.file());
      return kept == null || file == null ? readAgain(article) : kept(article, file, kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Manuscript kept(Article article, FileChannel file, Stretch kept)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(kept.length());
    while (buffer.hasRemaining()) {
      if (file.read(buffer, kept.start() + buffer.position()) < 0) {
        throw new IOException("the texts kept in " + article.file() + " were cut off");
      }
    }
    return new Manuscript(article, new String(buffer.array(), StandardCharsets.UTF_8));
  }

  private Manuscript readAgain(Article article) throws IOException {
    Reading<Manuscript> again = reader.article(article.file(), settings);
    Manuscript manuscript = again.value();
    if (manuscript == null) {
      throw new IOException(article.file() + " was changed while the site was being built");
    }
    if (memory != null) {
      memory.put(article.file(), manuscript.html());
    }
    return new Manuscript(article, manuscript.html());
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
