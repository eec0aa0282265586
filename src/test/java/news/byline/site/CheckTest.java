package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code byline check} as a proofreader does. */
class CheckTest {

  private static final String WRONG = "他说,今天闭馆。。";
  private static final String RIGHT = "他说，今天闭馆。";

  @TempDir Path folder;

  private static TestSite.Run check(TestSite site, String... options) {
    String[] args = Stream.concat(Stream.of("check"), Stream.of(options)).toArray(String[]::new);
    return site.run(Locale.ENGLISH, args);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        if (!name.startsWith(".byline")) {
          files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  @Test
  void saysThatAllIsWell() throws IOException {
    TestSite site = TestSite.in(folder).article("a.md", "", RIGHT);
    Map<String, String> before = files();
    TestSite.Run run = check(site);
    assertThat(run.out()).isEqualTo("1 articles: 0 errors, 0 warnings, 0 notes\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void reportsWhatABuildWouldComplainOf() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .with("-- site.yaml --\ntitle: 测试\nsections: [要闻]\n")
            .article("a.md", "section: 要文", "[旧闻](/2020/01/none.html) ![](x.jpg)")
            .article("b.md", "来原: 甲", "[旧闻](/2020/01/none.html)");
    TestSite.Run build = site.build();
    TestSite.Run run = check(site);
    assertThat(build.code()).isEqualTo(1);
    for (String rule : new String[] {"section-unknown", "picture-missing", "key-unknown"}) {
      assertThat(build.err()).contains("[" + rule + "]");
    }
    String faults = build.err().substring(0, build.err().indexOf("Nothing was replaced"));
    for (String line : faults.split("\n")) {
      assertThat(run.out()).contains(line + "\n");
    }
    assertThat(run.code()).isEqualTo(1);
    assertThat(site.has("index.html")).isFalse();
  }

  @Test
  void reportsLinksThatLeadNowhere() throws IOException {
    TestSite site = TestSite.in(folder).article("a.md", "", "[旧闻](/2020/01/none.html)");
    TestSite.Run run = check(site);
    assertThat(run.out()).contains("[link-dead]", "1 articles: 0 errors, 1 warnings");
    assertThat(site.build().err()).isEqualTo(run.out().replaceFirst("1 articles.*\n", ""));
  }

  @Test
  void endsWellWithWarningsUnlessStrict() throws IOException {
    TestSite site = TestSite.in(folder).article("a.md", "", WRONG);
    assertThat(check(site).code()).isZero();
    assertThat(check(site, "--strict").code()).isEqualTo(1);
    assertThat(
            check(site.article("a.md", "", "![集市](a.png)").picture("articles/a.png"), "--strict"))
        .satisfies(run -> assertThat(run.out()).contains("note: a picture without a maker"))
        .satisfies(run -> assertThat(run.code()).isZero());
  }

  @Test
  void refusesWrongUsage() throws IOException {
    TestSite site = TestSite.in(folder).article("a.md", "", RIGHT);
    assertThat(check(site, "--format", "xml").code()).isEqualTo(2);
    assertThat(check(site, "--format", "xml").err())
        .startsWith("--format is not text, json or sarif: “xml”\n");
    assertThat(check(site, "articles/b.md").code()).isEqualTo(2);
    assertThat(check(site, ".", "articles/b.md").err())
        .startsWith("there is no article “articles/b.md” in this site\n");
    assertThat(check(site, ".", "site.yaml").code()).isEqualTo(2);
    assertThat(check(site, "--now", "gestern").code()).isEqualTo(2);
  }

  @Test
  void checksOnlyTheArticlesThatAreNamed() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .article("a.md", "", WRONG)
            .article("2022/b.md", "", WRONG)
            .article("2022/c.md", "", WRONG);
    assertThat(check(site).out()).contains("articles/a.md:", "articles/2022/b.md:");
    assertThat(check(site, "articles/2022/b.md").out())
        .contains("articles/2022/b.md:", "1 articles: 0 errors, 2 warnings")
        .doesNotContain("a.md:", "c.md:");
    assertThat(check(site, "articles/2022").out())
        .contains("b.md:", "c.md:")
        .doesNotContain("a.md:");
    assertThat(check(site, ".", "articles/a.md", "articles/2022/c.md").out())
        .contains("a.md:", "c.md:")
        .doesNotContain("b.md:");
    TestSite.Run within =
        TestSite.run(folder.resolve("articles"), Locale.ENGLISH, "check", "..", "a.md");
    assertThat(within.out()).contains("articles/a.md:").doesNotContain("b.md:");
  }

  @Test
  void putsRightWhatIsCertainAndNothingElse() throws IOException {
    String text = "他说,今天闭馆。。\r\n真的吗？？？？\n《甲,乙》\r\n`甲,乙`\r";
    byte[] bytes =
        ("\uFEFF---\r\n标题: 甲,乙\r\n日期: 2022-02-13\r\n---\r\n" + text)
            .getBytes(StandardCharsets.UTF_8);
    TestSite site = TestSite.in(folder).file("articles/a.md", bytes).article("b.md", "", RIGHT);
    Map<String, String> before = files();
    TestSite.Run run = check(site, "--fix");
    assertThat(run.out())
        .contains("articles/a.md:2:6: put right: “,” → “，” [half-width-punctuation]\n")
        .contains("[doubled-punctuation]\n")
        .endsWith("2 articles: 0 errors, 2 warnings, 0 notes; 3 put right\n");
    String expected =
        "\uFEFF---\r\n标题: 甲，乙\r\n日期: 2022-02-13\r\n---\r\n"
            + text.replace("说,", "说，").replace("。。", "。");
    assertThat(Files.readAllBytes(folder.resolve("articles/a.md")))
        .isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
    Map<String, String> after = files();
    check(site, "--fix");
    assertThat(files()).isEqualTo(after);
    after.remove("articles/a.md");
    before.remove("articles/a.md");
    assertThat(after).isEqualTo(before);
  }

  @Test
  void putsRightOnlyTheArticlesThatAreNamed() throws IOException {
    TestSite site = TestSite.in(folder).article("a.md", "", WRONG).article("b.md", "", WRONG);
    check(site, "articles/a.md", "--fix");
    assertThat(text("articles/a.md")).contains(RIGHT);
    assertThat(text("articles/b.md")).contains(WRONG);
  }

  @Test
  void keepsTheStructureOfAnArticle() throws IOException {
    String odd = "１. 第一\n\n１２３\n\n文字--\n文字\n";
    TestSite site = TestSite.in(folder).article("a.md", "kicker: ＡＢ", odd);
    check(site, "--fix");
    assertThat(text("articles/a.md")).contains("１. 第一", "\n123\n", "kicker: AB\n");
    assertThat(check(site).code()).isZero();
  }

  @Test
  void keepsTheEncodingUnlessAskedToChangeIt() throws IOException {
    Charset gbk = Charset.forName("GB18030");
    String article = "---\n标题: 县图书馆周末延长开放\n日期: 2022-02-13\n---\n他说,今天闭馆，明天照常开放，欢迎读者前来。\r\n";
    TestSite site = TestSite.in(folder).file("articles/a.md", article.getBytes(gbk));
    assertThat(check(site).out()).contains("[encoding-gb18030]", "[half-width-punctuation]");
    check(site, "--fix");
    assertThat(Files.readAllBytes(folder.resolve("articles/a.md")))
        .isEqualTo(article.replace("说,", "说，").getBytes(gbk));
    TestSite.Run run = check(site, "--fix-encoding");
    assertThat(run.out())
        .startsWith("articles/a.md: written as UTF-8\n")
        .contains(": 0 errors, 0 warn");
    assertThat(text("articles/a.md")).isEqualTo(article.replace("说,", "说，"));
    assertThat(check(site, "--fix-encoding").out()).doesNotContain("written");
  }

  @Test
  void transcodesSettingsAndTemplates() throws IOException {
    Charset gbk = Charset.forName("GB18030");
    String settings = "title: 青禾日报，青禾县融媒体中心主办的新闻网站\n";
    TestSite site =
        TestSite.in(folder).file("site.yaml", settings.getBytes(gbk)).article("a.md", "", RIGHT);
    assertThat(check(site, "--fix-encoding").out()).startsWith("site.yaml: written as UTF-8\n");
    assertThat(text("site.yaml")).isEqualTo(settings);
  }

  @Test
  void takesRulesFromTheSettings() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .with(
                """
                -- site.yaml --
                title: 测试
                check:
                  rules:
                    half-width-punctuation: off
                    doubled-punctuation: error
                  words: words.txt
                  titleLength: 3
                -- words.txt --
                今天 => 本日
                """)
            .article("a.md", "title: 标题标题", WRONG);
    TestSite.Run run = check(site);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("error: marks that cannot follow each other", "[banned-word]", "[title-length]")
        .doesNotContain("half-width");
    assertThat(site.build().code()).isZero();
  }

  @Test
  void namesUnknownRulesAndLevels() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .with(
                """
                -- site.yaml --
                title: 测试
                check:
                  words: ../words.txt
                  rules:
                    half-widht-punctuation: off
                    text-date: of
                """)
            .article("a.md", "", RIGHT);
    assertThat(check(site).out())
        .contains("did you mean “half-width-punctuation”? [key-unknown]")
        .contains("“of” is not a level; did you mean “off”? [check-level]")
        .contains("[words-missing]");
  }

