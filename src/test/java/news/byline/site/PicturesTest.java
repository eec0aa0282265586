package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import news.byline.model.SitePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds sites with large pictures and looks at what is published of them. */
class PicturesTest {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:srcset=\"|, |src=\")((?:\\.\\./)+[^ \"]+)");

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder);
  }

  private void build(String... options) {
    TestSite.Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private byte[] published(String path) throws IOException {
    return Files.readAllBytes(folder.resolve("public").resolve(path));
  }

  private static BufferedImage image(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  /** Returns the published versions of a picture, without the digests in their names. */
  private List<String> versions(String stem) throws IOException {
    return site.published().stream()
        .filter(f -> f.startsWith(stem + "."))
        .map(f -> f.replaceFirst("\\.[0-9a-f]{8}\\.", "."))
        .toList();
  }

  private String version(String stem, int width, String ending) throws IOException {
    return site.published().stream()
        .filter(f -> f.matches(Pattern.quote(stem) + "\\." + width + "\\.[0-9a-f]{8}\\." + ending))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> kept() throws IOException {
    Map<String, String> kept = new TreeMap<>();
    Path store = folder.resolve(".byline/pictures");
    if (Files.isDirectory(store)) {
      try (Stream<Path> files = Files.list(store)) {
        for (Path file : files.toList()) {
          kept.put(file.getFileName().toString(), Files.getLastModifiedTime(file).toString());
        }
      }
    }
    return kept;
  }

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

  private static void assertCorners(BufferedImage image) {
    int right = image.getWidth() - image.getWidth() / 4;
    int bottom = image.getHeight() - image.getHeight() / 4;
    int left = image.getWidth() / 4;
    int top = image.getHeight() / 4;
    assertNear(image.getRGB(left, top), 0xE01010);
    assertNear(image.getRGB(right, top), 0x10C010);
    assertNear(image.getRGB(left, bottom), 0x1010E0);
    assertNear(image.getRGB(right, bottom), 0xF0F0F0);
  }

  private static void assertNear(int rgb, int wanted) {
    for (int shift = 0; shift <= 16; shift += 8) {
      assertThat((rgb >> shift) & 0xFF)
          .as("%06x beside %06x", rgb & 0xFFFFFF, wanted)
          .isBetween(((wanted >> shift) & 0xFF) - 28, ((wanted >> shift) & 0xFF) + 28);
    }
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

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
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

  private void assertLeadsToFiles(String page) throws IOException {
    Path from = folder.resolve("public").resolve(page).getParent();
    List<String> found = new ArrayList<>();
    Matcher address =
        ADDRESS.matcher(
            site.page(page).replace("srcset=\"assets", "srcset=\"../" + "public/assets"));
    while (address.find()) {
      found.add(address.group(1));
      assertThat(from.resolve(SitePath.decoded(address.group(1))).normalize()).as(page).exists();
    }
    assertThat(found).as(page).anyMatch(a -> a.endsWith(".webp"));
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

  @Test
  void refusesAPictureThatClaimsMorePixelsThanAnyCameraMakes() throws IOException {
    byte[] bomb = TestPictures.png(10, 10);
    // Portable Network Graphics, 11.2.1: width and height follow the header's name.
    bomb[16] = 0;
    bomb[17] = 1;
    bomb[20 + 1] = 1;
    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
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
