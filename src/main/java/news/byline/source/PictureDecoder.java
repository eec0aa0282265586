package news.byline.source;

import java.awt.Transparency;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import news.byline.model.RasterFormat;
import org.jspecify.annotations.Nullable;

/** Decodes pictures, never so many at once that they fill the memory. */
final class PictureDecoder {

  /** The most that one picture takes in memory, in bytes; of a larger one pixels are left out. */
  private static final long MOST_BYTES = 128L << 20;

  /** A picture of more pixels is not drawn anew in its full size. */
  static final long MOST_REDRAWN = 32_000_000L;

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_AT_ONCE = 200;
  private static final int LARGEST_PROFILE = 4 << 20;

  /** What pictures may take at once, in megabytes: less where Java itself has little. */
  private final int room =
      (int)
          Math.max(1, Math.min(MOST_AT_ONCE, Runtime.getRuntime().maxMemory() / MEGABYTE * 2 / 3));

  private final Semaphore free = new Semaphore(room, true);

  /** Stands for what is done with a reader while there is room for its picture. */
  interface Work<T> {
    T with(ImageReader reader) throws IOException;
  }

  /**
   * Opens a picture.
   *
   * @return what the work returns; null where nothing reads such a file
   * @throws IOException if the file is damaged, however the reader says so
   */
  <T> @Nullable T read(Path file, Work<T> work) throws IOException {
    return read(file, false, work);
  }

  private <T> @Nullable T read(Path file, boolean drawn, Work<T> work) throws IOException {
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      ImageReader reader = reader(in, drawn);
      if (reader == null) {
        return null;
      }
      try {
        reader.setInput(in, true, true);
        return withRoom(reader, work);
      } finally {
        reader.dispose();
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // Readers throw these, rather than an IOException, on some damaged files.
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  private <T> T withRoom(ImageReader reader, Work<T> work) throws IOException {
    // The decoder of progressive JPEG holds as much as all pixels, however few are kept.
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    int needed = (int) Math.max(1, Math.min(room, pixels * 3 / MEGABYTE));
    free.acquireUninterruptibly(needed);
    try {
      return work.with(reader);
    } finally {
      free.release(needed);
    }
  }

  /**
   * Finds a reader. Of the two of WebP the one in machine code does not run everywhere, but the
   * other decodes some files in wrong colours; where versions are drawn as WebP, it does run.
   *
   * @param drawn whether the picture is to be drawn, not only looked at
   */
  static @Nullable ImageReader reader(ImageInputStream in, boolean drawn) {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    ImageReader found = null;
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      boolean machineCode = reader.getClass().getName().startsWith("com.luciad.");
      if (machineCode ? drawn : found == null) {
        found = reader;
      }
    }
    return found;
  }

  /** Decodes a picture for smaller versions of it, and does something with it. */
  <T> T decode(Path file, PictureHeader header, DecodedPicture.Use<T> use) throws IOException {
    T made =
        read(
            file,
            true,
            reader ->
                use.with(
                    new DecodedPicture(
                        image(reader, header), header.orientation(), header.metadata())));
    if (made == null) {
      throw new IOException(file + " was changed while the site was being built");
    }
    return made;
  }

  /** Returns what a picture's file says. */
  PictureFacts facts(Path file, PictureHeader header) {
    RasterFormat format = header.format();
    boolean odd = header.orientation() != 1 || header.isForPrint();
    PictureFacts plain =
        new PictureFacts(0, 0, format, header.orientation(), false, header.metadata());
    if (format == null || !odd) {
      return plain;
    }
    try {
      PictureFacts facts = read(file, reader -> facts(reader, format, header));
      return facts == null ? plain : facts;
    } catch (IOException e) {
      // No article shows a picture that cannot be decoded; what else names it gets it as it is.
      return plain;
    }
  }

  private static PictureFacts facts(ImageReader reader, RasterFormat format, PictureHeader header)
      throws IOException {
    boolean sideways = header.isSideways();
    int across = reader.getWidth(0);
    int down = reader.getHeight(0);
    return new PictureFacts(
        sideways ? down : across,
        sideways ? across : down,
        format,
        header.orientation(),
        PictureFormat.isRedrawn(header, across, down),
        header.metadata());
  }

  private static BufferedImage image(ImageReader reader, PictureHeader header) throws IOException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    javax.imageio.ImageTypeSpecifier type = reader.getRawImageType(0);
    int bits = type == null ? 24 : type.getColorModel().getPixelSize();
    long bytes = pixels * Math.max(3, bits / 8);
    int step = 1;
    while (bytes / step / step > MOST_BYTES) {
      step++;
    }
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    return profiled(reader.read(0, param), header.profile());
  }

  /** The platform's reader of PNG passes over profiles of colours; others heed them. */
  private static BufferedImage profiled(BufferedImage image, byte @Nullable [] chunk) {
    ColorModel plain = image.getColorModel();
    ICC_Profile profile = chunk == null ? null : profile(chunk);
    if (profile == null
        || profile.getNumComponents() != 3
        || !(plain instanceof ComponentColorModel)
        || plain.getNumColorComponents() != 3) {
      return image;
    }
    ColorModel own =
        new ComponentColorModel(
            new ICC_ColorSpace(profile),
            plain.hasAlpha(),
            false,
            plain.hasAlpha() ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
            plain.getTransferType());
    return own.isCompatibleRaster(image.getRaster())
        ? new BufferedImage(own, image.getRaster(), false, null)
        : image;
  }

  /** Portable Network Graphics, third edition, 11.3.2.3: a name, a zero, a method, the profile. */
  private static @Nullable ICC_Profile profile(byte[] chunk) {
    int start = 0;
    while (start < chunk.length && chunk[start] != 0) {
      start++;
    }
    start += 2;
    if (start >= chunk.length) {
      return null;
    }
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(chunk, start, chunk.length - start))) {
      return ICC_Profile.getInstance(in.readNBytes(LARGEST_PROFILE));
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }
}
