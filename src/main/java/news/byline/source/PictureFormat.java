package news.byline.source;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import news.byline.model.Digest;
import news.byline.model.Master;
import news.byline.model.PhotoMetadata;
import news.byline.model.RasterFormat;
import org.jspecify.annotations.Nullable;

/** Decodes pictures to learn their size, whether they are whole, and what their files say. */
final class PictureFormat {

  /** More pixels than any camera of a newsroom makes; a small file may claim any number. */
  private static final long MOST_PIXELS = 200_000_000L;

  /** ISO/IEC 23008-12, 10: what phones save photographs as where nobody tells them otherwise. */
  private static final List<String> HEIC_BRANDS =
      List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

  /** Decoding takes in every pixel but keeps few: enough to learn that they are there. */
  private static final int KEPT_EACH_SIDE = 256;

  /** Of a picture that is small already, no smaller versions are made: in pixels and bytes. */
  private static final int NARROW = 600;

  private static final int FEW_BYTES = 20_000;

  private final PictureDecoder decoder;

  PictureFormat(PictureDecoder decoder) {
    this.decoder = decoder;
  }

  /** Says what came of decoding a picture. */
  sealed interface Result permits Decoded, Refused {}

  /**
   * Holds what a page needs to know.
   *
   * @param width in CSS pixels
   * @param height in CSS pixels
   * @param caption what the file says that it shows
   * @param credit whom the file wants to be named
   * @param master what smaller versions are made from; null where there are to be none
   */
  record Decoded(
      int width,
      int height,
      @Nullable String caption,
      @Nullable String credit,
      @Nullable Master master)
      implements Result {

    /** Holds a picture of which only the size is known. */
    Decoded(int width, int height) {
      this(width, height, null, null, null);
    }
  }

  /** Holds the rule of the diagnostic and what the decoder said. */
  record Refused(String rule, String detail) implements Result {}

  /** Decodes a picture: JPEG, PNG, GIF, WebP or SVG, whatever its name. */
  Result read(Path file) {
    try {
      byte[] head = head(file);
      if (head.length == 0) {
        return new Refused("picture-empty", "");
      }
      if (isHeic(head)) {
        return new Refused("picture-heic", "");
      }
      return isRaster(head) ? raster(file) : VectorPicture.read(file);
    } catch (IOException e) {
      return new Refused("picture-broken", String.valueOf(e.getMessage()));
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(16);
    }
  }

  private static boolean isRaster(byte[] head) {
    return startsWith(head, 0, "\u00FF\u00D8\u00FF")
        || startsWith(head, 0, "\u0089PNG")
        || startsWith(head, 0, "GIF8")
        || (startsWith(head, 0, "RIFF") && startsWith(head, 8, "WEBP"));
  }

  private static boolean isHeic(byte[] head) {
    return startsWith(head, 4, "ftyp")
        && HEIC_BRANDS.stream().anyMatch(brand -> startsWith(head, 8, brand));
  }

  private static boolean startsWith(byte[] head, int offset, String magic) {
    for (int i = 0; i < magic.length(); i++) {
      if (offset + i >= head.length || (head[offset + i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private Result raster(Path file) throws IOException {
    Result result = decoder.read(file, reader -> decode(reader, file));
    return result == null ? new Refused("picture-broken", "") : result;
  }

  private static Result decode(ImageReader reader, Path file) throws IOException {
    StringBuilder warnings = new StringBuilder();
    reader.addIIOReadWarningListener(new TruncationListener(warnings));
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      return new Refused("picture-huge", width + " × " + height);
    }
    ImageReadParam param = reader.getDefaultReadParam();
    int step = Math.max(1, Math.min(width, height) / KEPT_EACH_SIDE);
    param.setSourceSubsampling(step, step, 0, 0);
    BufferedImage few = reader.read(0, param);
    if (!warnings.isEmpty()) {
      return new Refused("picture-broken", warnings.toString());
    }
    PictureHeader header = PictureHeader.read(file);
    boolean sideways = header.isSideways();
    PhotoMetadata words = header.metadata();
    return new Decoded(
        sideways ? height : width,
        sideways ? width : height,
        words.caption(),
        words.named(),
        master(few, sideways ? height : width, sideways ? width : height, header, file));
  }

  private static @Nullable Master master(
      BufferedImage few, int width, int height, PictureHeader header, Path file)
      throws IOException {
    RasterFormat format = header.format();
    if (format == null || header.isAnimated() || width <= NARROW || Files.size(file) <= FEW_BYTES) {
      return null;
    }
    return new Master(
        width,
        height,
        format,
        // The reader that looks at WebP mistakes colours at times.
        few.getColorModel().hasAlpha() || format == RasterFormat.WEBP ? -1 : average(few),
        few.getColorModel() instanceof IndexColorModel,
        isRedrawn(header, width, height),
        Digest.of(Files.readAllBytes(file)));
  }

  /**
   * Tells whether a picture must be drawn anew to be seen upright and in its colours everywhere.
   */
  static boolean isRedrawn(PictureHeader header, int width, int height) {
    return (header.orientation() != 1 || header.isForPrint())
        && (long) width * height <= PictureDecoder.MOST_REDRAWN;
  }

  /** Returns the average of some hundred pixels that lie evenly over a picture. */
  private static int average(BufferedImage image) {
    int grid = 16;
    int[] sum = new int[3];
    for (int i = 0; i < grid * grid; i++) {
      int x = (2 * (i % grid) + 1) * image.getWidth() / (2 * grid);
      int y = (2 * (i / grid) + 1) * image.getHeight() / (2 * grid);
      int rgb = image.getRGB(x, y);
      for (int c = 0; c < 3; c++) {
        sum[c] += (rgb >> (16 - 8 * c)) & 0xFF;
      }
    }
    int all = grid * grid;
    return (sum[0] / all) << 16 | (sum[1] / all) << 8 | sum[2] / all;
  }

  /**
   * Hears of a JPEG whose data end too soon: decoders fill the lower part with grey. One that lacks
   * only the marker at its end is whole, and every browser shows it.
   */
  private record TruncationListener(StringBuilder warnings) implements IIOReadWarningListener {
    @Override
    public void warningOccurred(ImageReader source, String warning) {
      if (warnings.isEmpty() && warning.contains("premature end of data")) {
        warnings.append(warning);
      }
    }
  }
}
