package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import news.byline.model.SitePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the pictures that a site publishes. */
abstract class PictureSite {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:srcset=\"|, |src=\")((?:\\.\\./)+[^ \"]+)");

  @TempDir Path folder;
  TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder);
  }

  void build(String... options) {
    TestSite.Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
  }

  byte[] published(String path) throws IOException {
    return Files.readAllBytes(folder.resolve("public").resolve(path));
  }

  static BufferedImage image(byte[] bytes) throws IOException {
    ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    ImageReader reader = null;
    for (Iterator<ImageReader> all = ImageIO.getImageReaders(in); all.hasNext(); ) {
      ImageReader next = all.next();
      // As browsers do, libwebp decodes it.
      reader = reader == null || next.getClass().getName().contains("luciad") ? next : reader;
    }
    Objects.requireNonNull(reader).setInput(in);
    return reader.read(0);
  }

  /** Returns the published versions of a picture, without the digests in their names. */
  List<String> versions(String stem) throws IOException {
    return site.published().stream()
        .filter(f -> f.startsWith(stem + "."))
        .map(f -> f.replaceFirst("\\.[0-9a-f]{8}\\.", "."))
        .toList();
  }

  String version(String stem, int width, String ending) throws IOException {
    return site.published().stream()
        .filter(f -> f.matches(Pattern.quote(stem) + "\\." + width + "\\.[0-9a-f]{8}\\." + ending))
        .findFirst()
        .orElseThrow();
  }

  Map<String, String> kept() throws IOException {
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

  static void assertCorners(BufferedImage image) {
    int right = image.getWidth() - image.getWidth() / 4;
    int bottom = image.getHeight() - image.getHeight() / 4;
    int left = image.getWidth() / 4;
    int top = image.getHeight() / 4;
    assertNear(image.getRGB(left, top), 0xE01010);
    assertNear(image.getRGB(right, top), 0x10C010);
    assertNear(image.getRGB(left, bottom), 0x1010E0);
    assertNear(image.getRGB(right, bottom), 0xF0F0F0);
  }

  static void assertNear(int rgb, int wanted) {
    for (int shift = 0; shift <= 16; shift += 8) {
      assertThat((rgb >> shift) & 0xFF)
          .as("%06x beside %06x", rgb & 0xFFFFFF, wanted)
          .isBetween(((wanted >> shift) & 0xFF) - 28, ((wanted >> shift) & 0xFF) + 28);
    }
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  void assertLeadsToFiles(String page) throws IOException {
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
}
