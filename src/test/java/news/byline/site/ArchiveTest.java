package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goes from the archive to a month in one step. */
class ArchiveTest {

  private static final Pattern LINK =
      Pattern.compile("<a href=\"([^\"]*archive/\\d[^\"]*)\">(.*?)</a>");

  @TempDir Path folder;

  private String links(String page, String language) throws IOException {
    TestSite site = TestSite.in(folder).with("-- site.yaml --\ntitle: T\nlanguage: " + language);
    site.article("a.md", "date: 2022-02-13", "").article("b.md", "date: 2022-02-14", "");
    site.article("c.md", "date: 2022-11-01", "").article("d.md", "date: 2021-02-01", "");
    assertThat(site.build().code()).isZero();
    StringBuilder links = new StringBuilder();
    LINK.matcher(site.page(page))
        .results()
        .forEach(m -> links.append(m.group(1)).append(' ').append(m.group(2)).append('\n'));
    return links.toString().replaceAll("</?small>", "").replaceAll("(?:\\.\\./)+", "");
  }

  @Test
  void showsAllMonthsWithTheirCounts() throws IOException {
    assertThat(links("archive/index.html", "zh-CN"))
        .isEqualTo(
            """
            archive/2022/ 2022年 3篇
            archive/2022/11/ 11月 1篇
            archive/2022/02/ 2月 2篇
            archive/2021/ 2021年 1篇
            archive/2021/02/ 2月 1篇
            """);
  }

  @Test
  void namesMonthsInEnglish() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("fr-FR"));
      assertThat(links("archive/index.html", "en"))
          .startsWith("archive/2022/ 2022 (3)\narchive/2022/11/ November (1)\n");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(links("archive/2022/index.html", "en"))
        .isEqualTo("archive/2022/11/ November (1)\narchive/2022/02/ February (2)\n");
    assertThat(TestSite.in(folder).page("archive/2022/02/index.html"))
        .contains("<title>February 2022 archive", ">February 2022</h1>");
  }
}
