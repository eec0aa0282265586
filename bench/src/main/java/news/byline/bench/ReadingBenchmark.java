package news.byline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import news.byline.markdown.Body;
import news.byline.markdown.BodyOptions;
import news.byline.markdown.Destinations;
import news.byline.markdown.Markdown;
import news.byline.model.Manuscript;
import news.byline.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Measures how one article is read: its text alone, and its file with front matter and text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {

  private static final BodyOptions OPTIONS = new BodyOptions("本报讯", null, Set.of(), true);

  /** Knows every picture, so that no disk is asked. */
  private static final Destinations DESTINATIONS =
      new Destinations() {
        @Override
        public Target picture(String path, SourceSpan place) {
          return new Target(path, 60, 40);
        }

        @Override
        public @Nullable String file(String path, SourceSpan place) {
          return null;
        }

        @Override
        public void address(String path, SourceSpan place) {}
      };

  private NewsSite site;
  private SourceFile file;
  private SourceText text;
  private int firstLine;

  @Setup
  public void read() throws IOException {
    site = new NewsSite();
    file = site.typical();
    String content = Files.readString(Path.of(System.getProperty("bench.site"), file.path()));
    text = new SourceText(file.path(), content);
    String frontMatter = content.substring(0, content.indexOf("\n---\n"));
    firstLine = (int) frontMatter.lines().count() + 1;
    NewsSite.whole(markdown());
    NewsSite.whole(article());
  }

  @Benchmark
  public Reading<Body> markdown() {
    return Markdown.read(text, firstLine, DESTINATIONS, OPTIONS);
  }

  @Benchmark
  public Reading<Manuscript> article() throws IOException {
    return site.reader.article(file.path(), site.settings);
  }
}
