package news.byline.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.byline.desk.Manuscript;
import news.byline.diagnostic.Messages;
import news.byline.docs.Document.Block;
import news.byline.site.RunningPreview;
import news.byline.site.Sources;
import news.byline.site.TestPictures;
import news.byline.site.TestSite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the examples of the documents and follows their links. */
class DocsTest {

  private static final String SETTINGS =
      """
      -- site.yaml --
      title: 青禾日报
      sections:
        - {name: 要闻, slug: yaowen}
        - {name: 产业, slug: chanye}
      """;

  /** An article that no rule of a site's settings can find fault with. */
  private static final String ARTICLE =
      """
      -- articles/2025/signed.md --
      ---
      title: 签全了的稿件
      date: 2025-11-08
      credits: {editor: 甲, proofreader: 乙, reviewer: 丙, executiveEditor: 丁, signer: 戊}
      ---
      正文。
      """;

  private static final Pattern FAULT =
      Pattern.compile("^\\S+?(?::\\d+:\\d+)?: (?:error: |warning: |错误：|警告：)(.*) \\[([a-z0-9-]+)]$");

  /** A page of the newsroom's own that the settings name. */
  private static final Pattern OWN_PAGE = Pattern.compile(": /(about/\\S+\\.html)");

  @TempDir Path temporary;

  @TestFactory
  Stream<DynamicTest> buildsEveryArticle() throws IOException {
    return tests("markdown article", this::buildArticle);
  }

  private void buildArticle(Block block) throws IOException {
    TestSite site = site(block).with(SETTINGS);
    assertBuilds(site.with("-- articles/2025/example.md --\n" + block.text()), block);
  }

  @TestFactory
  Stream<DynamicTest> buildsEverySetting() throws IOException {
    return tests("yaml site", this::buildSettings);
  }

  private void buildSettings(Block block) throws IOException {
    String title = block.text().contains("title: ") ? "" : "title: 青禾日报\n";
    TestSite site = site(block).with(ARTICLE).with("-- site.yaml --\n" + title + block.text());
    for (MatchResult page : OWN_PAGE.matcher(block.text()).results().toList()) {
      site.with("-- assets/root/" + page.group(1) + " --\n<title>青禾日报</title>\n");
    }
    assertBuilds(site, block);
  }

  @TestFactory
  Stream<DynamicTest> rendersEveryTemplate() throws IOException {
    return tests("ftl templates/", this::buildTemplate);
  }

  private void buildTemplate(Block block) throws IOException {
    String path = block.info().replaceFirst("ftl ", "");
    TestSite site = site(block).with(SETTINGS).with(ARTICLE);
    assertBuilds(site.with("-- " + path + " --\n" + block.text()), block);
  }

  @TestFactory
  Stream<DynamicTest> runsEveryCommand() throws IOException {
    return tests("sh byline", this::runCommands);
  }

  private void runCommands(Block block) throws IOException {
    int number = 0;
    for (String line : block.text().lines().toList()) {
      Path folder = Files.createDirectory(folder(block).resolve("run" + number++));
      prepared(folder).with(SETTINGS).with(ARTICLE);
      prepared(Files.createDirectory(folder.resolve("my-site"))).with(SETTINGS).with(ARTICLE);
      List<String> words = words(line);
      assertThat(words.get(0)).as(line).isIn("byline", "./byline");
      String[] args = words.subList(1, words.size()).toArray(String[]::new);
      TestSite.Run run = TestSite.run(folder, Locale.ENGLISH, args);
      assertThat(run.code()).as(block + ": " + line + "\n" + run.err()).isZero();
    }
  }

  @TestFactory
  Stream<DynamicTest> previewsWithEveryCommand() throws IOException {
    return tests("sh serve", this::preview);
  }

