package news.byline.exchange.manuscript;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Makes PNG of pictures in forms that no browser shows. */
final class Png {

  private Png() {}

  /** Returns a picture as PNG; null where it cannot be read. */
  static byte @Nullable [] of(byte[] picture) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BufferedImage image =
          ImageIO.read(ImageIO.createImageInputStream(new ByteArrayInputStream(picture)));
      return image != null && ImageIO.write(image, "png", out) ? out.toByteArray() : null;
    } catch (IOException | RuntimeException e) {
      // Readers throw what they like on damaged pictures.
      return null;
    }
  }
}
