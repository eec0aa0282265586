package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds faults of every kind with one {@code byline check}: text, links, sign-offs, pictures. */
class JoinedCheckTest {

  private static final String WRONG = "他说,今天闭馆。";
  private static final String RIGHT = "他说，今天闭馆。";

  @TempDir Path folder;

  private static TestSite.Run check(TestSite site, String... options) {
    String[] args = Stream.concat(Stream.of("check"), Stream.of(options)).toArray(String[]::new);
    return site.run(Locale.ENGLISH, args);
  }

  /** An article with one fault of each kind: text, link, sign-off, picture, size. */
  private TestSite everyKind() throws IOException {
    return TestSite.in(folder)
        .with(
            """
            -- site.yaml --
            title: 测试
            signOff: {required: [editor]}
            pictures: {renditions: false}
            check: {rules: {cover-small: error}, pictureKilobytes: 30}
            """)
        .file("assets/small.jpg", TestPictures.jpeg(400, 300))
        .file("assets/heavy.jpg", noisy(4100, 20))
        .article(
            "a.md",
            "编辑: 陈晨\ncover: /assets/small.jpg",
            WRONG + "\n\n[旧闻](/2020/01/none.html)\n\n![](/assets/heavy.jpg)")
        .article("b.md", "编辑: 陈晨", RIGHT);
  }

  private static final List<String> KINDS =
      List.of(
          "half-width-punctuation",
          "link-dead",
          "picture-alt",
          "picture-credit",
          "picture-heavy",
          "picture-large",
          "cover-small");

  /** Returns a JPEG that cannot be made smaller. */
  private static byte[] noisy(int width, int height) throws IOException {
    return TestPictures.encoded("jpg", bright(width, height));
  }

  private static BufferedImage bright(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        picture.setRGB(x, y, random.nextInt());
      }
    }
    return picture;
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void joinsAllRulesForAllArticlesOrOne(String format) throws IOException {
    TestSite site = everyKind();
    for (TestSite.Run run :
        List.of(
            check(site, "--format", format), check(site, "articles/a.md", "--format", format))) {
      assertThat(run.out()).contains(KINDS);
      assertThat(run.code()).isEqualTo(1);
    }
    site.article("c.md", "", RIGHT);
    assertThat(check(site, "--format", format).out()).contains("sign-off-missing");
    TestSite.Run unsigned = check(site, "articles/c.md", "--format", format);
    assertThat(unsigned.out()).contains("sign-off-missing").doesNotContain("a.md");
    assertThat(unsigned.code()).isEqualTo(1);
    TestSite.Run other = check(site, "articles/b.md", "--format", format);
    assertThat(other.out()).doesNotContain("a.md");
    assertThat(other.code()).isZero();
  }

  @Test
  void doesNotMindTheWeightOfWhatBrowsersGetSmaller() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .with("-- site.yaml --\ntitle: 测试\ncheck: {pictureKilobytes: 30}\n")
            .file("assets/wide.jpg", noisy(1700, 60))
            .file("assets/shown.jpg", noisy(1500, 60))
            .file("assets/moving.gif", TestPictures.encoded("gif", bright(1700, 60)))
            .article(
                "a.md",
                "",
                RIGHT
                    + "\n\n![](/assets/wide.jpg)\n![](/assets/shown.jpg)\n![](/assets/moving.gif)");
    String said = check(site).out();
    assertThat(said).contains("assets/shown.jpg takes").contains("assets/moving.gif takes");
    assertThat(said).doesNotContain("assets/wide.jpg takes");
    site.with(
        "-- site.yaml --\ntitle: 测试\npictures: {renditions: false}\ncheck: {pictureKilobytes: 30}\n");
    assertThat(check(site).out()).contains("assets/wide.jpg takes");
  }

  @Test
  void silencesWhatPicturesAreLike() throws IOException {
    TestSite site =
        everyKind()
            .article(
                "a.md",
                "编辑: 陈晨\ncover: /assets/small.jpg # byline-ignore cover-small 老照片",
                RIGHT
                    + "\n\n<!-- byline-ignore picture-heavy 地图 -->\n"
                    + "<!-- byline-ignore picture-large 地图 -->\n"
                    + "![地图](/assets/heavy.jpg){credit=\"张可\"}");
    assertThat(check(site).out())
        .doesNotContain("[cover-small]", "[picture-heavy]", "[picture-large]", "[ignore-unused]")
        .contains("0 errors");
  }

  @Test
  void leavesUnreadablePicturesToTheBuildsOwnFaults() throws IOException {
    TestSite site =
        TestSite.in(folder)
            .file("assets/broken.jpg", new byte[] {-1, -40, -1, 0})
            .article("a.md", "cover: /assets/broken.jpg", "![甲](none.jpg) ![乙](../../../x.jpg)");
    assertThat(check(site).out())
        .contains("[picture-broken]", "[picture-missing]", "[picture-outside]")
        .doesNotContain("[picture-heavy]", "[cover-small]");
  }
}
