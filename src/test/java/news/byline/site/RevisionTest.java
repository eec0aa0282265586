package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Mends texts of a site that was built before. Where nothing else changes, the site is not planned
 * again: what a plan leaves behind stays as it is. In every case the result is a clean build's.
 */
class RevisionTest {

  private static final String FRONT =
      "title: 第%d篇\ndate: 2022-%02d-05\nsection: 要闻\nsummary: 摘要\ntags: [脐橙]\nbyline: [张三]\nslug: a%d%s";

  @TempDir Path folder;
  private Path root;
  private TestSite site;
  private Object plan = new Object();

  @BeforeEach
  void beginSite() throws IOException {
    root = Files.createDirectory(folder.resolve("site"));
    site = TestSite.in(root).picture("assets/a.png");
    site.with("-- site.yaml --\ntitle: 测\nbaseUrl: https://news.example.cn\n");
    for (int i = 1; i <= 30; i++) {
      write(i, "正文。\n\n![](/assets/a.png)\n\n## 小标题");
    }
    build();
    plan = identity();
  }

  private void write(int i, String text) throws IOException {
    write(i, text, "");
  }

  private void write(int i, String text, String more) throws IOException {
    site.article("a" + i + ".md", FRONT.formatted(i, 1 + i % 12, i, more), text);
  }

  private TestSite.Run build(String... options) throws IOException {
    awaitTick();
    TestSite.Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
    Map<String, String> clean = Sources.cleanlyBuilt(root, folder.resolve("clean"));
    if (options.length == 0) {
      Sources.assertSame(Sources.bytes(root.resolve("public")), clean, "");
    }
    return run;
  }

  /** A file that is as new as a build is read again by the next one, so the clock must go on. */
  private void awaitTick() throws IOException {
    Path probe = Files.writeString(folder.resolve("probe"), "");
    FileTime before = Files.getLastModifiedTime(probe);
    while (Files.getLastModifiedTime(Files.writeString(probe, "")).equals(before)) {
      Thread.onSpinWait();
    }
  }

  /** Returns what tells one writing of the outline from another. */
  private Object identity() throws IOException {
    Path outline = root.resolve(".byline/outline");
    BasicFileAttributes found = Files.readAttributes(outline, BasicFileAttributes.class);
    return found.fileKey() + " " + found.lastModifiedTime();
  }

  private void assertPlanned(boolean planned) throws IOException {
    Object now = identity();
    assertThat(now.equals(plan)).as("the plan was not made again").isEqualTo(!planned);
    plan = now;
  }

  private static String text(String end) {
    return "正文。\n\n![](/assets/a.png)\n\n## 小标题\n\n" + end;
  }

  @Test
  void mendsATextWithoutAPlanOfTheSite() throws IOException {
    write(3, text("改过的正文。"));
    assertThat(build().out()).startsWith("1 pages written");
    assertPlanned(false);
    assertThat(site.page("2022/04/a3.html")).contains("改过的正文。");
    write(3, text("再改。"));
    write(7, text("也改。"));
    assertThat(build().out()).startsWith("2 pages written");
    assertPlanned(false);
    assertThat(build().out()).startsWith("0 pages written");
  }

  @Test
  void mendsTheFeedsThatCarryTheText() throws IOException {
    write(23, text("改过的正文。"));
    assertThat(build().out()).contains("1 pages written").contains(" 6 written");
    assertPlanned(false);
    assertThat(site.page("feed.xml")).contains("改过的正文。");
    assertThat(site.page("yaowen/feed.xml")).contains("改过的正文。");
    assertThat(site.page("feed.json")).contains("改过的正文。");
  }

  @Test
  void mendsATextInBothEditionsWithoutAPlanOfTheSite() throws IOException {
    site.with(
        "-- site.yaml --\ntitle: 测\nbaseUrl: https://news.example.cn\neditions: [zh-Hant]\n"
            + "-- assets/root/form.html --\n<p>表");
    build();
    assertPlanned(true);
    write(23, text("发展，见[表](/form.html)。"));
    build();
    plan = identity();
    write(23, text("头发，见[表](/form.html)。"));
    assertThat(build().out()).contains("2 pages written").contains(" 10 written");
    assertPlanned(false);
    assertThat(site.page("zh-hant/2022/12/a23.html"))
        .contains("頭髮，見<a href=\"../../../form.html\">表</a>");
    assertThat(site.page("zh-hant/feed.xml")).contains("頭髮");
  }

