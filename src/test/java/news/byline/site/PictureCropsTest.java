package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Builds sites whose covers are cut, and looks at what is left of them. */
class PictureCropsTest extends PictureSite {

  private static final int RED = 0xE01010;
  private static final int GREEN = 0x10C010;
  private static final int BLUE = 0x1010E0;
  private static final int WHITE = 0xF0F0F0;

  private static final String SITE =
      "-- site.yaml --\ntitle: 测\nbaseUrl: https://news.example.cn\n";

  private BufferedImage cut(String stem, String size, String ending) throws IOException {
    Pattern name = Pattern.compile(Pattern.quote(stem + "." + size) + "\\.[0-9a-f]{8}\\." + ending);
    List<String> found = site.published().stream().filter(name.asMatchPredicate()).toList();
    assertThat(found).as(size).hasSize(1);
    return image(published(found.get(0)));
  }

  private static void assertCorner(BufferedImage image, int x, int y, int colour) {
    assertNear(
        image.getRGB(
            x * (image.getWidth() - 20) / 100 + 10, y * (image.getHeight() - 20) / 100 + 10),
        colour);
  }

  @Test
  void cutsAnUprightCoverForCardsAndLeavesItWholeAboveItsText() throws IOException {
    site.file("assets/a.jpg", TestPictures.photograph(1200, 1600, 1))
        .article("a.md", "cover: {src: /assets/a.jpg, alt: 门, focus: top}", "正文");
    build();
    assertThat(versions("assets/a"))
        .containsExactlyInAnyOrder(
            "assets/a.jpg",
            "assets/a.480.jpg",
            "assets/a.960.jpg",
            "assets/a.480.webp",
            "assets/a.960.webp",
            "assets/a.1200.webp",
            "assets/a.480x320.jpg",
            "assets/a.960x640.jpg",
            "assets/a.480x320.webp",
            "assets/a.960x640.webp");
    String card =
        "<source type=\"image/webp\" srcset=\"assets/a\\.480x320\\.[0-9a-f]{8}\\.webp 480w, [^ ]+ 960w\" [^>]+>"
            + "<img src=\"assets/a\\.960x640\\.[0-9a-f]{8}\\.jpg\" srcset=\"[^ ]+ 480w, [^ ]+ 960w\" [^>]+ "
            + "width=\"960\" height=\"640\" alt=\"门\"";
    assertThat(site.page("index.html")).containsPattern(card).doesNotContain("object-position");
    assertThat(site.page("2022/02/a.html"))
        .contains("<img src=\"../../assets/a.jpg\"")
        .contains("width=\"1200\" height=\"1600\"")
        .doesNotContain("480x320");
    assertLeadsToFiles("index.html");
  }

  @ParameterizedTest
  @CsvSource({
    "top, E01010, 10C010, E01010",
    "bottom, 1010E0, F0F0F0, 1010E0",
    "center, E01010, 10C010, 1010E0",
    "右下, 1010E0, F0F0F0, 1010E0",
    "50% 0%, E01010, 10C010, E01010",
  })
  void keepsOfAnUprightCoverWhatTheArticleSays(
      String focus, String leftTop, String rightTop, String leftBottom) throws IOException {
    site.file("assets/a.jpg", TestPictures.photograph(960, 1920, 1))
        .article("a.md", "题图: {图片: /assets/a.jpg, 焦点: " + focus + "}", "正文");
    build();
    for (String ending : List.of("jpg", "webp")) {
      BufferedImage cut = cut("assets/a", "480x320", ending);
      assertThat(cut.getWidth()).isEqualTo(480);
      assertThat(cut.getHeight()).isEqualTo(320);
      assertCorner(cut, 0, 0, Integer.parseInt(leftTop, 16));
      assertCorner(cut, 100, 0, Integer.parseInt(rightTop, 16));
      assertCorner(cut, 0, 100, Integer.parseInt(leftBottom, 16));
    }
  }

  @Test
  void cutsMoreBelowThanAboveWhereNothingIsSaid() throws IOException {
    site.file("assets/a.jpg", TestPictures.photograph(960, 1920, 1))
        .article("a.md", "cover: /assets/a.jpg", "正文");
    build();
    // Of 1280 rows two fifths are cut off above, so that the middle comes to lie on row 448.
    BufferedImage cut = cut("assets/a", "960x640", "jpg");
    assertNear(cut.getRGB(200, 430), RED);
    assertNear(cut.getRGB(200, 470), BLUE);
  }

  @Test
  void cutsAWideCoverAtItsSides() throws IOException {
    site.with(SITE)
        .file("assets/a.jpg", TestPictures.photograph(3200, 640, 1))
        .article("a.md", "cover: {src: /assets/a.jpg, focus: left}", "正文")
        .article("b.md", "cover: {src: /assets/a.jpg, focus: 右}", "正文");
    build();
    List<String> cards =
        versions("assets/a").stream().filter(v -> v.endsWith("480x320.jpg")).toList();
    assertThat(cards).as("one for each focus").hasSize(2);
    for (String name : List.of("a", "b")) {
      PageData page = PageData.of(site.page("2022/02/" + name + ".html"));
      assertThat(page.meta("og:image")).hasSize(1);
      String address = page.meta("og:image").get(0);
      BufferedImage social =
          image(published(address.substring("https://news.example.cn/".length())));
      assertThat(social.getWidth()).isEqualTo(1200);
      assertCorner(social, 0, 0, name.equals("a") ? RED : GREEN);
      assertCorner(social, 100, 100, name.equals("a") ? BLUE : WHITE);
    }
  }

  @Test
  void letsTheBrowserCutWhatHasAboutTheShapeOfACard() throws IOException {
    site.file("assets/a.jpg", TestPictures.photograph(1200, 900, 1))
        .picture("assets/small.png")
        .article("a.md", "section: 甲\ncover: {src: /assets/a.jpg, focus: 30% 20%}", "正文")
        .article("b.md", "section: 乙\ncover: {src: /assets/small.png, focus: 左上}", "正文");
    build();
    assertThat(site.published()).noneMatch(file -> file.contains("480x320"));
    assertThat(site.page("jia/index.html")).contains(";object-position:30% 20%\"");
    assertThat(site.page("yi/index.html")).contains("object-position:0% 0%\"");
  }

  @Test
  void cutsAnewWhenOnlyTheFocusChanges() throws IOException {
    site.file("assets/a.jpg", TestPictures.photograph(960, 1920, 1))
        .article("a.md", "cover: {src: /assets/a.jpg, focus: top}", "正文");
    build();
    site.article("a.md", "cover: {src: /assets/a.jpg, focus: bottom}", "正文");
    build();
    assertCorner(cut("assets/a", "480x320", "jpg"), 0, 0, BLUE);
    Path clean = folder.resolve("../" + folder.getFileName() + "-clean");
    Sources.assertSame(
        Sources.bytes(folder.resolve("public")), Sources.cleanlyBuilt(folder, clean), "focus");
    assertThat(kept()).as("what was cut at the old place is dropped").hasSize(7);
  }
}
