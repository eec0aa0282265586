package news.byline.source;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * Holds how a camera was turned. Exif 2.32, 4.6.4 A: browsers turn the picture back (CSS Images 3,
 * {@code image-orientation: from-image}), so its page must name the turned size.
 *
 * @param value 1 to 8; 5 and more lie on their side
 */
record Orientation(int value) {

  private static final Orientation UPRIGHT = new Orientation(1);

  boolean swapsSides() {
    return value >= 5 && value <= 8;
  }

  /** Reads the orientation of a JPEG; any other file, and one without Exif, is upright. */
  static Orientation of(Path file) {
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      if (in.readUnsignedShort() != JPEG.SOI) {
        return UPRIGHT;
      }
      in.seek(0);
      List<JPEGSegment> exif = JPEGSegmentUtil.readSegments(in, JPEG.APP1, "Exif");
      return exif.isEmpty() ? UPRIGHT : read(exif.get(0));
    } catch (IOException | IllegalArgumentException e) {
      // Damaged metadata does not make a picture unfit: browsers show it upright too.
      return UPRIGHT;
    }
  }

  private static Orientation read(JPEGSegment exif) throws IOException {
    InputStream data = exif.data();
    if (data.read() < 0) {
      return UPRIGHT;
    }
    try (ImageInputStream tiff = ImageIO.createImageInputStream(data)) {
      CompoundDirectory directory = (CompoundDirectory) new TIFFReader().read(tiff);
      Entry entry = directory.getEntryById(TIFF.TAG_ORIENTATION);
      return entry != null && entry.getValue() instanceof Number n
          ? new Orientation(n.intValue())
          : UPRIGHT;
    }
  }
}
