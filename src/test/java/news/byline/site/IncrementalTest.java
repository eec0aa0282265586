package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes little in a site, and looks at what a build writes. */
class IncrementalTest {

  private static final int ARTICLES = 300;

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).picture("assets/a.png");
    site.with("-- site.yaml --\ntitle: 测\nbaseUrl: https://news.example.cn\n");
    for (int i = 0; i < ARTICLES; i++) {
      write(i, "正文。");
    }
    build();
  }

  private void write(int i, String text) throws IOException {
    String front =
        "title: 第%d篇\ndate: 20%02d-%02d-05\nsection: 栏%d\nsummary: 摘要\ncover: /assets/a.png\nslug: a%d"
            .formatted(i, 10 + i / 30, 1 + i % 12, i % 4, i);
    site.article("a" + i + ".md", front, text);
  }

  private TestSite.Run build(String... options) {
    TestSite.Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  /** Returns the identity and the time of every file, and the time of every folder. */
  private Map<String, String> stamps() throws IOException {
    Map<String, String> stamps = new TreeMap<>();
    Path output = folder.resolve("public");
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path path : walk.filter(p -> !p.startsWith(output.resolve(".byline"))).toList()) {
        BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
        // The root's own time tells of the state folder in it too.
        if (!path.equals(output)) {
          stamps.put(
              output.relativize(path).toString(), found.fileKey() + " " + found.lastModifiedTime());
        }
      }
    }
    return stamps;
  }

  private TreeSet<String> changed(Map<String, String> before) throws IOException {
    TreeSet<String> changed = new TreeSet<>();
    stamps()
        .forEach(
            (path, stamp) -> {
              if (!stamp.equals(before.get(path))) {
                changed.add(path);
              }
            });
    return changed;
  }

  @Test
  void writesNothingWhereNothingChanged() throws IOException {
    Map<String, String> before = stamps();
    assertThat(build().out()).startsWith("0 pages written");
    assertThat(build("-j", "1").out()).startsWith("0 pages written");
    assertThat(stamps()).isEqualTo(before);
  }

  @Test
  void writesNothingWhereFilesWereOnlyTouched() throws IOException {
    Map<String, String> before = stamps();
    FileTime time = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    for (String path : new String[] {"articles/a7.md", "assets/a.png", "site.yaml"}) {
      Files.setLastModifiedTime(folder.resolve(path), time);
    }
    Path article = folder.resolve("articles/a9.md");
    Files.write(article, Files.readAllBytes(article));
    build();
    assertThat(stamps()).isEqualTo(before);
    build();
    assertThat(stamps()).isEqualTo(before);
  }

  @Test
  void writesOnePageWhereOneTextChanged() throws IOException {
    Map<String, String> before = stamps();
    write(17, "改过的正文。");
    build();
    TreeSet<String> changed = changed(before);
    TreeSet<String> searched = new TreeSet<>(changed);
    searched.removeIf(path -> !path.startsWith("search/") || !path.contains("."));
    changed.removeIf(path -> path.startsWith("search"));
    assertThat(changed).containsExactly("2010/06", "2010/06/a17.html");
    // The article's text, the list of all, and one list for each key that came or went.
    assertThat(searched).contains("search/index.txt", "search/texts/0/8.bin").hasSizeLessThan(20);
    assertThat(site.page("2010/06/a17.html")).contains("改过的正文。");
  }

  @Test
  void writesThePageAndTheFeedsWhereTheNewestTextChanged() throws IOException {
    Map<String, String> before = stamps();
    write(299, "改过的正文。");
    build();
    TreeSet<String> changed = changed(before);
    changed.removeIf(path -> Files.isDirectory(folder.resolve("public").resolve(path)));
    assertThat(changed).contains("2019/12/a299.html");
    assertThat(changed).filteredOn(path -> path.endsWith(".html")).hasSize(1);
    assertThat(changed)
        .allMatch(
            path -> path.matches("2019/12/a299.html|search/.*|.*(feed|atom|rss).*\\.(xml|json)"));
  }

  @Test
  void noticesAChangeThatKeepsTheSize() throws IOException {
    write(17, "旧文。");
    build();
    write(17, "新文。");
    build();
    assertThat(site.page("2010/06/a17.html")).contains("新文。");
  }

  @Test
  void noticesThatALinkLeadsToAnotherPageNow() throws IOException {
    write(17, "见[另一篇](a18.md)、[又一篇](/articles/a19.md#h)。");
    build();
    site.article("a18.md", "date: 2020-01-01\nslug: elsewhere", "");
    site.article("a19.md", "date: 2020-01-01\nslug: there", "");
    build();
    assertThat(site.page("2010/06/a17.html"))
        .contains("\"../../2020/01/elsewhere.html\"", "\"../../2020/01/there.html#h\"");
    site.article("a19.md", "date: 2020-01-01\nslug: there\nstatus: draft", "");
    TestSite.Run run = build();
    assertThat(site.page("2010/06/a17.html")).doesNotContain("there.html").contains("又一篇");
    assertThat(run.err()).contains("a17.md").contains("[link-hidden]");
    assertThat(build().err()).isEqualTo(run.err());
  }

  @Test
  void reportsALinkThatNewlyLeadsOutOfTheSite() throws IOException {
    build();
    build();
    Files.createSymbolicLink(folder.resolve("assets/out.txt"), Path.of("/etc/hostname"));
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("[link-outside]");
  }

  @Test
  void notesTheAddressesThatABuildOfAnotherDayLeftOut() throws IOException {
    Path ledger = folder.resolve("published-urls.txt");
    Files.delete(ledger);
    build("--now", "2026-01-01");
    assertThat(ledger).doesNotExist();
    build();
    assertThat(ledger).content(StandardCharsets.UTF_8).contains("/2010/06/a17.html");
  }

  @Test
  void mendsAFolderInWhosePlaceAFileStands() throws IOException {
    Path year = folder.resolve("public/2010");
    OutputEdits.delete(year);
    Files.writeString(year, "mine");
    TestSite.Run run = build();
    assertThat(run.out()).doesNotContain("kept 2010");
    assertThat(site.has("2010/06/a17.html")).isTrue();
  }

  @Test
  void seesWhatIsAddedToAForeignFolder() throws IOException {
    site.file("public/mine/a.txt", new byte[] {1});
    assertThat(build().out()).contains("kept mine/a.txt,");
    site.file("public/mine/b.txt", new byte[] {1});
    assertThat(build().out()).contains("kept mine/a.txt,", "kept mine/b.txt,");
    site.without("public/mine/a.txt");
    assertThat(build().out()).contains("kept mine/b.txt,").doesNotContain("mine/a.txt");
    Files.createDirectories(folder.resolve("public/empty"));
    build();
    site.file("public/empty/c.txt", new byte[] {1});
    build("--clean");
    assertThat(folder.resolve("public/mine")).doesNotExist();
    assertThat(folder.resolve("public/empty/c.txt")).doesNotExist();
  }
}
