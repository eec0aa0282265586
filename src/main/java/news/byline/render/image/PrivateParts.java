package news.byline.render.image;

import news.byline.model.PhotoMetadata;

/**
 * Removes from a picture's file what it says of camera, place, time, programs and people, and keeps
 * what it says of its maker and owner. Not a pixel is touched.
 */
public final class PrivateParts {

  /** A file of fewer bytes shows nothing and says nothing. */
  private static final int LEAST = 40;

  private PrivateParts() {}

  /**
   * Returns a picture's file as it may be published; a file of any other kind as it is.
   *
   * @param metadata what the file is to say
   * @param orientation how browsers are to turn the picture: Exif 2.32, 4.6.4 A, 1 to 8
   */
  public static byte[] removed(byte[] file, PhotoMetadata metadata, int orientation) {
    if (file.length < LEAST) {
      return file;
    }
    byte[] xmp = metadata.isEmpty() ? new byte[0] : XmpPacket.of(metadata);
    if (Bytes.at(file, 0, 0xFF, 0xD8, 0xFF)) {
      return JpegFile.published(file, xmp, orientation);
    }
    if (Bytes.at(file, 0, 0x89, 'P', 'N', 'G')) {
      return PngFile.published(file, xmp);
    }
    if (Bytes.at(file, 0, 'R', 'I', 'F', 'F') && Bytes.at(file, 8, 'W', 'E', 'B', 'P')) {
      return WebpFile.published(file, xmp);
    }
    if (Bytes.at(file, 0, "GIF8")) {
      return GifFile.published(file, xmp);
    }
    return file;
  }
}
