package news.byline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import news.byline.site.TestPictures;
import news.byline.site.TestSite;
import news.byline.site.TestSite.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Begins sites and articles as an editor would; the present is 2026-01-01T08:00+08:00. */
class NewTest {

  @TempDir Path folder;

  private Run run(String... args) {
    return TestSite.run(folder, Locale.SIMPLIFIED_CHINESE, args);
  }

  private Run runIn(String where, String... args) {
    return TestSite.run(folder.resolve(where), Locale.ENGLISH, args);
  }

  private String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void beginsASiteThatBuildsAndChecksAtOnce(String language) throws IOException {
    assertThat(run("new", "site", "daily", "--language", language).code()).isZero();
    Run build = runIn("daily", "build", "--strict");
    assertThat(build.err()).isEmpty();
    assertThat(build.code()).isZero();
    assertThat(text("daily/public/index.html")).contains("<html lang=\"" + language + "\"");
    Run check = runIn("daily", "check", "--strict");
    assertThat(check.out()).isEqualTo("1 articles: 0 errors, 0 warnings, 0 notes\n");
  }

  @Test
  void saysWhatItMadeAndWhatToDoNext() {
    Run made = run("new", "site", "青禾日报");
    assertThat(made.err()).isEmpty();
    assertThat(made.out())
        .isEqualTo(
            """
            站点建好了：青禾日报
              site.yaml：站名、栏目等设置
              articles/2026/di-yi-pian-gao-jian.md：第一篇稿件
              assets/images：放图片的文件夹
            下一步运行“byline build 青禾日报”，再用浏览器打开站点里的 public/index.html
            """);
  }

  @Test
  void namesTheSiteAfterItsFolderOrAsTold() throws IOException {
    run("new", "site", "青禾日报");
    assertThat(text("青禾日报/site.yaml")).contains("\ntitle: 青禾日报\n");
    run("new", "site", "b", "--title", "日报: \"新\" #1's");
    assertThat(text("b/site.yaml")).contains("\ntitle: '日报: \"新\" #1''s'\n");
    assertThat(runIn("b", "build", "--strict").code()).isZero();
    assertThat(text("b/public/index.html")).contains("<title>日报: &quot;新&quot; #1&#39;s</title>");
  }

