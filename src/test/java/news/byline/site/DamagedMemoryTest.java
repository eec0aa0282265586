package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damages what builds remember: they must neither believe it nor fail at it. */
class DamagedMemoryTest {

  private static final String ARTICLES = ".byline/articles";
  private static final String MANIFEST = "public/.byline/manifest";

  private static final String IGNORED =
      "read all articles anew: what earlier builds remembered in .byline is damaged";

  @TempDir Path folder;
  private Path site;
  private TestSite sources;

  @BeforeEach
  void beginSite() throws IOException {
    site = Files.createDirectory(folder.resolve("site"));
    sources = TestSite.in(site).picture("assets/a.png");
    sources.with("-- site.yaml --\ntitle: 测\nbaseUrl: https://news.example.cn\n");
    for (int i = 0; i < 12; i++) {
      write(i, "正文。[死](/nowhere/)");
    }
    sources.article("draft.md", "status: draft", "草稿");
    build();
    build();
  }

  private void write(int i, String text) throws IOException {
    String front = "title: 第%d篇\nsection: 栏%d\ntags: [甲]\ncover: /assets/a.png\nslug: a%d";
    sources.article("a" + i + ".md", front.formatted(i, i % 3, i), text);
  }

  private TestSite.Run build(String... options) {
    TestSite.Run run = sources.build(options);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private void assertClean(String as) throws IOException {
    assertThat(Sources.bytes(site.resolve("public")))
        .as(as)
        .isEqualTo(Sources.cleanlyBuilt(site, folder.resolve("clean")));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {ARTICLES, ".byline/last", MANIFEST, "public/.byline/journal", "all of them"})
  void buildsTheSameWhateverIsDamaged(String which) throws IOException {
    for (int seed = 1; seed <= 25; seed++) {
      Random random = new Random(seed);
      String as = which + ", seed " + seed;
      for (String file : List.of(ARTICLES, ".byline/last", MANIFEST, "public/.byline/journal")) {
        if (which.equals(file) || which.startsWith("all")) {
          damage(site.resolve(file), random);
        }
      }
      if (random.nextBoolean()) {
        write(random.nextInt(12), "另" + seed + "。");
      }
      TestSite.Run run = build();
      assertThat(run.out()).as(as).doesNotContain("kept ");
      assertClean(as);
    }
  }

  private static void damage(Path file, Random random) throws IOException {
    byte[] bytes =
        Files.exists(file)
            ? Files.readAllBytes(file)
            : "index.html\n2022/02/a1.html\n".getBytes(StandardCharsets.UTF_8);
    int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
    byte[] damaged = bytes.clone();
    switch (random.nextInt(7)) {
      case 0 -> damaged = Arrays.copyOf(bytes, at);
      case 1 -> damaged = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(50));
      case 2 -> random.nextBytes(damaged);
      case 3 -> damaged = new byte[0];
      case 4 -> Arrays.fill(damaged, at, bytes.length, (byte) 0);
      case 5 -> damaged = Arrays.copyOfRange(bytes, at, bytes.length);
      default -> damaged[at] ^= (byte) (1 << random.nextInt(8));
    }
    Files.write(file, damaged);
  }

  @Test
  void believesNoFlippedBitOfTheManifest() throws IOException {
    byte[] manifest = Files.readAllBytes(site.resolve(MANIFEST));
    Random random = new Random(5);
    for (int i = 0; i < 40; i++) {
      byte[] flipped = manifest.clone();
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(site.resolve(MANIFEST), flipped);
      sources.article("a3.md", "slug: b" + i, "改名。");
      build();
      assertClean("flip " + i);
      manifest = Files.readAllBytes(site.resolve(MANIFEST));
    }
  }

  @Test
  void saysThatADamagedCacheIsNotUsed() throws IOException {
    flipInTheMiddle();
    assertThat(build().out()).contains(IGNORED);
    assertThat(build().out()).doesNotContain(IGNORED);
    flipInTheMiddle();
    assertThat(build("-q").out()).isEmpty();
    flipInTheMiddle();
    TestSite.Run chinese = sources.run(Locale.SIMPLIFIED_CHINESE, "build");
    assertThat(chinese.out()).contains("重新读取了全部稿件：.byline 里以前构建的记录已损坏");
    assertClean("");
  }

  /** Of what is not needed nothing is said: without a change, nothing at all is read. */
  private void flipInTheMiddle() throws IOException {
    write(1, "又改。" + System.nanoTime());
    Path cache = site.resolve(ARTICLES);
    byte[] bytes = Files.readAllBytes(cache);
    bytes[bytes.length / 2] ^= 1;
    Files.write(cache, bytes);
  }

  @Test
  void ignoresACacheOfAnotherVersion() throws IOException {
    byte[] cache = Files.readAllBytes(site.resolve(ARTICLES));
    // The number of the format, and then the digest of the program.
    for (int at : new int[] {7, 12}) {
      byte[] other = cache.clone();
      other[at]--;
      Files.write(site.resolve(ARTICLES), other);
      write(1, "改" + at);
      assertThat(build().out()).contains(IGNORED);
      assertClean("");
    }
    Path manifest = site.resolve(MANIFEST);
    String older = Files.readString(manifest).replaceFirst("byline output \\d+", "byline output 1");
    Files.writeString(manifest, older);
    build();
    assertClean("");
  }

  @Test
  void doesNotTakeAnotherSitesCacheForItsOwn() throws IOException {
    Path other = folder.resolve("other");
    Sources.copy(site, other);
    TestSite.Run run = TestSite.run(other, Locale.ENGLISH, "build");
    assertThat(run.code()).isZero();
    for (int i = 0; i < 12; i++) {
      write(i, "文正。[死](/nowhere/)");
    }
    for (String file : List.of(ARTICLES, ".byline/last", MANIFEST)) {
      Files.write(site.resolve(file), Files.readAllBytes(other.resolve(file)));
    }
    build();
    assertClean("");
  }

  @Test
  void readsWhereTheCacheCannotBeAFolder() throws IOException {
    List<String> before = new ArrayList<>(sources.published());
    OutputEdits.delete(site.resolve(".byline"));
    Files.writeString(site.resolve(".byline"), "a file");
    TestSite.Run run = sources.build();
    assertThat(run.err()).doesNotContain("fault of Byline");
    assertThat(run.code() == 0 || run.err().contains(".byline")).as(run.err()).isTrue();
    assertThat(sources.published()).containsExactlyElementsOf(before);
  }
}
