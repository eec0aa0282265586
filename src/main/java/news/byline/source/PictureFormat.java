package news.byline.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** Decodes pictures to learn their size and whether they are whole. */
final class PictureFormat {

  /** More pixels than any camera of a newsroom makes; a small file may claim any number. */
  private static final long MOST_PIXELS = 200_000_000L;

  /** Decoding takes in every pixel but keeps few: enough to learn that they are there. */
  private static final int KEPT_EACH_SIDE = 256;

  private PictureFormat() {}

  /** Says what came of decoding a picture. */
  sealed interface Result permits Decoded, Refused {}

  /** Holds the size in CSS pixels. */
  record Decoded(int width, int height) implements Result {}

  /** Holds the rule of the diagnostic and what the decoder said. */
  record Refused(String rule, String detail) implements Result {}

  /** Decodes a picture: JPEG, PNG, GIF, WebP or SVG, whatever its name. */
  static Result read(Path file) {
    try {
      byte[] head = head(file);
      if (head.length == 0) {
        return new Refused("picture-empty", "");
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

  private static boolean startsWith(byte[] head, int offset, String magic) {
    for (int i = 0; i < magic.length(); i++) {
      if (offset + i >= head.length || (head[offset + i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static Result raster(Path file) throws IOException {
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return new Refused("picture-broken", "");
      }
      ImageReader reader = readers.next();
      try {
        return decode(reader, in, file);
      } finally {
        reader.dispose();
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // Readers throw these, rather than an IOException, on some damaged files.
      return new Refused("picture-broken", String.valueOf(e.getMessage()));
    }
  }

  private static Result decode(ImageReader reader, ImageInputStream in, Path file)
      throws IOException {
    StringBuilder warnings = new StringBuilder();
    reader.addIIOReadWarningListener(new TruncationListener(warnings));
    reader.setInput(in, true, false);
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      return new Refused("picture-huge", width + " × " + height);
    }
    ImageReadParam param = reader.getDefaultReadParam();
    int step = Math.max(1, Math.min(width, height) / KEPT_EACH_SIDE);
    param.setSourceSubsampling(step, step, 0, 0);
    reader.read(0, param).flush();
    if (!warnings.isEmpty()) {
      return new Refused("picture-broken", warnings.toString());
    }
    boolean sideways = Orientation.of(file).swapsSides();
    return sideways ? new Decoded(height, width) : new Decoded(width, height);
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
