package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adds one article to a large site and looks at what that changes. */
class GrowthTest {

  private static final int ARTICLES = 2_000;

  @TempDir Path folder;

  private static String front(int i) {
    return """
        title: 第%d篇
        date: 20%02d-%02d-%02d %02d:00
        section: %s
        tags: [甲%d, 乙%d, 丙%d]
        topics: 专题%d
        byline: [记者%d]
        slug: a%d
        """
        .formatted(
            i,
            10 + i / 200,
            1 + i / 17 % 12,
            1 + i % 28,
            i % 24,
            i % 2 == 0 ? "要闻" : "民生",
            i % 7,
            i % 11,
            i % 13,
            i % 5,
            i % 19,
            i);
  }

  @Test
  void changesFewFilesWhereOneArticleIsAdded() throws IOException {
    TestSite site =
        TestSite.in(folder).with("-- site.yaml --\ntitle: 测试\nbaseUrl: https://example.cn\n");
    for (int i = 0; i < ARTICLES; i++) {
      site.article("a" + i + ".md", front(i), "正文" + i + "。");
    }
    assertThat(site.build().code()).isZero();
    Map<String, byte[]> before = contents(site);

    site.article("new.md", front(ARTICLES + 1).replace("2020", "2021"), "新的。");
    assertThat(site.build().code()).isZero();
    Map<String, byte[]> after = contents(site);

    TreeSet<String> changed = new TreeSet<>();
    after.forEach(
        (path, bytes) -> {
          if (!java.util.Arrays.equals(bytes, before.get(path))) {
            changed.add(path.replaceAll("[^/]*\\d[^/]*\\.html", "*.html"));
          }
        });
    assertThat(after.keySet()).containsAll(before.keySet());
    assertThat(changes(before, after))
        .as("its page, its neighbour's, the newest page of each of its lists, feeds: %s", changed)
        .isLessThanOrEqualTo(25);
    assertThat(changed).contains("index.html", "tags/jia-6/index.html");
    assertThat(after.keySet())
        .filteredOn(p -> p.contains("/page/"))
        .hasSizeGreaterThan(200)
        .allSatisfy(p -> assertThat(after.get(p)).isEqualTo(before.get(p)));
  }

  private static long changes(Map<String, byte[]> before, Map<String, byte[]> after) {
    return after.entrySet().stream()
        .filter(e -> !java.util.Arrays.equals(e.getValue(), before.get(e.getKey())))
        .count();
  }

  private static Map<String, byte[]> contents(TestSite site) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    for (String path : site.published()) {
      contents.put(path, Files.readAllBytes(site.folder().resolve("public").resolve(path)));
    }
    return contents;
  }
}
