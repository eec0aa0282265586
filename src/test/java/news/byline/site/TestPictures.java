package news.byline.site;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }
}
