package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Previews a site as an editor does while writing. */
@Timeout(300)
class PreviewTest {

  private static final String PAGE = "/2022/02/a.html";
  private static final String UNTOUCHED = "\"failed\":false";

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void write() throws Exception {
    site = TestSite.in(folder).article("a.md", "", "第一版。");
  }

  @Test
  void bringsPagesUpToDateAfterEachSave() throws Exception {
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH);
        RunningPreview.Listening page = preview.listen(PAGE)) {
      assertThat(preview.get(PAGE).body()).contains("第一版。");
      String first = page.next();
      site.article("a.md", "", "第二版。");
      assertThat(version(page.next())).isNotEqualTo(version(first));
      assertThat(preview.get(PAGE).body()).contains("第二版。");

      site.article("a.md", "title: 新的标题", "第二版。");
      page.next();
      assertThat(preview.get("/").body()).contains("新的标题");

      site.article("b.md", "title: 又一篇", "");
      page.next();
      assertThat(preview.get("/2022/02/b.html").statusCode()).isEqualTo(200);
      site.without("articles/b.md");
      page.next();
      assertThat(preview.get("/2022/02/b.html").body()).doesNotContain("又一篇");
    }
  }

  @Test
  void showsNoPageThatIsOlderThanOneThatWasLoadedAnew() throws Exception {
    site.with("-- site.yaml --\ntitle: 测试\nbaseUrl: https://news.example.cn\n");
    for (int i = 0; i < 40; i++) {
      site.article("n" + i + ".md", "title: 第" + i + "条\ntags: [图书馆" + i + "]", "");
    }
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH);
        RunningPreview.Listening page = preview.listen(PAGE)) {
      String version = version(page.next());
      for (int i = 0; i < 8; i++) {
        String title = "第" + i + "个标题";
        site.article("a.md", "date: 2022-02-20\ntags: [公园]\ntitle: " + title, "");
        version = page.other(version);
        assertThat(preview.get(PAGE).body()).contains(title, "data-version=\"" + version);
        assertThat(preview.get("/").body()).contains(title);
        assertThat(preview.get("/feed.xml").body()).contains(title);
      }
    }
  }

  @Test
  void showsAPageAsItWasWhereItsTemplatesFailForAnother() throws Exception {
    site.with("-- templates/home.ftl --\n${lead.title}<#if lead.title == '坏'>${lead.titel}</#if>");
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH);
        RunningPreview.Listening page = preview.listen(PAGE)) {
      String before = page.next();
      assertThat(before).contains(UNTOUCHED);
      site.article("a.md", "title: 坏", "");
      String failed = page.next();
      assertThat(failed).contains("\"failed\":true", "templates/home.ftl:1:");
      assertThat(version(failed)).isEqualTo(version(before));
      assertThat(preview.get(PAGE).body()).doesNotContain("坏");
      site.article("a.md", "title: 好", "");
      assertThat(page.next()).contains(UNTOUCHED);
      assertThat(preview.get(PAGE).body()).contains("好");
      assertThat(preview.get("/").body()).contains("好");
    }
  }

  @Test
  void tellsAPageOfItsOwnChangesOnly() throws Exception {
    site.article("old.md", "date: 2019-01-01", "旧稿。");
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH);
        RunningPreview.Listening page = preview.listen("/2019/01/old.html")) {
      String before = version(page.next());
      site.article("a.md", "", "第二版。");
      assertThat(version(page.next())).isEqualTo(before);
      site.file("assets/site.css", "p {}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      assertThat(version(page.next())).isNotEqualTo(before);
    }
  }

  @Test
  void showsAllFaultsUntilTheyAreMended() throws Exception {
    try (RunningPreview preview = RunningPreview.of(site, Locale.CHINESE);
        RunningPreview.Listening page = preview.listen(PAGE)) {
      String before = page.next();
      assertThat(before).contains(UNTOUCHED);
      site.article("a.md", "status: 草搞", "第二版。");
      site.article("b.md", "date: 2022-02-31", "<script>alert(1)</script>");
      String failed = page.next();
      while (!failed.contains("articles/b.md")) {
        failed = page.next();
      }
      assertThat(failed)
          .contains("\"failed\":true", "\"place\":\"articles/a.md:", "status: 草搞", "怎么办：")
          .contains("草稿", "2022-02-31");
      assertThat(version(failed)).isEqualTo(version(before));
      assertThat(preview.get(PAGE).body()).contains("第一版。");
      assertThat(preview.awaitSaid("articles/b.md:")).contains("articles/a.md:");

      site.article("b.md", "", "");
      site.article("a.md", "", "第三版。");
      String mended = page.next();
      while (!mended.contains(UNTOUCHED)) {
        mended = page.next();
      }
      assertThat(preview.get(PAGE).body()).contains("第三版。");
    }
  }

  @Test
  void showsFaultsOfTemplates() throws Exception {
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH);
        RunningPreview.Listening page = preview.listen(PAGE)) {
      page.next();
      site.with("-- templates/article.ftl --\n<p>${titel}</p>");
      assertThat(page.next())
          .contains("templates/article.ftl:1:", "template-value", "did you mean “title”?");
      site.with("-- templates/article.ftl --\n<p>${title}</p>");
      assertThat(page.next()).contains(UNTOUCHED);
      assertThat(preview.get(PAGE).body()).startsWith("<p>标题</p>");
    }
  }

  @Test
  void opensOnASiteThatIsFaultyFromTheStart() throws Exception {
    site.article("a.md", "date: never", "");
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH);
        RunningPreview.Listening page = preview.listen("/")) {
      HttpResponse<String> front = preview.get("/");
      assertThat(front.statusCode()).isEqualTo(404);
      assertThat(front.body()).contains("<html lang=\"en\">", "preview.js");
      assertThat(page.next()).contains("\"failed\":true", "articles/a.md:");
      site.article("a.md", "", "");
      page.next();
      assertThat(preview.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void saysWhatKeepsAnArticleFromReaders() throws Exception {
    site.with("-- site.yaml --\ntitle: 测试\nsignOff: {required: [editor, reviewer]}\n");
    site.article("a.md", "credits: {editor: 陈晨, reviewer: 周立}", "");
    site.article("b.md", "status: draft", "");
    site.article("c.md", "publishAt: 2026-03-01 08:00\ncredits: {editor: 陈晨}", "");
    try (RunningPreview preview = RunningPreview.of(site, Locale.CHINESE)) {
      assertThat(state(preview, PAGE)).contains("articles/a.md", "可以发布").doesNotContain("缺");
      assertThat(state(preview, "/2022/02/b.html")).contains("草稿", "缺编辑、审核签名");
      assertThat(state(preview, "/2022/02/c.html"))
          .contains("定时 2026-03-01 08:00 发布", "缺审核签名")
          .contains(UNTOUCHED);
      assertThat(state(preview, "/")).contains("草稿 1 篇", "定时 1 篇", "缺签名 1 篇");
      RunningPreview.Listening page = preview.listen("/2022/02/c.html");
      page.next();
      site.article("c.md", "publishAt: 2026-03-01 08:00\ncredits: {editor: 陈晨, reviewer: 周立}", "");
      assertThat(page.next()).contains("定时 2026-03-01 08:00 发布").doesNotContain("缺");
      page.close();
    }
    // What may be looked at may not be published all the same.
    site.article("b.md", "credits: {reviewer: 周立}", "");
    assertThat(site.build().err()).contains("sign-off-missing");
  }

  @Test
  void leavesWhatWasPublishedAndWhatBuildsRememberAlone() throws Exception {
    site.article("draft.md", "status: draft", "");
    assertThat(site.build().code()).isZero();
    Map<String, String> before = state(folder);
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH);
        RunningPreview.Listening page = preview.listen(PAGE)) {
      assertThat(preview.get("/2022/02/draft.html").statusCode()).isEqualTo(200);
      page.next();
      site.article("a.md", "", "第二版。");
      page.next();
      site.article("a.md", "", "第一版。");
      page.next();
    }
    assertThat(state(folder)).isEqualTo(before);
    assertThat(site.build().out()).contains("0 pages written");
    assertThat(site.has("2022/02/draft.html")).isFalse();
  }

  @Test
  void showsWhatABuildOfDraftsAndScheduledArticlesWouldWrite() throws Exception {
    site.with("-- site.yaml --\ntitle: 测试\nbaseUrl: https://news.example.cn\n");
    site.picture("assets/a.png");
    for (int i = 0; i < 30; i++) {
      site.article("n" + i + ".md", "title: 第" + i + "条\ntags: [图书馆]", "第" + i + "条的正文。");
    }
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH);
        RunningPreview.Listening page = preview.listen(PAGE)) {
      page.next();
      site.article("n3.md", "title: 第3条\ntags: [图书馆]", "改过的正文。");
      page.next();
      site.article("n4.md", "title: 换了标题\nstatus: draft", "![图](/assets/a.png) [五](n5.md)");
      page.next();
      site.file("assets/a.png", TestPictures.png(80, 20));
      page.next();
      site.article("n5.md", "title: 第5条\nslug: five\npublishAt: 2026-03-01", "第5条的正文。");
      page.next();
      site.with("-- templates/footer.ftl --\n<footer>新的页脚</footer>\n");
      page.next();
      site.article("n3.md", "title: 第3条\ntags: [图书馆]", "又改过的正文。");
      page.next();
    }
    Path shown = folder.resolve(".byline/preview/site");
    assertThat(site.build("--drafts", "--future", "--clean").code()).isZero();
    assertThat(TestSite.allFiles(shown)).isEqualTo(TestSite.allFiles(folder.resolve("public")));
    for (String file : TestSite.allFiles(shown)) {
      assertThat(folder.resolve("public").resolve(file))
          .hasSameBinaryContentAs(shown.resolve(file));
    }
  }

  @Test
  void showsASiteThatWillStandInAFolderOfItsServer() throws Exception {
    site.with("-- site.yaml --\ntitle: 测试\nbaseUrl: https://news.example.cn/daily\n");
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH)) {
      assertThat(preview.get("/nowhere").body())
          .contains("href=\"/assets/theme/site.css\"")
          .doesNotContain("/daily");
    }
  }

  @Test
  void followsTheClockWithoutASave() throws Exception {
    site.article("b.md", "publishAt: 2026-03-01 08:00", "");
    site.article("c.md", "expiresAt: 2026-03-02 08:00", "");
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-02-28T00:00:00Z"));
    try (RunningPreview preview = RunningPreview.of(folder, Locale.CHINESE, now::get);
        RunningPreview.Listening scheduled = preview.listen("/2022/02/b.html");
        RunningPreview.Listening expiring = preview.listen("/2022/02/c.html")) {
      assertThat(scheduled.next()).contains("定时 2026-03-01 08:00 发布");
      String before = expiring.next();
      assertThat(preview.get("/2022/02/c.html").statusCode()).isEqualTo(200);
      now.set(Instant.parse("2026-03-01T00:00:00Z"));
      assertThat(scheduled.next()).contains("可以发布").doesNotContain("定时");
      now.set(Instant.parse("2026-03-02T00:00:00Z"));
      String after = expiring.next();
      while (after.equals(before)) {
        after = expiring.next();
      }
      assertThat(after).doesNotContain("articles/c.md");
      assertThat(preview.get("/2022/02/c.html").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void missesNothingThatFallsDueWhileItBuilds() throws Exception {
    site.article("c.md", "expiresAt: 2026-03-01 08:00", "");
    Path shown = folder.resolve(".byline/preview/site/2022/02/c.html");
    Instant due = Instant.parse("2026-03-01T00:00:00Z");
    // The first build begins before that instant and ends after it.
    InstantSource clock = () -> Files.exists(shown) ? due.plusSeconds(1) : due.minusSeconds(1);
    try (RunningPreview preview = RunningPreview.of(folder, Locale.ENGLISH, clock);
        RunningPreview.Listening page = preview.listen("/2022/02/c.html")) {
      String state = page.next();
      while (state.contains("articles/c.md")) {
        state = page.next();
      }
      assertThat(preview.get("/2022/02/c.html").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void goesOnWhenTheDiskHasFailed() throws Exception {
    Path own = folder.resolve(".byline/preview");
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH);
        RunningPreview.Listening page = preview.listen(PAGE)) {
      page.next();
      Files.move(own, folder.resolve("aside"));
      Files.createFile(own);
      site.article("a.md", "", "第二版。");
      assertThat(page.next())
          .contains("\"failure\":\"Could not be built: ", own + "", "another file is in the way");
      preview.awaitSaid("another file is in the way");
      Files.delete(own);
      site.article("a.md", "", "第三版。");
      assertThat(page.next()).doesNotContain("failure");
      assertThat(preview.get(PAGE).body()).contains("第三版。");
    }
  }

  @Test
  void runsOncePerSite() throws Exception {
    try (RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH)) {
      TestSite.Run other = site.run(Locale.CHINESE, "serve", "--port", "0");
      assertThat(other.code()).isEqualTo(1);
      assertThat(other.err()).isEqualTo("这个站点已经有一个预览在运行：" + preview.address() + "\n");
    }
    RunningPreview.of(site, Locale.ENGLISH).close();
  }

  @Test
  void endsWhenItIsTold() throws Exception {
    RunningPreview preview = RunningPreview.of(site, Locale.ENGLISH);
    assertThat(preview.end()).isZero();
    assertThat(site.build().code()).isZero();
  }

  private static String state(RunningPreview preview, String page) throws Exception {
    try (RunningPreview.Listening listening = preview.listen(page)) {
      return listening.next();
    }
  }

  private static String version(String state) {
    return state.replaceFirst(".*\"version\":\"([^\"]+)\".*", "$1");
  }

  /** Returns all files of a site but the preview's own, with what they hold and their times. */
  private static Map<String, String> state(Path folder) throws Exception {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".byline/preview/") && !path.startsWith("articles/")) {
          byte[] bytes = Files.readAllBytes(file);
          state.put(path, Files.getLastModifiedTime(file) + " " + java.util.Arrays.hashCode(bytes));
        }
      }
    }
    return state;
  }
}