  @Test
  void speaksTheLanguageOfItsUser() throws IOException {
    TestSite site = TestSite.in(folder).article("a.md", "", WRONG);
    assertThat(site.run(Locale.SIMPLIFIED_CHINESE, "check").out())
        .contains("警告：中文里用了半角标点“,” [half-width-punctuation]", "提示：请改为“，”")
        .endsWith("检查 1 篇：错误 0，警告 2，提醒 0；其中 2 处可用 --fix 改好\n");
  }

  @Test
  void reportsAsJson() throws IOException {
    TestSite site = TestSite.in(folder).article("a.md", "", "𠮷说,今天");
    TestSite.Run run = check(site, "--format", "json");
    assertThat(run.out())
        .isEqualTo(
            "{\"version\":1,\"files\":1,\"errors\":0,\"warnings\":1,\"notes\":0,\"diagnostics\":["
                + "{\"rule\":\"half-width-punctuation\",\"severity\":\"warning\","
                + "\"message\":\"half-width “,” in Chinese text\",\"help\":\"write “，”\","
                + "\"file\":\"articles/a.md\",\"line\":6,\"column\":3,\"endColumn\":4,"
                + "\"fix\":{\"range\":{\"line\":6,\"column\":3,\"endColumn\":4},\"text\":\"，\"}}]}\n");
    assertThat(run.code()).isZero();
  }

