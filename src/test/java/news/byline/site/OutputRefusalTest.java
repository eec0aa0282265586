package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that a build refuses every folder that is not its own, and leaves it untouched. */
class OutputRefusalTest {

  @TempDir Path folder;
  private TestSite site;
  private Path output;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).picture("assets/a.png");
    site.article("a.md", "cover: /assets/a.png", "一。").article("b.md", "", "二。");
    output = folder.resolve("public");
  }

  /** Returns every file below a folder with its bytes and time; a folder has neither. */
  private static Map<String, String> state(Path root) throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(f -> !f.startsWith(root.resolve(".byline"))).toList()) {
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

  @ParameterizedTest
  @ValueSource(strings = {"note.txt", ".hidden", "a/b/c.txt", "index.html"})
  void leavesAForeignFolderUntouched(String file) throws IOException {
    site.file("public/" + file, "mine".getBytes(StandardCharsets.UTF_8));
    Map<String, String> before = state(output);
    for (String option : new String[] {"-j1", "--clean"}) {
      TestSite.Run run = site.build(option);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("[output-foreign]");
      assertThat(state(output)).isEqualTo(before);
    }
    assertNothingBeside();
  }

  @Test
  void refusesAFolderWhoseManifestIsNotOurs() throws IOException {
    site.file("public/mine.txt", "mine".getBytes(StandardCharsets.UTF_8));
    site.file("public/.byline/manifest", "something else\n".getBytes(StandardCharsets.UTF_8));
    assertThat(site.build().err()).contains("[output-foreign]");
    site.file("public/.byline/manifest", new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("[output-foreign]");
  }

  @Test
  void refusesAFileInTheWay() throws IOException {
    Files.writeString(output, "mine");
    TestSite.Run run = site.build();
    assertThat(run.err()).contains("this is a file, not a folder [output-file]");
    assertThat(output).hasContent("mine");
  }

  @Test
  void saysWhichFileIsInTheWayOfAFolder() throws IOException {
    Files.writeString(folder.resolve("file"), "mine");
    TestSite.Run run = site.build("-o", "file/public");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(folder.resolve("file").toString())
        .contains("in the way")
        .doesNotContain("fault of Byline");
    assertThat(folder.resolve("file")).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles",
        "articles/out",
        "assets/x",
        "templates",
        ".",
        "..",
        "articles/../assets"
      })
  void refusesAnOutputAmongTheSources(String where) throws IOException {
    Map<String, String> before = state(folder);
    TestSite.Run run = site.build("-o", where);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("[output-source]");
    assertThat(state(folder)).isEqualTo(before);
  }

  @Test
  void refusesASecondBuildOfTheSameFolder() throws Exception {
    assertThat(site.build().code()).isZero();
    Path lock = output.resolve(".byline/lock");
    try (var channel =
            java.nio.channels.FileChannel.open(
                lock,
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE);
        var held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      // A build that has nothing to write needs no lock.
      site.article("another.md", "date: 2022-02-01", "又一篇。");
      assertThat(site.build().err()).contains("[output-busy]");
    }
    assertThat(site.build().code()).isZero();
  }
}
