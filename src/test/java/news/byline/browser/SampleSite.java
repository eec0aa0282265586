package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.byline.site.TestSite;

/** The sample at the project's root, built into a temporary folder and served from it. */
final class SampleSite implements AutoCloseable {

  static final String FRONT = "";
  static final String SECTION = "xiangcun/";
  static final String ARTICLE = "2022/02/linshui-xiangcun-zhenxing.html";
  static final String SPONSORED = "2022/02/tuiguang-shifan.html";
  static final String GENERATED = "2022/02/mingci-jieshi.html";
  static final String CORRECTED = "2022/02/guanyu-yangli.html";
  static final String WITHDRAWN = "2022/02/chegao-shifan.html";
  static final String TAG = "tags/qicheng/";
  static final String PERSON = "people/huangminghui/";
  static final String TOPIC = "topics/jielibang/";
  static final String ARCHIVE = "archive/";
  static final String MONTH = "archive/2022/02/";
  static final String CORRECTIONS = "corrections.html";
  static final String MISSING = "2022/02/missing.html";

  private final Path output;
  private final FolderServer server;

  private SampleSite(Path output, FolderServer server) {
    this.output = output;
    this.server = server;
  }

  /** Builds the sample, which must have no fault, and serves it. */
  static SampleSite build() throws IOException {
    Path output = Files.createTempDirectory("byline-sample-").toRealPath().resolve("public");
    TestSite.Run run =
        TestSite.run(
            Path.of("").toAbsolutePath(), Locale.ENGLISH, "build", "-o", output.toString());
    assertThat(run.err()).as("faults of the sample").isEmpty();
    assertThat(run.code()).as("exit code of the sample's build").isZero();
    return new SampleSite(output, FolderServer.start(output));
  }

  /** Returns the folder of the published files. */
  Path output() {
    return output;
  }

  /** Returns where the server publishes a path that has no leading slash. */
  String at(String path) {
    return server.address().resolve(path).toString();
  }

  /** Returns the published files with one of these endings. */
  List<Path> files(String... endings) throws IOException {
    return files(output, endings);
  }

  /** Returns the files below a folder with one of these endings. */
  static List<Path> files(Path folder, String... endings) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    try (Stream<Path> walk = Files.walk(output.getParent())) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
