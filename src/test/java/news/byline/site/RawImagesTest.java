package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes pictures as HTML into articles: they are treated as those of Markdown. */
class RawImagesTest extends PictureSite {

  private static final String PAGE = "2022/02/a.html";

  @BeforeEach
  void beginSite() throws IOException {
    super.beginSite();
    site.with("-- site.yaml --\ntitle: 测\nbaseUrl: https://news.example.cn\neditions: [zh-Hant]\n")
        .file("assets/a.jpg", TestPictures.photograph(1200, 800, 1))
        .file("articles/图 1.jpg", TestPictures.photograph(900, 600, 2));
  }

  @Test
  void offersThemInSeveralSizesAndAsWebp() throws IOException {
    site.article("a.md", "", "前文\n\n<p>中 <IMG alt='甲' src='图%201.jpg'> 后</p>");
    build();
    assertThat(site.page(PAGE))
        .containsPattern(
            "<p>中 <picture><source type=\"image/webp\" srcset=\"[^\"]+ 480w, [^\"]+ 900w\" sizes=\"[^\"]+\">"
                + "<img src=\"[^\"]+\\.jpg\" alt=\"甲\" width=\"900\" height=\"600\" loading=\"lazy\" decoding=\"async\" "
                + "srcset=\"[^\"]+ 480w, [^\"]+ 900w\" sizes=\"[^\"]+\" style=\"background:#[0-9a-f]{6}\"></picture> 后</p>");
    assertLeadsToFiles(PAGE);
    assertLeadsToFiles("zh-hant/" + PAGE);
    assertThat(kept()).hasSize(3);
  }

  @Test
  void countsThemAmongThePicturesOfTheArticle() throws IOException {
    site.picture("assets/b.png")
        .article(
            "a.md",
            "cover: /assets/a.jpg",
            "前文\n\n<img src=\"图 1.jpg\" width=\"90\">\n\n![](/assets/b.png)\n\n<img src=\"/assets/a.jpg\">")
        .article("b.md", "date: 2022-02-14", "前文\n\n<img src=\"图 1.jpg\">");
    build();
    String page = site.page(PAGE);
    // The cover stands in the text, so it does not stand above it too.
    assertThat(page.split("<img src=\"../../assets/a.jpg\"", -1)).hasSize(2);
    assertThat(page)
        .containsPattern(
            "\"url\":\"[^\"]+/assets/a\\.jpg\",\"width\":1200,\"height\":800\\},"
                + "\\{\"@type\":\"ImageObject\",\"url\":\"[^\"]+1\\.jpg\",\"width\":900,\"height\":600\\},"
                + "\\{\"@type\":\"ImageObject\",\"url\":\"[^\"]+/assets/b\\.png\"");
    assertThat(site.page("sitemaps/2022-02.xml")).contains("%201.jpg</image:loc>");
    // It announces an article that has no cover.
    assertThat(site.page("index.html")).contains("articles/%E5%9B%BE%201.jpg");
  }

  @ParameterizedTest
  @CsvSource({
    "width=\"300\", width=\"300\" alt=\"\" height=\"200\"",
    "height=\"100\", height=\"100\" alt=\"\" width=\"150\"",
    "width=\"300\" height=\"300\", width=\"300\" height=\"300\" alt=\"\"",
    "width=\"50%\", width=\"50%\" alt=\"\"",
    "loading=\"eager\" alt=\"图\", loading=\"eager\" alt=\"图\" width=\"1200\" height=\"800\""
  })
  void showsThemInTheSizeThatTheAuthorWants(String given, String expected) throws IOException {
    site.article("a.md", "", "<img " + given + " src=\"/assets/a.jpg\">");
    build();
    assertThat(site.page(PAGE)).contains("<img src=\"../../assets/a.jpg\" " + expected);
    assertThat(site.page(PAGE)).contains("srcset");
  }

  @Test
  void tellsThemFromPicturesOfMarkdownOfTheSameFile() throws IOException {
    site.article(
        "a.md",
        "",
        "![甲](/assets/a.jpg \"图注\"){credit=\"张可\"}\n\n<img src=\"/assets/a.jpg\" width=\"90\">\n\n![乙](/assets/a.jpg)");
    build();
    assertThat(site.page(PAGE))
        .containsPattern(
            "(?s)alt=\"甲\" width=\"1200\" height=\"800\" decoding.*"
                + "width=\"90\" alt=\"\" height=\"60\" loading=\"lazy\" decoding.*"
                + "alt=\"乙\" width=\"1200\" height=\"800\" loading")
        .contains("图注", "\"caption\":\"图注\",\"creditText\":\"张可\"");
  }

  @Test
  void namesOneThatIsNotThereByItsPlaceOnly() throws IOException {
    site.article("a.md", "", "前 <img src=\"/assets/gone.jpg\"> 后 <img alt=\"x\">\n\n<b>粗</b>");
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines().filter(l -> l.startsWith("articles/")))
        .containsExactly(
            "articles/a.md:6:3: warning: “<img>” is not allowed in an article and was left out [html-removed]",
            "articles/a.md:6:13: error: there is no picture assets/gone.jpg [picture-missing]");
    site.article("a.md", "", "前 <img src=\"/assets/gone.jpg\"> 后");
    assertThat(site.build().err()).doesNotContain("[html-removed]").contains("[picture-missing]");
  }

  @Test
  void publishesNoneOfAnArticleThatIsHidden() throws IOException {
    site.article("a.md", "status: draft", "<img src=\"图 1.jpg\">");
    build();
    assertThat(versions("articles/图 1")).isEmpty();
  }

  @Test
  void followsThemWhereATextChanges() throws IOException {
    site.article("a.md", "summary: 摘要", "正文\n\n<img src=\"图 1.jpg\">");
    site.article("b.md", "", "另一篇");
    build();
    assertThat(versions("articles/图 1")).hasSize(4);
    for (String text :
        List.of("<img src=\"/assets/a.jpg\">", "<img width=9 src=\"/assets/a.jpg\">")) {
      site.article("a.md", "summary: 摘要", "正文\n\n" + text);
      build();
      assertThat(versions("articles/图 1")).isEmpty();
      assertThat(site.page(PAGE)).contains("a.jpg 1200w\" sizes");
      Sources.assertSame(
          Sources.bytes(folder.resolve("public")),
          Sources.cleanlyBuilt(folder, folder.resolve("../" + folder.getFileName() + "-clean")),
          text);
    }
    assertThat(Files.exists(folder.resolve("public/assets/a.jpg"))).isTrue();
  }
}
