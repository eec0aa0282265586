package news.byline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import news.byline.site.TestSite;
import news.byline.site.TestSite.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A site with a folder of manuscripts beside it, at which a test works as an editor does. */
final class Desk {

  private static final String SETTINGS =
      """
      -- site.yaml --
      title: 青禾日报
      sections:
        - {name: 要闻, slug: yaowen}
        - {name: 民生, slug: minsheng}
      signOff: {required: [编辑, 校对, 审核]}
      """;

  private final Path folder;
  private final TestSite site;

  Desk(Path folder) throws IOException {
    this.folder = folder;
    this.site = TestSite.in(folder.resolve("site")).with(SETTINGS);
  }

  Desk file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  /** Imports files as an editor who stands in the folder of the manuscripts. */
  Run run(String... args) {
    List<String> words = new ArrayList<>(List.of("import", "--site", "site"));
    words.addAll(List.of(args));
    return TestSite.run(folder, Locale.SIMPLIFIED_CHINESE, words.toArray(String[]::new));
  }

  TestSite site() {
    return site;
  }

  /** Returns the text of the only article there is. */
  String article() throws IOException {
    List<Path> articles = articles();
    assertThat(articles).hasSize(1);
    return Files.readString(articles.get(0));
  }

  List<Path> articles() throws IOException {
    Path articles = folder.resolve("site/articles");
    if (!Files.isDirectory(articles)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(articles)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Imports one manuscript, builds the site with it, and returns the text of its page. */
  String imported(String name, byte[] bytes) throws IOException {
    Run run = file(name, bytes).run(name);
    assertThat(run.code()).as(run.err()).isZero();
    return built();
  }

  /** Builds the site with its drafts, without a fault, and returns the words of the page. */
  String built() throws IOException {
    Run build = site.build("--drafts");
    assertThat(build.err()).isEmpty();
    String path =
        site.published().stream()
            .filter(p -> p.matches("\\d{4}/\\d\\d/.*\\.html"))
            .findFirst()
            .orElseThrow();
    Element page = Jsoup.parse(site.page(path)).select("main").first();
    assertThat(page).isNotNull();
    return page.text() + " " + String.join(" ", page.select("img").eachAttr("alt"));
  }

  /** Says which letters of a text another lacks; each counts as often as it stands there. */
  static String missing(String text, String from) {
    Map<Integer, Integer> counts = new HashMap<>();
    from.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
    int[] lost =
        text.codePoints()
            .filter(Character::isLetterOrDigit)
            .filter(c -> counts.merge(c, -1, Integer::sum) < 0)
            .toArray();
    return new String(lost, 0, lost.length);
  }
}
