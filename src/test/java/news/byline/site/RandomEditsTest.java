package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Edits a site by chance, again and again, and builds it after each edit twice: once with all that
 * earlier builds remember, once in an empty folder without. Both must say and write the same.
 */
class RandomEditsTest {

  /** More of both find more: {@code mvn test -Dtest=RandomEditsTest -Dbyline.seeds=40}. */
  private static final int SEEDS = Integer.getInteger("byline.seeds", 4);

  private static final int EDITS = Integer.getInteger("byline.edits", 60);
  private static final int ARTICLES = 22;

  @TempDir Path folder;
  private Random random = new Random(0);
  private Instant clock = Instant.parse("2025-12-20T00:00:00Z");
  private Path site = Path.of("");
  private Map<String, String> before = Map.of();
  private final List<String> history = new ArrayList<>();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SEEDS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void buildsAfterAnyEditWhatACleanBuildBuilds(long seed) throws IOException {
    random = new Random(seed);
    site = Files.createDirectory(folder.resolve("site"));
    EditedSite sources = new EditedSite(site, random);
    sources.begin(ARTICLES);
    RandomEdits edits = new RandomEdits(sources, random);
    OutputEdits hands = new OutputEdits(site.resolve("public"), random);
    history.add("seed " + seed);
    compare(hands);
    for (int i = 0; i < EDITS; i++) {
      int at = random.nextInt(10);
      if (at == 0) {
        history.add(hands.edit());
        before = Sources.bytes(site.resolve("public"));
      } else if (at == 1) {
        clock = clock.plus(Duration.ofHours(random.nextInt(200) - 40));
        history.add("clock " + clock);
      } else {
        history.add(edits.edit());
      }
      // Several edits often come together; a fault is always looked at before it is mended.
      if (edits.isBroken() || at == 0 || random.nextInt(5) < 3) {
        compare(hands);
      }
    }
  }

  private void compare(OutputEdits hands) throws IOException {
    Path other = folder.resolve("clean");
    Sources.copy(site, other);
    List<String> args = options();
    boolean clean = random.nextInt(25) == 0;
    TestSite.Run expected = run(other, args, false);
    TestSite.Run run = run(site, args, clean);
    history.add("build " + args + (clean ? " --clean" : ""));
    String when = String.join("\n", history);
    assertThat(run.err()).as(when).isEqualTo(expected.err());
    assertThat(run.code()).as(when).isEqualTo(expected.code());
    if (clean && run.code() == 0) {
      hands.foreign().clear();
    }
    Map<String, String> built = Sources.bytes(site.resolve("public"));
    Map<String, String> whole =
        run.code() == 0 ? new TreeMap<>(Sources.bytes(other.resolve("public"))) : before;
    if (run.code() == 0) {
      whole.putAll(hands.foreign());
      assertThat(told(run)).as(when).isEqualTo(told(expected));
      assertThat(kept(run)).as(when).containsExactlyElementsOf(hands.foreign().keySet());
    }
    Sources.assertSame(built, whole, when);
    assertThat(ledger(site)).as(when).isEqualTo(ledger(other));
    before = built;
    OutputEdits.delete(other);
  }

  private List<String> options() {
    List<String> args = new ArrayList<>(List.of("build", "-j" + (1 + random.nextInt(2))));
    switch (random.nextInt(20)) {
      case 0 -> args.add("--drafts");
      case 1 -> args.add("--future");
      case 2 -> args.add("--strict");
      case 3, 4 -> args.addAll(List.of("--now", clock.plusSeconds(random.nextInt(2)).toString()));
      case 5 -> args.add("--base-url=https://other.example.cn");
      default -> {}
    }
    return args;
  }

  private TestSite.Run run(Path where, List<String> args, boolean clean) {
    List<String> all = new ArrayList<>(args);
    if (clean) {
      all.add("--clean");
    }
    return TestSite.run(where, Locale.ENGLISH, clock, all.toArray(String[]::new));
  }

  /** Returns what a build told of the site, without what it told of its own work. */
  private static List<String> told(TestSite.Run run) {
    return run.out().lines().filter(l -> l.startsWith("left out") || l.startsWith("next")).toList();
  }

  private static List<String> kept(TestSite.Run run) {
    return run.out()
        .lines()
        .filter(l -> l.startsWith("kept "))
        .map(l -> l.substring("kept ".length(), l.indexOf(", which")))
        .toList();
  }

  private static String ledger(Path where) throws IOException {
    Path file = where.resolve("published-urls.txt");
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
