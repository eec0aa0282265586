package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that nothing is lost where a site is written. */
class OutputSafetyTest {

  private static final FileTime LONG_AGO = FileTime.from(java.time.Instant.ofEpochSecond(1));

  @TempDir Path folder;
  private TestSite site;
  private Path output;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).picture("assets/a.png");
    site.article("a.md", "cover: /assets/a.png", "一。").article("b.md", "section: 要闻", "二。");
    output = folder.resolve("public");
  }

  /** Returns every file below a folder with its bytes and time; a folder has neither. */
  private static Map<String, String> state(Path root) throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.toList()) {
        if (file.startsWith(root.resolve(".byline"))) {
          continue;
        }
        String bytes =
            Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    + Files.getLastModifiedTime(file)
                : "";
        state.put(root.relativize(file).toString(), bytes);
      }
    }
    return state;
  }

  private void assertNothingBeside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .noneMatch(name -> name.contains(".byline-"));
    }
  }

  private void build(String... options) {
    TestSite.Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- articles/c.md --\n没有文件头\n",
        "-- site.yaml --\ntitle: [\n",
        "-- templates/article.ftl --\n${\n",
        "-- templates/article.ftl --\n${missing}\n",
        "-- templates/redirect.ftl --\n${missing}\n-- articles/c.md --\n---\ntitle: 三\ndate: 2022-02-13\naliases: /c\n---\n",
        "-- articles/x/a.md --\n---\ntitle: 三\ndate: 2022-02-14\n---\n"
      })
  void leavesTheEarlierSiteWhereABuildFails(String change) throws IOException {
    build();
    Map<String, String> before = state(output);
    site.with(change);
    assertThat(site.build().code()).isEqualTo(1);
    assertThat(site.build("--clean").code()).isEqualTo(1);
    assertThat(state(output)).isEqualTo(before);
    assertNothingBeside();
  }

  @Test
  void deletesNothingThatAForgedManifestNames() throws IOException {
    build();
    Path outside = Files.writeString(folder.resolve("mine.txt"), "mine");
    Path manifest = output.resolve(".byline/manifest");
    String lines = Files.readString(manifest).replaceFirst("c [0-9a-f]{8}\n$", "");
    String forged = lines + "f 1 1 1 ../mine.txt\nf 1 1 1 /etc/hosts\n";
    CRC32C sum = new CRC32C();
    sum.update(forged.getBytes(StandardCharsets.UTF_8));
    Files.writeString(manifest, forged + "c %08x\n".formatted(sum.getValue()));
    site.article("c.md", "", "三。");
    build();
    assertThat(outside).hasContent("mine");
  }

  @Test
  void throwsAwayWhatAKilledBuildLeft() throws IOException {
    build();
    Map<String, String> before = bytes(output);
    site.file("public/.byline/stage/index.html", "half".getBytes(StandardCharsets.UTF_8));
    site.file("public/2022/02/new.html", "new".getBytes(StandardCharsets.UTF_8));
    site.file("public/index.html", "another".getBytes(StandardCharsets.UTF_8));
    site.file(
        "public/.byline/journal",
        "2022/02/new.html\nindex.html\n".getBytes(StandardCharsets.UTF_8));
    build();
    assertThat(site.has("2022/02/new.html")).isFalse();
    assertThat(bytes(output)).isEqualTo(before);
    assertNothingBeside();
  }

  @Test
  void keepsForeignFilesAndSaysSo() throws IOException {
    build();
    site.file("public/verify.txt", "mine".getBytes(StandardCharsets.UTF_8));
    site.file("public/2022/02/own/x.txt", "mine".getBytes(StandardCharsets.UTF_8));
    TestSite.Run run = site.build();
    assertThat(run.out()).contains("kept verify.txt,", "kept 2022/02/own/x.txt,");
    build();
    assertThat(site.page("verify.txt")).isEqualTo("mine");
    build("--clean");
    assertThat(site.has("verify.txt")).isFalse();
    assertThat(site.has("2022/02/own/x.txt")).isFalse();
  }

  @Test
  void keepsAForeignFileWhereAPageNowNeedsAFolder() throws IOException {
    build();
    site.file("public/old", "mine".getBytes(StandardCharsets.UTF_8));
    site.article("c.md", "aliases: /old/", "三。");
    TestSite.Run run = site.build();
    assertThat(run.err()).doesNotContain("fault of Byline");
    boolean kept = Files.isRegularFile(output.resolve("old"));
    assertThat(kept || run.code() == 0).as(run.err()).isTrue();
  }

  @Test
  void keepsTheTimeOfWhatDidNotChange() throws IOException {
    build();
    for (String path : site.published()) {
      Files.setLastModifiedTime(output.resolve(path), LONG_AGO);
    }
    site.article("b.md", "section: 要闻", "二，改。");
    build();
    assertThat(Files.getLastModifiedTime(output.resolve("2022/02/a.html"))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(output.resolve("assets/a.png"))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(output.resolve("2022/02/b.html"))).isNotEqualTo(LONG_AGO);
    build("--clean");
    assertThat(Files.getLastModifiedTime(output.resolve("2022/02/a.html"))).isNotEqualTo(LONG_AGO);
  }

  @Test
  void repairsAFileThatWasChangedByHand() throws IOException {
    build();
    String page = site.page("2022/02/a.html");
    Files.writeString(output.resolve("2022/02/a.html"), "x".repeat(page.length()));
    Files.delete(output.resolve("2022/02/b.html"));
    build();
    assertThat(site.page("2022/02/a.html")).isEqualTo(page);
    assertThat(site.has("2022/02/b.html")).isTrue();
  }

  @Test
  void doesNotTouchAPictureInTheSources() throws IOException {
    build();
    Files.write(folder.resolve("assets/a.png"), TestPictures.png(9, 9));
    assertThat(Files.size(output.resolve("assets/a.png")))
        .isNotEqualTo(Files.size(folder.resolve("assets/a.png")));
  }

  @Test
  void givesTheSameBytesTwiceAndWithAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 60; i++) {
      site.article(
          "n" + i + ".md", "section: 栏" + i % 7 + "\ndate: 2022-01-01", "![](/assets/a.png)");
    }
    build("-j", "1", "-o", "one");
    build("-j", "4", "-o", "four");
    build("-j", "4", "-o", "again");
    build("-j", "4", "-o", "again", "--clean");
    for (String other : new String[] {"four", "again"}) {
      assertThat(bytes(folder.resolve(other))).isEqualTo(bytes(folder.resolve("one")));
    }
  }

  private static Map<String, String> bytes(Path root) throws IOException {
    Map<String, String> bytes = state(root);
    bytes.replaceAll((path, content) -> content.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$", ""));
    return bytes;
  }
}
