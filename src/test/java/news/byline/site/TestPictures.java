package news.byline.site;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes pictures for tests. */
public final class TestPictures {

  private TestPictures() {}

  /** Returns a PNG of a size. */
  public static byte[] png(int width, int height) throws IOException {
    return encoded("png", width, height);
  }

  /** Returns a JPEG of a size. */
  public static byte[] jpeg(int width, int height) throws IOException {
    return encoded("jpg", width, height);
  }

  private static byte[] encoded(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillOval(0, 0, width, height);
    pen.dispose();
    return encoded(format, image);
  }

  static byte[] encoded(String format, BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  /**
   * Draws what is as hard to pack as a photograph: red at the top left, green at the top right,
   * blue at the bottom left, white at the bottom right, with grain all over.
   */
  static BufferedImage scene(int width, int height, int type, long seed) {
    BufferedImage image = new BufferedImage(width, height, type);
    Random random = new Random(seed);
    int[] corners = {0xE01010, 0x10C010, 0x1010E0, 0xF0F0F0};
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int rgb = corners[(2 * y < height ? 0 : 2) + (2 * x < width ? 0 : 1)];
        row[x] = 0xFF000000 | (rgb ^ (random.nextInt() & 0x0F0F0F));
      }
      image.setRGB(0, y, width, 1, row, 0, width);
    }
    return image;
  }

  /** Returns a photograph as JPEG, of which smaller versions are worth making. */
  public static byte[] photograph(int width, int height, long seed) throws IOException {
    return encoded("jpg", scene(width, height, BufferedImage.TYPE_INT_RGB, seed));
  }

  /** Returns a photograph in four inks, as presses want it. */
  static byte[] cmyk(int width, int height) throws IOException {
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
    Random random = new Random(1);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        // Adobe's programs write ink the other way round: much cyan and yellow, which is green.
        raster.setPixel(
            x, y, new int[] {35, 255 - random.nextInt(40), 35, 255 - random.nextInt(30)});
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(raster, null, null), null);
    }
    writer.dispose();
    byte[] adobe = "Adobe\0d\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    return withSegment(out.toByteArray(), 0xEE, adobe);
  }

  /** Returns a PNG with 16 bits for each colour, half of it to be seen through. */
  static byte[] deepPng(int width, int height) throws IOException {
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            true,
            false,
            Transparency.TRANSLUCENT,
            DataBuffer.TYPE_USHORT);
    WritableRaster raster = model.createCompatibleWritableRaster(width, height);
    Random random = new Random(2);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int opaque = 2 * x < width ? 0xFFFF : 0;
        raster.setPixel(x, y, new int[] {0x8000 + random.nextInt(64), 0, 0x4000, opaque});
      }
    }
    return encoded("png", new BufferedImage(model, raster, false, null));
  }

  /** Puts a segment in front of all others of a JPEG. */
  static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xFF);
    out.write(marker);
    out.write((content.length + 2) >> 8);
    out.write(content.length + 2);
    out.writeBytes(content);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  /** Adds what a camera writes: how it was turned, who owns it, and where it was. */
  static byte[] withExif(byte[] jpeg, int orientation) {
    ByteArrayOutputStream tiff = new ByteArrayOutputStream();
    tiff.writeBytes("Exif\0\0MM\0*\0\0\0\10".getBytes(StandardCharsets.ISO_8859_1));
    tiff.writeBytes(new byte[] {0, 4});
    entry(tiff, 0x010F, 2, 10, 8 + 2 + 4 * 12 + 4);
    entry(tiff, 0x0112, 3, 1, orientation << 16);
    entry(tiff, 0x013B, 2, 6, 8 + 2 + 4 * 12 + 4 + 10);
    entry(tiff, 0x8825, 4, 1, 8 + 2 + 4 * 12 + 4 + 16);
    tiff.writeBytes(new byte[4]);
    tiff.writeBytes("SecretCam\0ZhangK".getBytes(StandardCharsets.US_ASCII));
    tiff.writeBytes(new byte[] {0, 1});
    entry(tiff, 0x0012, 2, 11, 8 + 2 + 4 * 12 + 4 + 16 + 2 + 12 + 4);
    tiff.writeBytes(new byte[4]);
    tiff.writeBytes("SecretPlace".getBytes(StandardCharsets.US_ASCII));
    return withSegment(jpeg, 0xE1, tiff.toByteArray());
  }

  private static void entry(ByteArrayOutputStream tiff, int tag, int type, int count, int value) {
    for (int part : new int[] {tag >> 8, tag, type >> 8, type}) {
      tiff.write(part);
    }
    for (int number : new int[] {count, value}) {
      for (int shift = 24; shift >= 0; shift -= 8) {
        tiff.write(number >> shift);
      }
    }
  }

  /** Adds what agencies write: a caption, a credit, a name and a notice. */
  static byte[] withIptc(byte[] jpeg, Charset charset) {
    ByteArrayOutputStream iim = new ByteArrayOutputStream();
    if (charset.equals(StandardCharsets.UTF_8)) {
      dataset(iim, 1, 90, new byte[] {0x1B, '%', 'G'});
    }
    dataset(iim, 2, 120, "脐橙熟了，果农在采摘。".getBytes(charset));
    dataset(iim, 2, 80, "张可".getBytes(charset));
    dataset(iim, 2, 110, "新华社发（张可 摄）".getBytes(charset));
    dataset(iim, 2, 116, "© 新华社".getBytes(charset));
    dataset(iim, 2, 90, "SecretCity".getBytes(charset));
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    segment.writeBytes("Photoshop 3.0\0008BIM\4\4\0\0".getBytes(StandardCharsets.ISO_8859_1));
    for (int shift = 24; shift >= 0; shift -= 8) {
      segment.write(iim.size() >> shift);
    }
    segment.writeBytes(iim.toByteArray());
    return withSegment(jpeg, 0xED, segment.toByteArray());
  }

  private static void dataset(ByteArrayOutputStream iim, int record, int number, byte[] value) {
    iim.writeBytes(new byte[] {0x1C, (byte) record, (byte) number});
    iim.write(value.length >> 8);
    iim.write(value.length);
    iim.writeBytes(value);
  }
}
