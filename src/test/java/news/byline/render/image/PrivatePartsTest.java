package news.byline.render.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import news.byline.model.PhotoMetadata;
import news.byline.model.RasterFormat;
import org.junit.jupiter.api.Test;

class PrivatePartsTest {

  private static final PhotoMetadata NAMED = new PhotoMetadata("图<注>", "张可", "新华社 & 张可", "© 新华社");

  private static byte[] file(RasterFormat format) throws IOException {
    byte[] samples = new byte[20 * 10 * 3];
    new Random(1).nextBytes(samples);
    return Encoding.encoded(new Pixels(20, 10, false, samples), format, 80);
  }

  private static byte[] removed(byte[] file) {
    return PrivateParts.removed(file, PhotoMetadata.NONE, 1);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void leavesAFileAsItIsThatSaysNothing() throws IOException {
    for (RasterFormat format : RasterFormat.values()) {
      byte[] file = file(format);
      assertThat(removed(file)).as(format.name()).isSameAs(file);
    }
    byte[] gif = bytes("GIF89a…");
    assertThat(removed(gif)).isSameAs(gif);
  }

  @Test
  void namesMakerAndOwnerInEveryFormatAndForgetsThemAgain() throws IOException {
    for (RasterFormat format : RasterFormat.values()) {
      byte[] plain = file(format);
      byte[] named = PrivateParts.removed(plain, NAMED, 1);
      assertThat(text(named))
          .as(format.name())
          .contains("张可", "新华社 &amp; 张可", "© 新华社", "图&lt;注&gt;");
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(named));
      BufferedImage before = ImageIO.read(new ByteArrayInputStream(plain));
      assertThat(image.getRGB(3, 4)).as(format.name()).isEqualTo(before.getRGB(3, 4));
      assertThat(PrivateParts.removed(named, NAMED, 1)).as(format.name()).isEqualTo(named);
      if (format != RasterFormat.WEBP) {
        assertThat(removed(named)).as(format.name()).isEqualTo(plain);
      }
    }
  }

  @Test
  void removesSegmentsOfJpegButNotItsColours() throws IOException {
    byte[] plain = file(RasterFormat.JPEG);
    byte[] icc = joined(bytes("\u00FF\u00E2\0\22ICC_PROFILE\0"), new byte[4]);
    byte[] full =
        joined(
            Arrays.copyOf(plain, 2),
            bytes("\u00FF\u00E1\0\16Exif\0\0Secret"),
            icc,
            bytes("\u00FF\u00E2\0\14MPF\0Secret"),
            bytes("\u00FF\u00FE\0\10Secret"),
            Arrays.copyOfRange(plain, 2, plain.length),
            bytes("\u00FF\u00D8Secret second picture"));
    assertThat(removed(full))
        .isEqualTo(
            joined(Arrays.copyOf(plain, 2), icc, Arrays.copyOfRange(plain, 2, plain.length)));
    assertThat(text(PrivateParts.removed(full, PhotoMetadata.NONE, 6)))
        .contains("Exif")
        .doesNotContain("Secret");
  }

  @Test
  void removesChunksOfPng() throws IOException {
    byte[] plain = file(RasterFormat.PNG);
    byte[] chunk = bytes("tEXtAuthor\0Secret");
    CRC32 sum = new CRC32();
    sum.update(chunk);
    byte[] full =
        joined(
            Arrays.copyOf(plain, 33),
            new byte[] {0, 0, 0, (byte) (chunk.length - 4)},
            chunk,
            bytes("\0\0\0\0"),
            Arrays.copyOfRange(plain, 33, plain.length),
            bytes("Secret"));
    assertThat(removed(full)).isEqualTo(plain);
  }

  @Test
  void findsNoFaultWithFilesThatAreCutOff() throws IOException {
    for (RasterFormat format : RasterFormat.values()) {
      byte[] file = PrivateParts.removed(file(format), NAMED, 1);
      for (int length = 0; length < file.length; length++) {
        byte[] cut = Arrays.copyOf(file, length);
        assertThat(PrivateParts.removed(cut, PhotoMetadata.NONE, 1).length)
            .isLessThanOrEqualTo(length + 2);
      }
    }
  }
}