  @Test
  void leadsFromAMendedTextAsBefore() throws IOException {
    write(3, text("[邻](a4.md#小标题)、[栏](/yaowen/)"));
    build();
    assertPlanned(true);
    write(3, text("见[邻](a4.md#小标题)、[栏](/yaowen/)。"));
    build();
    assertPlanned(false);
    assertThat(site.page("2022/04/a3.html"))
        .contains("\"../../2022/05/a4.html#%E5%B0%8F%E6%A0%87%E9%A2%98\"");
  }

  @Test
  void tellsWhatIsWrongWithAMendedText() throws IOException {
    write(3, text("<blink>闪</blink>"));
    write(4, text("<blink>烁</blink>"));
    assertThat(build().err()).contains("a3.md:16:1: warning").contains("a4.md:16:1: warning");
    assertPlanned(false);
    write(3, text("一段。\n\n<blink>闪</blink>"));
    assertThat(build().err()).contains("a3.md:18:1: warning").contains("a4.md:16:1: warning");
    assertPlanned(false);
    write(3, text("一段。"));
    assertThat(build().err()).doesNotContain("a3.md").contains("a4.md:16:1: warning");
    assertPlanned(false);
    assertThat(build().err()).doesNotContain("a3.md").contains("a4.md:16:1: warning");
  }

  @Test
  void refusesAMendedTextWithAWarningWhereWarningsAreErrors() throws IOException {
    build("--strict");
    write(3, text("<blink>闪</blink>"));
    awaitTick();
    TestSite.Run run = site.build("--strict");
    assertThat(run.code()).isEqualTo(1);
    assertThat(site.page("2022/04/a3.html")).doesNotContain("闪");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "正文。\n\n![](/assets/a.png)\n\n## 别的标题",
        "正文。\n\n## 小标题",
        "正文。\n\n![换了说明](/assets/a.png)\n\n## 小标题",
        "正文。\n\n![](/assets/a.png)\n\n## 小标题\n\n[见](a9.md)",
        "正文。\n\n![](/assets/a.png)\n\n## 小标题\n\n[见](/tags/)"
      })
  void plansTheSiteWhereMoreThanTheTextChanges(String text) throws IOException {
    write(3, text);
    build();
    assertPlanned(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n阅读: 7", "\n副题: 副", "\n状态: 草稿", "\naliases: [/old.html]", "\n置顶: true"})
  void plansTheSiteWhereListsOrAddressesChange(String front) throws IOException {
    write(3, text(""), front);
    build();
    assertPlanned(true);
  }

  @Test
  void plansTheSiteWhereASectionIsWrittenInAnotherWay() throws IOException {
    Path file = root.resolve("articles/a3.md");
    Files.writeString(file, Files.readString(file).replace("section: 要闻", "section: 药闻"));
    build();
    assertPlanned(true);
  }

  @Test
  void mendsWhatOnlyThePageOfAnArticleSays() throws IOException {
    write(3, "正文。\n\n![](/assets/a.png)\n\n## 小标题", "\n编辑: 李四");
    build();
    assertPlanned(false);
    assertThat(site.page("2022/04/a3.html")).contains("李四");
  }

  @Test
  void plansTheSiteWhereSomebodyChangedTheOutput() throws IOException {
    Files.delete(root.resolve("public/2022/05/a4.html"));
    write(3, text("改过的正文。"));
    build();
    assertPlanned(true);
  }

  @Test
  void plansTheSiteWhereAnotherFileChangedToo() throws IOException {
    site.picture("assets/b.png");
    write(3, text("改过的正文。"));
    build();
    assertPlanned(true);
    site.article("a99.md", "date: 2022-01-01", "新稿。");
    write(3, text("又改。"));
    build();
    assertPlanned(true);
  }

  @Test
  void plansTheSiteWhereAFileTookAnOlderOnesTime() throws IOException {
    Path file = root.resolve("articles/a4.md");
    var time = Files.getLastModifiedTime(root.resolve("articles/a8.md"));
    write(4, text("从备份恢复的。"));
    Files.setLastModifiedTime(file, time);
    write(3, text("改过的正文。"));
    build();
    assertPlanned(true);
  }

  @Test
  void doesNotTrustADamagedOutline() throws IOException {
    Path outline = root.resolve(".byline/outline");
    byte[] bytes = Files.readAllBytes(outline);
    bytes[bytes.length - 3] ^= 1;
    Files.write(outline, bytes);
    plan = identity();
    write(3, text("改过的正文。"));
    build();
    assertPlanned(true);
  }
}
