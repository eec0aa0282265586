package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Builds sites with large pictures and looks at what pages offer of them. */
class PicturesTest extends PictureSite {

  @Test
  void offersPhotographsInSeveralSizesAndAsWebp() throws IOException {
    site.file("assets/a.jpg", TestPictures.photograph(1800, 1200, 1))
        .article("a.md", "", "前文\n\n![果园](/assets/a.jpg \"丰收\")");
    build();
    assertThat(versions("assets/a"))
        .containsExactlyInAnyOrder(
            "assets/a.jpg",
            "assets/a.480.jpg",
            "assets/a.960.jpg",
            "assets/a.1600.jpg",
            "assets/a.480.webp",
            "assets/a.960.webp",
            "assets/a.1600.webp");
    String page = site.page("2022/02/a.html");
    assertThat(page)
        .containsPattern(
            "<figure><picture><source type=\"image/webp\" srcset=\"\\.\\./\\.\\./assets/a\\.480\\.[0-9a-f]{8}\\.webp 480w, "
                + "[^ ]+ 960w, [^ ]+ 1600w\" sizes=\"[^\"]+\"><img src=\"\\.\\./\\.\\./assets/a\\.jpg\" alt=\"果园\" "
                + "width=\"1800\" height=\"1200\" [^>]*srcset=\"[^\"]+480w, [^\"]+ 1600w\"[^>]* style=\"background:#[0-9a-f]{6}\">"
                + "</picture><figcaption>");
    BufferedImage small = image(published(version("assets/a", 480, "jpg")));
    assertThat(small.getWidth()).isEqualTo(480);
    assertThat(small.getHeight()).isEqualTo(320);
    assertCorners(small);
    byte[] webp = published(version("assets/a", 960, "webp"));
    assertThat(webp).startsWith('R', 'I', 'F', 'F');
    assertCorners(image(webp));
    // Feeds are read by programs that know one address of a picture.
    site.with("-- site.yaml --\ntitle: 测\nbaseUrl: https://news.example.cn\n");
    build();
    assertThat(site.page("feed.xml")).contains("/assets/a.jpg").doesNotContain("srcset", ".webp");
    assertThat(site.page("2022/02/a.html"))
        .containsPattern(
            "og:image\" content=\"https://news.example.cn/assets/a\\.1200x630\\.[0-9a-f]{8}\\.jpg\"");
    BufferedImage social =
        image(
            published(
                site.published().stream()
                    .filter(f -> f.contains("a.1200x630."))
                    .findFirst()
                    .orElseThrow()));
    assertThat(social.getWidth()).isEqualTo(1200);
    assertThat(social.getHeight()).isEqualTo(630);
    assertCorners(social);
  }

  @Test
  void neverEnlargesAndLeavesSmallPicturesAlone() throws IOException {
    site.file("assets/b.jpg", TestPictures.photograph(1000, 700, 2))
        .file("assets/narrow.jpg", TestPictures.photograph(600, 900, 3))
        .file("assets/light.png", TestPictures.png(1600, 900))
        .article(
            "a.md", "cover: /assets/b.jpg", "![](/assets/narrow.jpg)\n\n![](/assets/light.png)");
    build();
    assertThat(versions("assets/b"))
        .containsExactlyInAnyOrder(
            "assets/b.jpg", "assets/b.480.jpg", "assets/b.480.webp", "assets/b.1000.webp");
    assertThat(versions("assets/narrow")).containsExactly("assets/narrow.jpg");
    assertThat(versions("assets/light")).containsExactly("assets/light.png");
    assertThat(site.page("index.html"))
        .containsPattern("srcset=\"[^\"]+ 480w, assets/b\\.jpg 1000w\"");
    assertThat(site.page("2022/02/a.html"))
        .contains("1000w\" sizes")
        .contains("<img src=\"../../assets/light.png\"");
  }

