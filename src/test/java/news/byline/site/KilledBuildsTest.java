package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program at moments that are chosen by chance, half of them while it moves files to
 * their places, and looks at what stands there; the next build must complete it.
 */
class KilledBuildsTest {

  /** More find more: {@code mvn test -Dtest=KilledBuildsTest -Dbyline.kills=1000}. */
  private static final int KILLS = Integer.getInteger("byline.kills", 15);

  private static final int ARTICLES = 60;

  @TempDir Path folder;
  private Path site;
  private TestSite sources;
  private final Random random = new Random(7);

  @BeforeEach
  void beginSite() throws IOException {
    site = Files.createDirectory(folder.resolve("site"));
    sources = TestSite.in(site).picture("assets/a.png").picture("assets/b.png");
    sources.file("assets/b.png", TestPictures.photograph(620, 400, 1));
    sources.with("-- site.yaml --\ntitle: 测\nbaseUrl: https://news.example.cn\n");
    for (int i = 0; i < ARTICLES; i++) {
      write(i, i);
    }
  }

  private void write(int i, int version) throws IOException {
    String front =
        "title: 第%d篇\ndate: 20%02d-%02d-05\nsection: 栏%d\ntags: [甲%d]\ncover: /assets/%s.png\nslug: a%dv%d"
            .formatted(
                version,
                10 + i / 30,
                1 + i % 12,
                version % 4,
                version % 9,
                i % 2 == 0 ? "a" : "b",
                i,
                version % 3);
    String link = "\n\n见[另一篇](a" + (i + 1) % ARTICLES + ".md)。";
    sources.article("a" + i + ".md", front, "正文" + version + "。" + link);
  }

  @Test
  void completesWhatAKilledBuildBegan() throws Exception {
    ChildProgram program = ChildProgram.prepared(folder, site);
    long full = measure(program, true);
    edit();
    long partial = measure(program, false);
    int killed = 0;
    int moving = 0;
    for (int i = 0; i < KILLS; i++) {
      boolean first = i % 3 == 0;
      if (first) {
        forget();
      } else if (i % 3 == 1) {
        edit();
      } else {
        mend();
      }
      Process process = program.build(site);
      if (i % 2 == 0) {
        pause((long) ((0.3 + 0.7 * random.nextDouble()) * (first ? full : partial)));
      } else {
        awaitMoving(process);
        pause((long) (random.nextDouble() * random.nextDouble() * 20_000_000));
      }
      killed += process.isAlive() ? 1 : 0;
      process.destroyForcibly().waitFor();
      moving += Files.exists(site.resolve("public/.byline/journal")) ? 1 : 0;
      WholeSite.check(site.resolve("public"), "kill " + i);
      complete(program, i);
    }
    System.out.printf("%d of %d killed, %d of them while moving%n", killed, KILLS, moving);
    assertThat(killed).isGreaterThan(KILLS / 3);
  }

  private void complete(ChildProgram program, int i) throws Exception {
    Path scratch = folder.resolve("clean");
    Map<String, String> clean = Sources.cleanlyBuilt(site, scratch);
    int code = program.build(site).waitFor();
    assertThat(code).as("after kill %d: %s", i, program.said()).isZero();
    Sources.assertSame(Sources.bytes(site.resolve("public")), clean, "after kill " + i);
    try (var left = Files.list(site.resolve("public/.byline"))) {
      assertThat(left.map(f -> f.getFileName().toString())).containsOnly("manifest", "lock");
    }
    try (var left = Files.list(site)) {
      assertThat(left.map(f -> f.getFileName().toString()))
          .containsOnly(
              ".byline", "articles", "assets", "public", "published-urls.txt", "site.yaml");
    }
  }

  private long measure(ChildProgram program, boolean fresh) throws Exception {
    if (fresh) {
      forget();
    }
    long start = System.nanoTime();
    assertThat(program.build(site).waitFor()).as(program.said()).isZero();
    return System.nanoTime() - start;
  }

  private void forget() throws IOException {
    for (String name : new String[] {"public", ".byline"}) {
      if (Files.exists(site.resolve(name))) {
        OutputEdits.delete(site.resolve(name));
      }
    }
  }

  private void edit() throws IOException {
    for (int i = 0; i < 12; i++) {
      write(random.nextInt(ARTICLES), random.nextInt(1000));
    }
    sources.file("assets/a.png", TestPictures.png(30 + random.nextInt(9), 20));
    sources.file("assets/b.png", TestPictures.photograph(620, 400, random.nextInt(9)));
  }

  /** Changes only ends of texts, so that the site need not be planned. */
  private void mend() throws IOException {
    for (int i = 0; i < 5; i++) {
      Path article = site.resolve("articles/a" + random.nextInt(ARTICLES) + ".md");
      Files.writeString(article, "\n\n补一段。", StandardOpenOption.APPEND);
    }
  }

  private static void nap() {
    LockSupport.parkNanos(50_000);
  }

  /** Waits for the moment at which all is rendered, which a build of no page never reaches. */
  private void awaitMoving(Process process) {
    Path journal = site.resolve("public/.byline/journal");
    while (process.isAlive() && !Files.exists(journal)) {
      nap();
    }
  }

  private static void pause(long nanoseconds) {
    long end = System.nanoTime() + nanoseconds;
    while (System.nanoTime() < end) {
      nap();
    }
  }
}
