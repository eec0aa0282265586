package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the files that the search page reads; what readers find is told by SearchTest. */
class SearchFilesTest {

  @TempDir Path folder;
  private Path root = Path.of("");
  private TestSite site;

  @BeforeEach
  void begin() throws IOException {
    root = Files.createDirectories(folder.resolve("site"));
    site = TestSite.in(root);
  }

  private void articles(int from, int to) throws IOException {
    for (int i = from; i < to; i++) {
      String date = "20%02d-%02d-%02d".formatted(10 + i / 100, 1 + i / 28 % 12, 1 + i % 28);
      site.article(
          "a" + i + ".md", "title: 第" + i + "篇\nslug: a" + i + "\ndate: " + date, "正文" + i);
    }
  }

  private Map<String, String> build(String... options) throws IOException {
    TestSite.Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
    Map<String, String> built = Sources.bytes(root.resolve("public"));
    Sources.assertSame(built, Sources.cleanlyBuilt(root, folder.resolve("clean")), "");
    return built;
  }

  private SortedSet<String> changed(Map<String, String> before, Map<String, String> now) {
    SortedSet<String> changed = new TreeSet<>();
    now.forEach(
        (path, bytes) -> {
          if (path.startsWith("search/") && !bytes.equals(before.get(path))) {
            changed.add(path);
          }
        });
    return changed;
  }

  private String texts() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String path : site.published()) {
      if (path.startsWith("search/")) {
        byte[] bytes = Files.readAllBytes(root.resolve("public").resolve(path));
        all.append(new String(bytes, StandardCharsets.UTF_8));
        all.append(new String(bytes, StandardCharsets.UTF_16LE));
      }
    }
    return all.toString();
  }

  @Test
  void writesTwoFilesForMostNewArticlesAndFewForTheOthers() throws IOException {
    articles(0, 70);
    Map<String, String> before = build();
    articles(70, 71);
    Map<String, String> now = build();
    assertThat(changed(before, now)).containsExactly("search/index.txt", "search/texts/0/35.bin");
    articles(71, 72);
    before = now;
    now = build();
    assertThat(changed(before, now))
        .contains("search/64-72/0.bin")
        .allMatch(path -> path.matches("search/(index.txt|64-72/.*|texts/0/35.bin)"));
  }

  @Test
  void keepsOldTiersWhereAnArticleIsAddedBetweenNewOnes() throws IOException {
    articles(0, 66);
    Map<String, String> before = build();
    site.article("new.md", "title: 补\ndate: 2010-03-10", "补发。");
    assertThat(changed(before, build()))
        .allMatch(path -> path.matches("search/(index.txt|texts/0/3[23].bin)"));
  }

  @Test
  void mendsWhatAChangedArticleSaysWithoutOtherTexts() throws IOException {
    articles(0, 30);
    Map<String, String> before = build();
    site.article("a5.md", "title: 改题\nslug: a5\ndate: 2010-01-06", "改了");
    Map<String, String> now = build();
    assertThat(changed(before, now))
        .contains("search/texts/0/2.bin", "search/index.txt")
        .filteredOn(path -> path.startsWith("search/texts/"))
        .hasSize(1);
    assertThat(texts()).contains("改题");
  }

  @Test
  void makesAgainWhatSomebodyDeletedFromTheOutputOrTheMemory() throws IOException {
    articles(0, 30);
    build();
    Files.delete(root.resolve("public/search/0-24/3.bin"));
    Files.delete(root.resolve("public/search/texts/0/3.bin"));
    build();
    Files.delete(root.resolve(".byline/search"));
    site.article("a5.md", "title: 第5篇\nslug: a5\ndate: 2010-01-06", "改了");
    build();
    Files.write(root.resolve(".byline/search"), new byte[100]);
    site.article("a5.md", "title: 第5篇\nslug: a5\ndate: 2010-01-06", "又改");
    build();
  }

  @Test
  void takesOutWhatIsNotToBeFoundAnyMore() throws IOException {
    articles(0, 12);
    site.article("secret.md", "title: 机密标题\ndate: 2010-01-05", "机密正文");
    build();
    assertThat(texts()).contains("机密标题", "机密正文");
    for (String line :
        new String[] {"站内搜索: 否", "search: false", "status: draft", "status: withdrawn"}) {
      site.article("secret.md", "title: 机密标题\ndate: 2010-01-05\n" + line, "机密正文");
      build();
      assertThat(texts()).as(line).doesNotContain("机密");
    }
  }

  @Test
  void findsAnArticleThatLosesItsSearchKeyByAMendedTextOnly() throws IOException {
    articles(0, 12);
    site.article("a3.md", "title: 第3篇\nslug: a3\nsearch: false\ndate: 2010-01-04", "隐");
    build();
    assertThat(texts()).doesNotContain("第3篇");
    site.article("a3.md", "title: 第3篇\nslug: a3\nsearch: true\ndate: 2010-01-04", "隐");
    build();
    assertThat(texts()).contains("第3篇");
  }

  @Test
  void hasNoSearchWhereTheSettingsSaySo() throws IOException {
    site.with("-- site.yaml --\ntitle: 测\nsearch: false\n");
    articles(0, 3);
    build();
    assertThat(site.published()).noneMatch(path -> path.startsWith("search"));
    assertThat(site.page("index.html")).doesNotContain("search.html");
    site.with("-- site.yaml --\ntitle: 测\n");
    build();
    assertThat(site.has("search.html")).isTrue();
    assertThat(site.page("index.html")).contains("search.html");
  }

  @Test
  void keepsItsFolderForItself() throws IOException {
    site.article("a.md", "aliases: [/search/index.txt.html]", "一");
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("[url-own]");
  }
}
