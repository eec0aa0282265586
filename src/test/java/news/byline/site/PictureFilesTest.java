package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds sites with pictures of every make and looks at what their files have become. */
class PictureFilesTest extends PictureSite {

  @Test
  void removesWhereAPhotographWasTakenAndKeepsWhoTookIt() throws IOException {
    byte[] plain = TestPictures.photograph(800, 600, 8);
    byte[] full = TestPictures.withIptc(TestPictures.withExif(plain, 1), StandardCharsets.UTF_8);
    byte[] more = java.util.Arrays.copyOf(full, full.length + 9);
    System.arraycopy("SecretEnd".getBytes(StandardCharsets.US_ASCII), 0, more, full.length, 9);
    site.file("assets/a.jpg", more)
        .file("assets/unnamed.jpg", full)
        .article("a.md", "", "前文\n\n![](/assets/a.jpg)");
    build();
    for (String path : List.of("assets/a.jpg", "assets/unnamed.jpg")) {
      byte[] bytes = published(path);
      assertThat(text(bytes))
          .doesNotContain("Secret", "Exif", "Photoshop 3.0")
          .contains("张可", "© 新华社", "脐橙熟了");
      assertThat(image(bytes).getRGB(399, 299)).isEqualTo(image(plain).getRGB(399, 299));
      // Lossless: the picture's own data stand there unchanged.
      assertThat(bytes.length).isLessThan(plain.length + 1000);
      assertThat(text(bytes)).contains(text(java.util.Arrays.copyOfRange(plain, 20, plain.length)));
    }
    assertThat(text(published(version("assets/a", 480, "jpg")))).contains("张可", "© 新华社");
    assertThat(text(published(version("assets/a", 480, "webp")))).contains("张可", "© 新华社");
    assertThat(image(published(version("assets/a", 480, "webp"))).getWidth()).isEqualTo(480);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK"})
  void takesCaptionAndCreditFromThePictureWhereTheTextGivesNone(String charset) throws IOException {
    byte[] photo =
        TestPictures.withIptc(TestPictures.photograph(700, 500, 9), Charset.forName(charset));
    site.file("assets/a.jpg", photo)
        .article("a.md", "cover: /assets/a.jpg", "正文")
        .article("b.md", "", "正文\n\n![](/assets/a.jpg \"另一句\"){credit=\"王芳\"}")
        .article("c.md", "", "正文\n\n![](/assets/a.jpg \"\")")
        .with("-- site.yaml --\ntitle: 测\neditions: [zh-Hant]\n");
    build();
    assertThat(site.page("2022/02/a.html")).contains("脐橙熟了，果农在采摘。", "新华社发（张可 摄）");
    assertThat(site.page("2022/02/b.html")).contains("另一句", "王芳").doesNotContain("脐橙熟了", "新华社");
    assertThat(site.page("2022/02/c.html")).contains("新华社").doesNotContain("脐橙熟了");
    assertThat(site.page("zh-hant/2022/02/a.html")).contains("臍橙熟了，果農在採摘。");
    for (String page : List.of("2022/02/b.html", "zh-hant/2022/02/b.html", "index.html")) {
      assertLeadsToFiles(page);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void showsEveryPhotographUpright(int orientation) throws IOException {
    BufferedImage upright = TestPictures.scene(900, 700, BufferedImage.TYPE_INT_RGB, orientation);
    byte[] turned = TestPictures.encoded("jpg", asTaken(upright, orientation));
    site.file("assets/a.jpg", TestPictures.withExif(turned, orientation))
        .article("a.md", "", "![](/assets/a.jpg)");
    build();
    assertThat(site.page("2022/02/a.html")).contains("width=\"900\" height=\"700\"");
    for (String path :
        List.of(
            "assets/a.jpg", version("assets/a", 480, "jpg"), version("assets/a", 900, "webp"))) {
      assertThat(text(published(path))).doesNotContain("Secret", "Exif").contains("ZhangK");
      assertCorners(image(published(path)));
    }
  }

  /** Turns a picture as a camera holds it that was turned: the reverse of what browsers do. */
  private static BufferedImage asTaken(BufferedImage upright, int orientation) {
    int wide = upright.getWidth();
    int high = upright.getHeight();
    boolean side = orientation >= 5;
    BufferedImage taken =
        new BufferedImage(side ? high : wide, side ? wide : high, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        // Exif 2.32: where the 0th row and the 0th column are, as seen upright.
        int row =
            List.of(y, y, high - 1 - y, high - 1 - y, x, wide - 1 - x, wide - 1 - x, x)
                .get(orientation - 1);
        int column =
            List.of(x, wide - 1 - x, wide - 1 - x, x, y, y, high - 1 - y, high - 1 - y)
                .get(orientation - 1);
        taken.setRGB(column, row, upright.getRGB(x, y));
      }
    }
    return taken;
  }

  @Test
  void makesSmallerWebpOfWebp() throws IOException {
    site.with("-- site.yaml --\ntitle: 测\npictures: {webpQuality: 95}\n")
        .file("assets/a.jpg", TestPictures.photograph(1300, 900, 3))
        .article("a.md", "", "![](/assets/a.jpg)");
    build();
    byte[] webp = published(version("assets/a", 1300, "webp"));
    // WebP Container Specification: the length in front counts all that follows.
    ByteBuffer more = ByteBuffer.allocate(webp.length + 14).order(ByteOrder.LITTLE_ENDIAN);
    more.put(webp).put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(6);
    more.put("Secret".getBytes(StandardCharsets.US_ASCII)).putInt(4, webp.length + 6);
    site.file("assets/w.webp", more.array()).article("b.md", "", "![](/assets/w.webp)");
    build();
    assertThat(text(published("assets/w.webp"))).doesNotContain("Secret");
    assertThat(versions("assets/w"))
        .containsExactlyInAnyOrder("assets/w.webp", "assets/w.480.webp", "assets/w.960.webp");
    assertCorners(image(published(version("assets/w", 480, "webp"))));
    assertThat(site.page("2022/02/b.html"))
        .containsPattern("<figure><img src=\"[^>]+ 480w, [^>]+ 960w, [^>]+w\\.webp 1300w\"");
  }

  @Test
  void takesPicturesOfEveryMake() throws IOException {
    BufferedImage scene = TestPictures.scene(700, 500, BufferedImage.TYPE_INT_ARGB, 1);
    site.file("assets/cmyk.jpg", TestPictures.cmyk(700, 500))
        .file(
            "assets/few.png",
            TestPictures.encoded(
                "png", TestPictures.scene(700, 500, BufferedImage.TYPE_BYTE_INDEXED, 5)))
        .file("assets/deep.png", TestPictures.deepPng(700, 500))
        .file("assets/named.jpg", TestPictures.encoded("png", scene))
        .file(
            "assets/grey.jpg",
            TestPictures.encoded(
                "jpg", TestPictures.scene(700, 500, BufferedImage.TYPE_BYTE_GRAY, 3)))
        .file("assets/逗,号 图.jpg", TestPictures.photograph(700, 500, 4))
        .article(
            "a.md",
            "",
            "![](/assets/cmyk.jpg)\n\n![](/assets/deep.png)\n\n![](/assets/named.jpg)\n\n![](/assets/grey.jpg)\n\n![](/assets/few.png)\n\n![](</assets/逗,号 图.jpg>)")
        .with("-- site.yaml --\ntitle: 测\neditions: [zh-Hant]\n");
    build();
    int green = image(published(version("assets/cmyk", 480, "jpg"))).getRGB(100, 100);
    assertThat((green >> 8) & 0xFF).isGreaterThan((green >> 16 & 0xFF) + 60);
    assertThat(image(published("assets/cmyk.jpg")).getColorModel().getNumComponents()).isEqualTo(3);
    BufferedImage deep = image(published(version("assets/deep", 480, "png")));
    assertThat(deep.getRGB(400, 10) >>> 24).isZero();
    assertThat(deep.getRGB(10, 10)).isEqualTo(0xFF800040);
    assertThat(image(published(version("assets/deep", 480, "webp"))).getRGB(400, 10) >>> 24)
        .isZero();
    assertCorners(image(published(version("assets/named", 480, "png"))));
    // One of few colours would grow as PNG when it is made smaller.
    assertThat(versions("assets/few"))
        .containsExactly("assets/few.480.webp", "assets/few.700.webp", "assets/few.png");
    int grey = image(published(version("assets/grey", 480, "jpg"))).getRGB(100, 100) & 0xFF;
    int own = image(published("assets/grey.jpg")).getRaster().getSample(145, 145, 0);
    assertThat(grey).isBetween(own - 20, own + 20);
    assertLeadsToFiles("2022/02/a.html");
    assertLeadsToFiles("zh-hant/2022/02/a.html");
  }

  @Test
  void showsColoursOfAnyProfileAsTheyAre() throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    segment.writeBytes("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1));
    segment.writeBytes(profile);
    byte[] photo = TestPictures.photograph(800, 600, 1);
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    chunk.writeBytes("iCCPlinear\0\0".getBytes(StandardCharsets.ISO_8859_1));
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(chunk)) {
      deflated.write(profile);
    }
    byte[] png =
        TestPictures.encoded("png", TestPictures.scene(800, 600, BufferedImage.TYPE_3BYTE_BGR, 1));
    CRC32 sum = new CRC32();
    sum.update(chunk.toByteArray());
    ByteBuffer profiled = ByteBuffer.allocate(png.length + chunk.size() + 8);
    profiled.put(png, 0, 33).putInt(chunk.size() - 4).put(chunk.toByteArray());
    profiled.putInt((int) sum.getValue()).put(png, 33, png.length - 33);
    site.file("assets/a.jpg", TestPictures.withSegment(photo, 0xE2, segment.toByteArray()))
        .file("assets/b.png", profiled.array())
        .article("a.md", "", "![](/assets/a.jpg)\n\n![](/assets/b.png)");
    build();
    assertThat(text(published("assets/a.jpg"))).contains("ICC_PROFILE");
    for (String path :
        List.of(
            version("assets/a", 480, "jpg"),
            version("assets/b", 480, "png"),
            version("assets/b", 800, "webp"))) {
      BufferedImage image = image(published(path));
      // IEC 61966-2-1: a tenth of the light of red is shown as 89 of 255.
      int red = image.getRGB(image.getWidth() / 4, image.getHeight() / 4);
      assertThat(red >> 8 & 0xFF).as(path).isBetween(60, 95);
      assertThat(text(published(path))).doesNotContain("ICC_PROFILE", "iCCP");
    }
  }

  @Test
  void publishesADamagedPictureThatNobodyShows() throws IOException {
    byte[] turned = TestPictures.withExif(TestPictures.photograph(800, 600, 1), 6);
    byte[] cut = java.util.Arrays.copyOf(turned, 700);
    site.file("assets/cut.jpg", cut)
        .file("assets/tiny.jpg", java.util.Arrays.copyOf(turned, 9))
        .article("a.md", "", "正文");
    build();
    assertThat(text(published("assets/cut.jpg"))).doesNotContain("Secret");
    assertThat(site.has("assets/tiny.jpg")).isTrue();
  }

  @Test
  void refusesAPictureThatClaimsMorePixelsThanAnyCameraMakes() throws IOException {
    byte[] bomb = TestPictures.png(10, 10);
    // Portable Network Graphics, 11.2.1: width and height follow the header's name.
    bomb[16] = 0;
    bomb[17] = 1;
    bomb[20 + 1] = 1;
    CRC32 sum = new CRC32();
    sum.update(bomb, 12, 17);
    for (int i = 0; i < 4; i++) {
      bomb[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
    }
    site.file("assets/bomb.png", bomb).article("a.md", "", "![](/assets/bomb.png)");
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("articles/a.md:6:5", "[picture-huge]", "65546 × 65546", "200 million");
  }
}