  @Test
  void usesTheFolderItStandsInWhereThatIsEmpty() throws IOException {
    Files.createDirectory(folder.resolve("here"));
    Run made = runIn("here", "new", "site", ".");
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.out()).contains("run “byline build” and open");
    assertThat(text("here/site.yaml")).contains("\ntitle: here\n");
  }

  @Test
  void leavesAFolderInUseAlone() throws IOException {
    Files.createDirectories(folder.resolve("used"));
    Files.writeString(folder.resolve("used/a.txt"), "a");
    Run run = run("new", "site", "used");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            used: 错误：文件夹不是空的 [site-folder-used]
                提示：没有改动任何文件；请用空文件夹，或还不存在的名字
            """);
    try (var files = Files.list(folder.resolve("used"))) {
      assertThat(files).hasSize(1);
    }
    run("new", "site", "a");
    assertThat(run("new", "site", "a").err()).contains("这里已经有一个站点 [site-exists]");
    assertThat(run("new", "site", "used/a.txt").err()).contains("[site-is-file]");
  }

  @Test
  void makesADraftThatExplainsEveryKey() throws Exception {
    run("new", "site", "s");
    Run made = runIn("s", "new", "article", "县图书馆周末延长开放");
    assertThat(made.code()).as(made.err()).isZero();
    String path = "articles/2026/xian-tu-shu-guan-zhou-mo-yan-chang-kai-fang.md";
    assertThat(made.out()).isEqualTo("a draft is ready: " + path + "\n");
    String text = text("s/" + path);
    assertThat(text)
        .contains("\n标题: 县图书馆周末延长开放\n日期: 2026-01-01 08:00\n状态: 草稿\n")
        .contains("\n栏目: 要闻  # 本站的栏目：要闻、民生、文化\n")
        .contains("\nslug: xian-tu-shu-guan-zhou-mo-yan-chang-kai-fang  ");
    for (String key : keys(true)) {
      assertThat(text).as(key).containsPattern("(?m)^(# )?" + key + ": ");
    }
    assertThat(runIn("s", "build", "--strict").err()).isEmpty();
    assertThat(runIn("s", "build", "--strict", "--drafts").err()).isEmpty();
    assertThat(runIn("s", "check", "--strict").out())
        .isEqualTo("2 articles: 0 errors, 0 warnings, 0 notes\n");
  }

  @Test
  void writesEnglishForAnEnglishSite() throws Exception {
    run("new", "site", "s", "--language", "en");
    runIn("s", "new", "article", "The", "library: open", "--section", "life");
    String text = text("s/articles/2026/the-library-open.md");
    assertThat(text)
        .contains("\ntitle: 'The library: open'\n", "\nstatus: draft\n")
        .contains("\nsection: Life  # the site's sections: News, Life, Culture\n");
    for (String key : keys(false)) {
      assertThat(text).as(key).containsPattern("(?m)^(# )?" + key + ": ");
    }
    assertThat(runIn("s", "build", "--strict", "--drafts").err()).isEmpty();
  }

  /** Every explained line works once the sign in front of it is taken away. */
  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void explainsWithLinesThatWork(String language) throws IOException {
    run("new", "site", "s", "--language", language);
    runIn("s", "new", "article", "Hours");
    Path draft = folder.resolve("s/articles/2026/hours.md");
    String whole = Files.readString(draft).replaceAll("(?m)^# (?=[\\p{L}]+: )", "");
    Files.writeString(draft, whole.replaceAll("(?m)^(状态|status): .*\n", ""));
    Files.write(folder.resolve("s/assets/images/library.jpg"), TestPictures.jpeg(40, 30));
    Run build = runIn("s", "build", "--strict");
    assertThat(build.err()).isEmpty();
    assertThat(text("s/public/2026/01/hours.html")).contains("1024");
  }

  @Test
  void findsTheSiteFromAFolderInIt() throws IOException {
    run("new", "site", "s");
    assertThat(runIn("s/articles", "new", "article", "A").out())
        .isEqualTo("a draft is ready: 2026/a.md\n");
    assertThat(run("new", "article", "B", "--site", "s").out())
        .isEqualTo("草稿建好了：s/articles/2026/b.md\n");
  }

  @Test
  void neverReplacesAnArticle() throws IOException {
    run("new", "site", "s");
    runIn("s", "new", "article", "A");
    String before = text("s/articles/2026/a.md");
    Run again = runIn("s", "new", "article", "a");
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err())
        .contains("articles/2026/a.md: error: “a” would have", "[article-exists]");
    assertThat(text("s/articles/2026/a.md")).isEqualTo(before);
  }

  @Test
  void namesATitleWithoutLetters() {
    run("new", "site", "s");
    assertThat(runIn("s", "new", "article", "！？").out()).endsWith("2026/gao-jian.md\n");
    assertThat(runIn("s", "new", "article", "2025.11.8").out())
        .endsWith("2026/gao-jian-2025-11-8.md\n");
    assertThat(runIn("s", "build", "--drafts", "--strict").err()).isEmpty();
  }

  @Test
  void explainsWhatIsMissingOrMistyped() throws IOException {
    assertThat(run("new").err()).startsWith("要新建什么？");
    assertThat(run("new", "site").err()).startsWith("缺少文件夹的名字");
    assertThat(run("new", "article").err()).startsWith("缺少标题");
    assertThat(run("new", "artcle", "A").err()).startsWith("不认识“artcle”，是不是“article”？");
    assertThat(run("new", "article", "A").err()).startsWith("这里不是站点：没有 site.yaml。");
    assertThat(run("new", "article", "A", "--site", "x").err()).startsWith("没有文件夹“x”");
    assertThat(run("new", "site", "s", "--language", "中文").err()).startsWith("--language 不是");
    run("new", "site", "s");
    Run run = run("new", "article", "A", "--site", "s", "--section", "民声");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("--section: 错误：没有栏目“民声”，是不是“民生”？ [section-unknown]");
    assertThat(Files.exists(folder.resolve("s/articles/2026/a.md"))).isFalse();
  }

  /** Returns the names of all keys of front matter but for the single credits. */
  private static List<String> keys(boolean chinese) throws Exception {
    Field field = Class.forName("news.byline.source.ArticleKeys").getDeclaredField("ARTICLE");
    field.setAccessible(true);
    List<String> names = ((List<?>) field.get(null)).stream().map(k -> name(k, chinese)).toList();
    assertThat(names).hasSizeGreaterThan(20);
    // On Chinese pages each task has a line of its own.
    return names.stream().filter(n -> !chinese || !n.equals("credits")).toList();
  }

  private static String name(Object key, boolean chinese) {
    try {
      var accessor = key.getClass().getDeclaredMethod(chinese ? "chinese" : "name");
      accessor.setAccessible(true);
      return String.valueOf(accessor.invoke(key));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