  @Test
  void makesNothingAgainThatIsKept() throws IOException {
    site.file("assets/a.jpg", TestPictures.photograph(800, 600, 4))
        .article("a.md", "", "![](/assets/a.jpg)");
    build();
    Map<String, String> kept = kept();
    assertThat(kept).hasSize(3);
    Map<String, String> before = Sources.bytes(folder.resolve("public"));
    OutputEdits.delete(folder.resolve("public"));
    build();
    assertThat(kept()).isEqualTo(kept);
    assertThat(Sources.bytes(folder.resolve("public"))).isEqualTo(before);
    // A damaged one is made again.
    for (String name : kept.keySet()) {
      Path file = folder.resolve(".byline/pictures").resolve(name);
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
    OutputEdits.delete(folder.resolve("public"));
    build();
    assertThat(Sources.bytes(folder.resolve("public"))).isEqualTo(before);
    // What no article names any more is dropped.
    site.without("articles/a.md").article("b.md", "", "无图");
    build();
    assertThat(kept()).isEmpty();
    assertThat(versions("assets/a")).containsExactly("assets/a.jpg");
  }

  @Test
  void replacesTheVersionsOfAPictureThatChanges() throws IOException {
    site.file("assets/a.jpg", TestPictures.photograph(800, 600, 5))
        .article("a.md", "", "![](/assets/a.jpg)");
    build();
    String before = version("assets/a", 480, "jpg");
    site.file("assets/a.jpg", TestPictures.photograph(800, 600, 6));
    build();
    assertThat(site.published()).doesNotContain(before);
    assertThat(site.page("2022/02/a.html")).contains(version("assets/a", 480, "jpg"));
    Sources.assertSame(
        Sources.bytes(folder.resolve("public")),
        Sources.cleanlyBuilt(folder, folder.resolve("../" + folder.getFileName() + "-clean")),
        "after a change");
  }

  @Test
  void publishesNoVersionOfWhatIsHidden() throws IOException {
    site.file("articles/a.jpg", TestPictures.photograph(800, 600, 7))
        .article("a.md", "status: draft", "![](a.jpg)");
    build();
    assertThat(versions("articles/a")).isEmpty();
    build("--drafts");
    assertThat(versions("articles/a")).hasSize(4);
  }

  @Test
  void makesAGalleryOfSeveralPicturesInOneParagraph() throws IOException {
    site.file("assets/a.jpg", TestPictures.photograph(1000, 700, 1))
        .picture("assets/b.png")
        .article(
            "a.md",
            "dateline: 邻水讯",
            "![甲](/assets/a.jpg \"图一\")\n![乙](/assets/b.png \"图二\")\n\n正文\n\n![](/assets/b.png)");
    build();
    assertThat(site.page("2022/02/a.html"))
        .containsPattern(
            "(?s)<div class=\"gallery\">\\s*<figure><picture><source [^>]+ sizes=\"\\(min-width: 361px\\) 361px, 100vw\">.*"
                + "图一.*</figure>\\s*<figure><img .*图二.*</figure>\\s*</div>\\s*<p><span class=\"dateline\">邻水讯</span>.*</p>\\s*<figure><img");
  }

  @Test
  void makesNoVersionsWhereTheSiteWantsNone() throws IOException {
    site.with("-- site.yaml --\ntitle: 测\npictures: {renditions: false}\n")
        .file("assets/a.jpg", TestPictures.withExif(TestPictures.photograph(800, 600, 1), 1))
        .article("a.md", "", "![](/assets/a.jpg)");
    build();
    assertThat(versions("assets/a")).containsExactly("assets/a.jpg");
    assertThat(site.page("2022/02/a.html")).doesNotContain("srcset");
    assertThat(text(published("assets/a.jpg"))).doesNotContain("Secret");
    site.with("-- site.yaml --\ntitle: 测\npictures: {quality: 30, webpQuality: 30}\n");
    build();
    byte[] coarse = published(version("assets/a", 480, "jpg"));
    site.with("-- site.yaml --\ntitle: 测\npictures: {quality: 90}\n");
    build();
    assertThat(published(version("assets/a", 480, "jpg")).length).isGreaterThan(coarse.length * 2);
  }
}
