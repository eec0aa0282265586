package news.byline.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import news.byline.model.Manuscript;
import news.byline.model.Site;
import news.byline.plan.PlannedPage;
import news.byline.plan.SitePlan;
import news.byline.render.theme.TemplateFault;
import news.byline.render.theme.TemplateRenderer;
import news.byline.source.Theme;
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

/**
 * Measures how pages are made: the plan of the whole site, and of one article its key, its view and
 * its page.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PagesBenchmark {

  private NewsSite news;
  private Site site;
  private Map<String, Manuscript> manuscripts;
  private TemplateRenderer renderer;
  private PlannedPage page;
  private Record view;

  @Setup
  public void plan() throws IOException, TemplateFault {
    news = new NewsSite();
    List<Manuscript> all = news.manuscripts();
    site = news.site(all);
    manuscripts =
        all.stream().collect(Collectors.toMap(m -> m.article().file(), Function.identity()));
    Theme theme = NewsSite.whole(news.reader.theme());
    renderer = new TemplateRenderer(theme.templates(), theme.own());
    String file = news.typical().path();
    page =
        planSite().pages().stream()
            .filter(p -> p.origin().file().equals(file))
            .findFirst()
            .orElseThrow();
    view = page.view().get();
    if (renderPage().length < 1000) {
      throw new IllegalStateException("the page of " + file + " is not whole");
    }
  }

  @Benchmark
  public SitePlan planSite() {
    return news.plan(site, manuscripts);
  }

  @Benchmark
  public long keyOfPage() {
    return page.key().getAsLong();
  }

  @Benchmark
  public Record makeView() {
    return page.view().get();
  }

  @Benchmark
  public byte[] renderPage() throws TemplateFault {
    return renderer.render(page.template(), view, page.origin());
  }
}