  /** Runs each command, but under a port that is free, and opens no browser on this machine. */
  private void preview(Block block) throws IOException {
    Path folder = folder(block);
    prepared(folder).with(SETTINGS).with(ARTICLE);
    prepared(Files.createDirectory(folder.resolve("my-site"))).with(SETTINGS).with(ARTICLE);
    for (String line : block.text().lines().toList()) {
      assertThat(line).matches("(\\./)?byline serve( .*)?");
      String further = line.replaceFirst("^\\S+ serve ?", "").replaceAll("--port \\d+|--open", "");
      try (RunningPreview preview =
          RunningPreview.of(folder, Locale.ENGLISH, words(further).toArray(String[]::new))) {
        assertThat(preview.get("/").body()).as(line).contains("青禾日报");
      } catch (Exception e) {
        throw new AssertionError(block + ": " + line, e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/en", "docs/zh-CN"})
  void isBuiltByTheProgramWithoutComplaint(Path site) throws IOException {
    Sources.copy(site, temporary);
    Instant later = Instant.parse("2100-01-01T00:00:00Z");
    TestSite.Run run = TestSite.run(temporary, Locale.ENGLISH, later, "build", "--strict");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void followsEveryRelativeLink() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Document document : Document.all()) {
      for (String link : document.links()) {
        if (!link.matches("(https?|mailto):.*") && !leadsSomewhere(document, link)) {
          dead.add(document.file() + ": " + link);
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  private static boolean leadsSomewhere(Document from, String link) throws IOException {
    String path = link.replaceFirst("#.*", "");
    Path target = path.isEmpty() ? from.file() : from.file().resolveSibling(path).normalize();
    if (!Files.exists(target)) {
      return false;
    }
    int hash = link.indexOf('#');
    return hash < 0
        || new Document(target, Files.readString(target)).hasAnchor(link.substring(hash + 1));
  }

  @Test
  void namesNoPlaceOfOneMachine() throws IOException {
    Pattern folder = Pattern.compile("(?<![\\w./-])/(?:home|root|tmp|work|mnt|opt|usr|var)/");
    Pattern host = Pattern.compile("(?i)\\b(?:repo1?|registry|mirrors?|nexus|artifactory)\\.[a-z]");
    for (Document document : Document.all()) {
      assertThat(document.text()).as(document.file().toString()).doesNotContainPattern(folder);
      assertThat(document.text()).as(document.file().toString()).doesNotContainPattern(host);
    }
  }

  /** The words of a fault in a document are those that the program prints. */
  @Test
  void quotesFaultsAsTheyArePrinted() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Document document : Document.all()) {
      for (String line : document.text().lines().toList()) {
        Matcher fault = FAULT.matcher(line);
        if (fault.find() && !isPrinted(fault.group(1), fault.group(2))) {
          wrong.add(document.file() + ": " + line);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isPrinted(String words, String rule) {
    return Stream.of(Locale.ENGLISH, Locale.CHINESE)
        .map(locale -> Messages.bundle("news.byline.diagnostic.messages", locale))
        .anyMatch(bundle -> matches(bundle, words, rule));
  }

  private static boolean matches(ResourceBundle bundle, String words, String rule) {
    if (!bundle.containsKey(rule)) {
      return false;
    }
    String message = pattern(bundle.getString(rule));
    return words.matches(message + "(" + pattern(bundle.getString("suggestion")) + ")?");
  }

  private static String pattern(String message) {
    return Stream.of(message.split("\\{\\d}", -1))
        .map(Pattern::quote)
        .reduce((a, b) -> a + ".+" + b)
        .orElse("");
  }

  /** Stands for what is done with one block. */
  private interface Check {
    void of(Block block) throws IOException;
  }

  private static Stream<DynamicTest> tests(String info, Check check) throws IOException {
    List<Block> blocks = Document.all().stream().flatMap(d -> d.blocks(info).stream()).toList();
    assertThat(blocks).as(info).isNotEmpty();
    return blocks.stream().map(b -> DynamicTest.dynamicTest(b.toString(), () -> check.of(b)));
  }

  private Path folder(Block block) throws IOException {
    return Files.createDirectories(temporary.resolve(block.toString().replaceAll("[/:]", "-")));
  }

  private TestSite site(Block block) throws IOException {
    return prepared(folder(block));
  }

  /** Begins a site with the files that the examples name. */
  private static TestSite prepared(Path folder) throws IOException {
    byte[] jpeg = TestPictures.jpeg(40, 30);
    return TestSite.in(folder)
        .file("assets/images/library.jpg", jpeg)
        .file("assets/images/reading-room.jpg", jpeg)
        .file("articles/2025/shelf.jpg", jpeg)
        .file("assets/files/hours.pdf", jpeg)
        .file("assets/media/tour.mp4", jpeg)
        .file("manuscripts/library.docx", Manuscript.word())
        .file("manuscripts/library.html", Manuscript.page())
        .file("manuscripts/library.txt", Manuscript.text())
        .with(
            """
            -- assets/images/logo.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>
            """);
  }

  private static void assertBuilds(TestSite site, Block block) {
    TestSite.Run run = site.build("--strict");
    assertThat(run.err()).as(block.toString()).isEmpty();
    assertThat(run.code()).as(block.toString()).isZero();
  }

  /** Splits a command at its spaces; what stands in quotation marks is one word. */
  private static List<String> words(String line) {
    return Pattern.compile("\"([^\"]*)\"|(\\S+)")
        .matcher(line)
        .results()
        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
        .toList();
  }
}
