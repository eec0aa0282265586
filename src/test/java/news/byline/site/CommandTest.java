package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the command as a user types it. */
class CommandTest {

  private static final List<String> OPTIONS =
      List.of(
          "--output",
          "-o",
          "--base-url",
          "--drafts",
          "--future",
          "--now",
          "--clean",
          "--jobs",
          "-j",
          "--strict",
          "--quiet",
          "-q",
          "--verbose",
          "-v",
          "--help",
          "-h");

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).article("a.md", "", "一。");
  }

  private static TestSite.Run run(Path from, String... args) {
    return TestSite.run(from, Locale.ENGLISH, args);
  }

  @Test
  void buildsTheSiteOfAnotherFolder() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    TestSite.Run run = run(elsewhere, "build", "..");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(site.has("2022/02/a.html")).isTrue();
    assertThat(run.out()).endsWith(" s: " + folder.resolve("public") + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-o", "--output"})
  void writesWhereItIsTold(String option) throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    TestSite.Run run = run(elsewhere, "build", folder.toString(), option, "deep/out");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).endsWith(" s: deep/out\n");
    assertThat(elsewhere.resolve("deep/out/2022/02/a.html")).exists();
    assertThat(folder.resolve("public")).doesNotExist();
  }

  @Test
  void placesTheSiteAtTheBaseUrl() throws IOException {
    assertThat(site.build("--base-url", "https://example.cn/news/").code()).isZero();
    assertThat(site.page("2022/02/a.html"))
        .contains("<link rel=\"canonical\" href=\"https://example.cn/news/2022/02/a.html\">");
    assertThat(site.page("404.html")).contains("\"/news/assets/theme/");
  }

  @Test
  void showsDraftsAndFutureArticlesOnDemand() throws IOException {
    site.article("d.md", "status: draft", "").article("f.md", "date: 2026-01-02", "");
    TestSite.Run plain = site.build();
    assertThat(plain.out())
        .startsWith("left out: 1 drafts, 1 not yet due, 0 expired, 0 withdrawn\n");
    assertThat(site.published()).doesNotContain("2022/02/d.html", "2026/01/f.html");
    assertThat(site.build("--drafts", "--future").out()).doesNotContain("left out");
    assertThat(site.published()).contains("2022/02/d.html", "2026/01/f.html");
    site.build("--now", "2026-01-02");
    assertThat(site.published()).contains("2026/01/f.html").doesNotContain("2022/02/d.html");
  }

  @Test
  void stopsAtWarningsOnlyWhereItIsStrict() throws IOException {
    site.article("b.md", "titel: 错", "");
    TestSite.Run run = site.build();
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("warning: unknown key “titel”").endsWith("^~~~~\n");
    TestSite.Run strict = site.build("--strict");
    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.err()).endsWith("Nothing was replaced: 0 error(s), 1 warning(s).\n");
    assertThat(strict.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-q", "--quiet"})
  void saysNothingWhereItIsQuietAndAllIsWell(String option) {
    TestSite.Run run = site.build(option);
    assertThat(run).isEqualTo(new TestSite.Run(0, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-v", "--verbose"})
  void namesRemovedFilesWhereItIsVerbose(String option) throws IOException {
    site.picture("assets/b.png").build();
    site.without("assets/b.png");
    assertThat(site.build(option).out()).startsWith("removed assets/b.png\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "build --darfts, unknown option “--darfts”; did you mean “--drafts”?",
        "build --basurl x, unknown option “--basurl”; did you mean “--base-url”?",
        "build -x, unknown option “-x”",
        "biuld, unknown word “biuld”; did you mean “build”?",
        "build . more, unknown word “more”",
        "build none, there is no folder “none”",
        "build articles/a.md, there is no folder “articles/a.md”",
        "build -q -v, choose either --quiet or --verbose",
        "build -j 0, --jobs is not a number from 1 to 999: “0”",
        "build -j -1, --jobs is not a number",
        "build -j 1000, --jobs is not a number",
        "build -j, a value is missing: --jobs=N",
        "build -o, a value is missing: --output=DIR",
        "build --now yesterday, --now is not a date: “yesterday”",
        "build --now 2022-02-30, --now is not a date",
        "build --base-url example.cn, --base-url is not the address of a site: “example.cn”",
        "build --base-url https://a.cn/?b, --base-url is not the address",
        "build --base-url ftp://a.cn, --base-url is not the address"
      })
  void saysWhatIsWrongWithTheUsage(String line, String words) throws IOException {
    TestSite.Run run = run(folder, line.split(" "));
    assertThat(run.code()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).startsWith(words).contains("\nSee “byline").contains("--help”.\n");
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("public")).doesNotExist();
  }

  @Test
  void refusesAnEmptyArgument() {
    assertThat(site.run(Locale.ENGLISH, "build", "-o", "").code()).isNotZero();
    assertThat(site.run(Locale.ENGLISH, "build", "--now", "").code()).isEqualTo(2);
    assertThat(site.run(Locale.ENGLISH, "build", "--base-url", "").code()).isEqualTo(2);
    assertThat(folder.resolve("public")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"en, 'Begin with:'", "zh-CN, 从这里开始：", "zh-TW, 从这里开始：", "fr, 'Begin with:'"})
  void showsTheCommandsWhereNoneIsGiven(String locale, String words) {
    TestSite.Run run = site.run(Locale.forLanguageTag(locale));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(words, "build");
    TestSite.Run help = site.run(Locale.forLanguageTag(locale), "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains(words, "build").doesNotContain("null", "usage.s", "usage.f");
    assertThat(help.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-CN"})
  void mentionsEveryOptionInItsHelp(String locale) {
    for (String[] args : new String[][] {{"build", "--help"}, {"help", "build"}}) {
      TestSite.Run run = site.run(Locale.forLanguageTag(locale), args);
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains(OPTIONS).doesNotContain("null", "build.o", "build.n");
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void explainsHelpInTheUsersLanguage() {
    TestSite.Run run = site.run(Locale.SIMPLIFIED_CHINESE, "help", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("用法：byline help [-h] [COMMAND...]")
        .doesNotContain("displayed", "help.command");
    assertThat(site.run(Locale.ENGLISH, "help").out())
        .isEqualTo(site.run(Locale.ENGLISH, "--help").out());
    TestSite.Run wrong = site.run(Locale.ENGLISH, "help", "nextt");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).startsWith("unknown word “nextt”; did you mean “next”?\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"new", "new article", "new site", "check"})
  void explainsACommandOfACommand(String words) {
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
      TestSite.Run help = site.run(locale, ("help " + words).split(" "));
      assertThat(help.code()).isZero();
      assertThat(help.err()).isEmpty();
      assertThat(help.out()).isEqualTo(site.run(locale, (words + " --help").split(" ")).out());
    }
  }

  @Test
  void saysWhichWordOfACommandItDoesNotKnow() {
    TestSite.Run near = site.run(Locale.ENGLISH, "help", "new", "artikle");
    assertThat(near.code()).isEqualTo(2);
    assertThat(near.err())
        .isEqualTo("unknown word “artikle”; did you mean “article”?\nSee “byline new --help”.\n");
    assertThat(site.run(Locale.ENGLISH, "help", "build", "article").err())
        .isEqualTo("unknown word “article”\nSee “byline build --help”.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "build -V", "next --version"})
  void namesItsVersion(String words) {
    TestSite.Run run = site.run(Locale.ENGLISH, words.split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("byline ").endsWith("\n");
  }

  @Test
  void speaksChineseUnderAChineseLocale() throws IOException {
    TestSite.Run well = site.run(Locale.SIMPLIFIED_CHINESE, "build");
    assertThat(well.out()).matches("(?s)页面：写入 \\d+，未变 0；删去文件 0；.*").endsWith("秒：public\n");
    TestSite.Run usage = site.run(Locale.TRADITIONAL_CHINESE, "build", "--darfts");
    assertThat(usage.err()).isEqualTo("没有选项“--darfts”，是不是“--drafts”？\n请看“byline build --help”。\n");
    site.article("b.md", "date: 2022-13-45", "");
    TestSite.Run faults = site.run(Locale.CHINA, "build");
    assertThat(faults.err())
        .startsWith("articles/b.md:3:7: 错误：没有“2022-13-45”这个日期或时间 [date-impossible]\n")
        .endsWith("\n原来的网站没有改动：1 个错误，0 个警告。\n");
  }
}
