package news.byline.source;

import java.awt.image.BufferedImage;
import news.byline.model.PhotoMetadata;

/**
 * Holds a picture in memory.
 *
 * @param image as its file has it, perhaps with fewer pixels
 * @param orientation how the camera was turned: Exif 2.32, 4.6.4 A, 1 to 8
 * @param metadata what its file says to all
 */
public record DecodedPicture(BufferedImage image, int orientation, PhotoMetadata metadata) {

  /** Stands for what is done with a picture while it is in memory. */
  public interface Use<T> {
    T with(DecodedPicture picture) throws java.io.IOException;
  }
}
