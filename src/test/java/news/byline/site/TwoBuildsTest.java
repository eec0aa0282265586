package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds one site twice at once, or while somebody else is at its output. */
class TwoBuildsTest {

  private static final int ROUNDS = 6;

  @TempDir Path folder;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private Path site;
  private TestSite sources;

  @BeforeEach
  void beginSite() throws IOException {
    site = Files.createDirectory(folder.resolve("site"));
    sources = TestSite.in(site).picture("assets/a.png");
    for (int i = 0; i < 20; i++) {
      sources.article("a" + i + ".md", "cover: /assets/a.png\nsection: 栏\nslug: a" + i, "文。");
    }
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  /** Runs two builds that begin at one moment. */
  private List<TestSite.Run> atOnce(String one, String other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    List<Future<TestSite.Run>> both = new ArrayList<>();
    for (String output : new String[] {one, other}) {
      both.add(
          threads.submit(
              () -> {
                start.await();
                return TestSite.run(site, Locale.ENGLISH, "build", "-j2", "-o", output);
              }));
    }
    return List.of(both.get(0).get(), both.get(1).get());
  }

  @Test
  void refusesTheSecondOfTwoBuildsOfOneOutput() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      sources.article("a3.md", "slug: b" + round, "改" + round);
      List<TestSite.Run> both = atOnce("public", "public");
      assertThat(both).anyMatch(run -> run.code() == 0);
      assertThat(both)
          .allMatch(run -> run.code() == 0 || run.err().contains("[output-busy]"), both.toString());
      assertThat(sources.build().code()).isZero();
      Sources.assertSame(
          Sources.bytes(site.resolve("public")),
          Sources.cleanlyBuilt(site, folder.resolve("clean")),
          "round " + round);
    }
  }

  @Test
  void buildsOneSiteIntoTwoOutputsAtOnce() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      sources.article("a3.md", "slug: c" + round, "改" + round);
      if (round % 2 == 0) {
        Files.deleteIfExists(site.resolve("published-urls.txt"));
      }
      List<TestSite.Run> both = atOnce("one", "two");
      assertThat(both).allMatch(run -> run.code() == 0, both.toString());
      Map<String, String> one = Sources.bytes(site.resolve("one"));
      Sources.assertSame(one, Sources.bytes(site.resolve("two")), "round " + round);
      assertThat(one).containsKey("2022/02/c" + round + ".html");
      assertThat(site.resolve("published-urls.txt")).content().contains("/2022/02/c" + round);
    }
  }

  @Test
  void refusesAnotherProcessToo() throws Exception {
    assertThat(sources.build().code()).isZero();
    ChildProgram program = ChildProgram.prepared(folder, site);
    Map<String, String> before = Sources.bytes(site.resolve("public"));
    sources.article("a3.md", "", "改。");
    try (var lock =
            java.nio.channels.FileChannel.open(
                site.resolve("public/.byline/lock"), java.nio.file.StandardOpenOption.WRITE);
        var held = lock.lock()) {
      assertThat(held.isValid()).isTrue();
      assertThat(program.build(site).waitFor()).isEqualTo(1);
    }
    assertThat(program.said()).contains("[output-busy]");
    Sources.assertSame(Sources.bytes(site.resolve("public")), before, "while it was held");
  }
}
