package news.byline.source;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import news.byline.model.PhotoMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a camera wrote: Exif 2.32. Its descriptions are rarely an editor's, so they are no
 * captions; its names are those that somebody gave to the camera.
 *
 * @param orientation 1 to 8; browsers turn the picture back (CSS Images 3, {@code
 *     image-orientation: from-image})
 */
record ExifReader(int orientation, PhotoMetadata metadata) {

  private static final ExifReader NOTHING = new ExifReader(1, PhotoMetadata.NONE);

  static ExifReader read(byte[] data, int from) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(data, from, data.length - from);
    try (ImageInputStream tiff = new MemoryCacheImageInputStream(bytes)) {
      CompoundDirectory directory = (CompoundDirectory) new TIFFReader().read(tiff);
      Entry turned = directory.getEntryById(TIFF.TAG_ORIENTATION);
      int orientation = turned != null && turned.getValue() instanceof Number n ? n.intValue() : 1;
      return new ExifReader(
          orientation >= 1 && orientation <= 8 ? orientation : 1,
          new PhotoMetadata(
              null,
              text(directory.getEntryById(TIFF.TAG_ARTIST)),
              null,
              text(directory.getEntryById(TIFF.TAG_COPYRIGHT))));
    } catch (IOException | RuntimeException e) {
      // Damaged metadata does not make a picture unfit: browsers show it as it is.
      return NOTHING;
    }
  }

  private static @Nullable String text(@Nullable Entry entry) {
    return entry != null && entry.getValue() instanceof String text
        ? PictureWords.tidy(text)
        : null;
  }
}
