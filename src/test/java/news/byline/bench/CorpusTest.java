package news.byline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import news.byline.model.Digest;
import news.byline.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts {@code bench/Corpus.java} as {@code bench/run} does, from its source. */
class CorpusTest {

  private static final String MISPRINT = "(?s).*走访了 \\d+ 户。\n";

  @TempDir Path folder;

  @Test
  void writesTheSameSiteEachTimeAndItBuildsWithoutAWarning() throws Exception {
    Map<String, Long> first = corpus("20", "first");
    assertThat(corpus("20", "second")).isEqualTo(first);
    assertThat(texts("first")).hasSize(20).allSatisfy(CorpusTest::isAnArticle);

    Map<String, Long> further = corpus("20", "first", "--more", "2");
    assertThat(further).hasSize(first.size() + 2).containsAllEntriesOf(first);

    TestSite.Run run =
        TestSite.run(
            folder.resolve("first"), Locale.ENGLISH, "build", "--strict", "--now=2025-02-01");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(paths(folder.resolve("first/public")))
        .filteredOn(f -> f.matches("\\d{4}/\\d\\d/a\\d{7}\\.html"))
        .hasSize(22);
  }

  @Test
  void writesTheSameTextsForHugo() throws Exception {
    corpus("20", "byline");
    Map<String, Long> hugo = corpus("20", "hugo", "--layout", "hugo");
    assertThat(hugo.keySet()).filteredOn(f -> f.matches("content/[a-z]+/a\\d{7}\\.md")).hasSize(20);
    assertThat(texts("hugo").stream().map(t -> t.replace("(/images/", "(/assets/images/")))
        .containsExactlyInAnyOrderElementsOf(texts("byline"));
  }

  private static void isAnArticle(String text) {
    assertThat(text).contains("\n## ", "**", "\n- ", "\n> ", "![").matches(MISPRINT);
    String read = text.replaceAll("(?m)^[!|].*$", "").replaceAll("[*#>\\s-]", "");
    assertThat(read.length()).isBetween(900, 1400);
  }

  /** Returns the files that were written, each with its digest. */
  private Map<String, Long> corpus(String count, String name, String... options) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path site = folder.resolve(name);
    List<String> start = List.of(java.toString(), "bench/Corpus.java", count, site.toString());
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(start.stream(), Stream.of(options)).toList());
    // The sources hold Chinese, and so must the files: whatever the test itself runs under.
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    Map<String, Long> files = new TreeMap<>();
    for (String path : paths(site)) {
      files.put(path, Digest.of(Files.readAllBytes(site.resolve(path))));
    }
    return files;
  }

  /** Returns the texts of articles without their front matter. */
  private List<String> texts(String name) throws IOException {
    Path site = folder.resolve(name);
    List<String> texts = new ArrayList<>();
    for (String path : paths(site)) {
      if (path.matches(".*/[\\d-]*a\\d{7}\\.md")) {
        texts.add(Files.readString(site.resolve(path)).replaceFirst("(?s)^---\n.*?\n---\n", ""));
      }
    }
    return texts;
  }

  private static List<String> paths(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(f -> root.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