  /**
   * SARIF 2.1.0 requires version and runs; of each run tool.driver.name; of each result message.
   */
  @Test
  void reportsAsSarif() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .article("a b.md", "", WRONG)
            .article("c.md", "section: 一 二\nsource: {url: x}", RIGHT);
    TestSite.Run run = check(site, "--format", "sarif");
    assertThat(run.code()).isEqualTo(1);
    Map<String, Object> log = JsonTree.object(run.out());
    assertThat(log).containsEntry("version", "2.1.0");
    Object only = at(log, "runs", 0);
    assertThat(at(only, "tool", "driver", "name")).isEqualTo("Byline");
    assertThat(at(only, "columnKind")).isEqualTo("unicodeCodePoints");
    List<?> results = (List<?>) at(only, "results");
    assertThat(results).hasSizeGreaterThan(2);
    for (Object result : results) {
      assertThat(at(result, "message", "text").toString()).isNotEmpty();
      assertThat(at(result, "level")).isIn("error", "warning", "note");
      Object rule = at(only, "tool", "driver", "rules", at(result, "ruleIndex"));
      assertThat(at(rule, "id")).isEqualTo(at(result, "ruleId"));
      assertThat(at(rule, "shortDescription", "text").toString()).isNotEmpty();
      assertThat(at(rule, "help", "text").toString()).isNotEmpty();
      Object place = at(result, "locations", 0, "physicalLocation", "artifactLocation", "uri");
      assertThat(place.toString()).matches("articles/(a%20b|c)\\.md");
    }
    assertThat(run.out()).contains("\"insertedContent\":{\"text\":\"，\"}");
  }

  private static Object at(Object tree, Object... path) {
    Object at = tree;
    for (Object step : path) {
      at = step instanceof Integer index ? ((List<?>) at).get(index) : ((Map<?, ?>) at).get(step);
    }
    return at;
  }
}
