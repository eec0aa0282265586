package news.byline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import news.byline.build.cache.ArticleCache;
import news.byline.build.cache.ArticleCache.Maker;
import news.byline.build.cache.CachedArticle;
import news.byline.diagnostic.Reading;
import news.byline.source.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Measures one full chunk of the cache. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CacheBenchmark {

  /** As many articles as one chunk takes. */
  private static final int ARTICLES = 200;

  private static final Maker MAKER = new Maker(1, 2);

  private Path folder;
  private List<CachedArticle> articles;
  private ArticleCache cache;

  @Setup
  public void fill() throws IOException {
    NewsSite news = new NewsSite();
    articles = new ArrayList<>();
    for (SourceFile file : news.files.subList(0, ARTICLES)) {
      var article = NewsSite.whole(news.reader.article(file.path(), news.settings)).article();
      articles.add(new CachedArticle(file, new Reading<>(article, List.of())));
    }
    folder = Files.createTempDirectory("bench");
    encode();
    cache = ArticleCache.read(folder, MAKER);
    if (cache.chunks().size() != 1 || !decode().equals(articles)) {
      throw new IllegalStateException("a chunk does not give back what was put into it");
    }
  }

  @TearDown
  public void empty() throws IOException {
    Files.delete(folder.resolve("articles"));
    Files.delete(folder);
  }

  @Benchmark
  public List<CachedArticle> decode() {
    return cache.chunks().get(0).decode();
  }

  /** Writes the file as well, since only whole caches are encoded. */
  @Benchmark
  public void encode() throws IOException {
    ArticleCache.EMPTY.replace(folder, MAKER, List.of(), articles, List.of());
  }
}
