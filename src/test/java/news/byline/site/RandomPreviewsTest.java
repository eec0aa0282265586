package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import news.byline.build.OpenPages;
import news.byline.build.PreviewBuilder;
import news.byline.build.PreviewReport;
import news.byline.build.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Edits a site by chance while it is previewed. After each edit, the preview is what one would be
 * that begins now; and pages that somebody looks at are shown before the others as they stand
 * afterwards.
 */
class RandomPreviewsTest {

  /** More find more: {@code mvn test -Dtest=RandomPreviewsTest -Dbyline.seeds=40}. */
  private static final int SEEDS = Integer.getInteger("byline.seeds", 2);

  private static final int EDITS = Integer.getInteger("byline.edits", 40);
  private static final int ARTICLES = 22;

  @TempDir Path folder;
  private Random random = new Random(0);
  private Instant clock = Instant.parse("2025-12-20T00:00:00Z");
  private Path site = Path.of("");
  private PreviewBuilder preview = new PreviewBuilder(site, 1);
  private Map<String, String> before = Map.of();
  private int early;
  private final List<String> history = new ArrayList<>();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SEEDS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void showsAfterAnyEditWhatANewPreviewShows(long seed) throws IOException {
    random = new Random(seed);
    site = Files.createDirectory(folder.resolve("site"));
    EditedSite sources = new EditedSite(site, random);
    sources.begin(ARTICLES);
    RandomEdits edits = new RandomEdits(sources, random);
    preview = new PreviewBuilder(site, 1 + random.nextInt(2));
    history.add("seed " + seed);
    compare();
    for (int i = 0; i < EDITS; i++) {
      if (random.nextInt(10) == 0) {
        clock = clock.plus(Duration.ofHours(random.nextInt(200) - 40));
        history.add("clock " + clock);
      } else {
        history.add(edits.edit());
      }
      if (edits.isBroken() || random.nextInt(5) < 4) {
        compare();
      }
    }
    assertThat(early).isPositive();
  }

  private void compare() throws IOException {
    history.add("build");
    String when = String.join("\n", history);
    Path other = folder.resolve("new");
    Sources.copy(site, other);
    PreviewReport expected =
        new PreviewBuilder(other, 1).build(clock, OpenPages.NONE, Progress.NONE);
    Looking looking = new Looking();
    PreviewReport report = preview.build(clock, looking, Progress.NONE);
    assertThat(report.build().diagnostics()).as(when).isEqualTo(expected.build().diagnostics());
    Map<String, String> built = Sources.bytes(PreviewBuilder.output(site));
    if (expected.build().edition() == null) {
      assertThat(report.build().edition()).as(when).isNull();
      Sources.assertSame(built, before, when);
    } else {
      Sources.assertSame(built, Sources.bytes(PreviewBuilder.output(other)), when);
      assertThat(report.pages()).as(when).isEqualTo(expected.pages());
      looking.check(built, when);
    }
    before = built;
    OutputEdits.delete(other);
  }

  /** Looks at a few of the pages that stand. */
  private final class Looking implements OpenPages {

    private final Set<String> looked = new HashSet<>();
    private final Map<String, String> shown = new TreeMap<>();

    Looking() {
      List<String> pages = before.keySet().stream().filter(p -> p.endsWith(".html")).toList();
      for (int i = pages.isEmpty() ? 0 : random.nextInt(12); i > 0; i--) {
        looked.add(pages.get(random.nextInt(pages.size())));
      }
    }

    @Override
    public Set<String> paths() {
      return looked;
    }

    @Override
    public void take(Map<String, byte[]> pages) throws IOException {
      assertThat(looked).containsAll(pages.keySet());
      Sources.assertSame(Sources.bytes(PreviewBuilder.output(site)), before, "too late");
      pages.forEach(
          (path, bytes) -> shown.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    void check(Map<String, String> built, String when) {
      for (String path : looked) {
        String now = built.get(path);
        assertThat(shown.getOrDefault(path, before.get(path)))
            .as(when + "\n" + path)
            .isEqualTo(now == null ? before.get(path) : now);
        early += shown.containsKey(path) && !shown.get(path).equals(before.get(path)) ? 1 : 0;
      }
    }
  }
}
