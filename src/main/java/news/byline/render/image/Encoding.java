package news.byline.render.image;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import news.byline.model.RasterFormat;

/** Writes pixels as the bytes of a file. */
final class Encoding {

  private Encoding() {}

  /**
   * Encodes a picture.
   *
   * @param quality 1 to 100; of no meaning for PNG
   * @throws IOException if this machine cannot write the format
   */
  static byte[] encoded(Pixels pixels, RasterFormat format, int quality) throws IOException {
    ImageWriter writer = writer(format);
    try {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      switch (format) {
        case JPEG -> {
          param.setCompressionQuality(quality / 100f);
          // It is shown whole, if coarse, before all of it has come, and it is smaller.
          param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        case WEBP -> {
          param.setCompressionType("Lossy");
          param.setCompressionQuality(quality / 100f);
        }
        // Nothing is lost: the quality of PNG is how little time it takes.
        case PNG -> param.setCompressionQuality(0);
      }
      Pixels shown = format == RasterFormat.JPEG ? pixels.opaque() : pixels;
      BufferedImage image = shown.image(ColorSpace.getInstance(ColorSpace.CS_sRGB));
      ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
      try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
        writer.setOutput(stream);
        writer.write(null, new IIOImage(image, null, null), param);
      }
      return out.toByteArray();
    } finally {
      writer.dispose();
    }
  }

  /** The platform's own writers are named, since other libraries bring some under their names. */
  private static ImageWriter writer(RasterFormat format) throws IOException {
    if (format == RasterFormat.WEBP) {
      return new WebPImageWriterSpi().createWriterInstance(null);
    }
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format.name());
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getName().startsWith("com.sun.imageio.")) {
        return writer;
      }
    }
    throw new IOException("no writer of " + format);
  }
}
