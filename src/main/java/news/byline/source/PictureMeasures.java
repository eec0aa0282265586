package news.byline.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import news.byline.model.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * Measures pictures by their heads, without decoding them. What cannot be measured is left out,
 * since reading the article reports it. May be used from several threads.
 */
final class PictureMeasures {

  /**
   * Holds a picture's size.
   *
   * @param width in pixels, turned upright; 0 for a drawing (SVG)
   * @param scalable whether smaller versions can be made of it
   */
  record Size(long bytes, int width, int height, boolean scalable) {}

  private final SiteFolder folder;
  private final ConcurrentMap<String, Optional<Size>> known = new ConcurrentHashMap<>();

  PictureMeasures(SiteFolder folder) {
    this.folder = folder;
  }

  /** Returns the file that a path names, from the site's folder; null where there is none. */
  @Nullable String file(String from, String path) {
    for (String written : List.of(path, SitePath.decoded(path))) {
      String file = folder.resolve(from, written);
      if (file != null && Files.isRegularFile(folder.file(file))) {
        return file;
      }
    }
    return null;
  }

  /** Returns the size of a file; null where it is no picture or cannot be read. */
  @Nullable Size of(String file) {
    return known.computeIfAbsent(file, f -> Optional.ofNullable(measured(f))).orElse(null);
  }

  private @Nullable Size measured(String file) {
    Path path = folder.file(file);
    try {
      if (!folder.isInside(path)) {
        return null;
      }
      long bytes = Files.size(path);
      try (ImageInputStream in = new FileImageInputStream(path.toFile())) {
        ImageReader reader = PictureDecoder.reader(in, false);
        return reader == null ? new Size(bytes, 0, 0, false) : measured(reader, in, path, bytes);
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // Readers throw the last two, rather than an IOException, on some damaged files.
      return null;
    }
  }

  private static Size measured(ImageReader reader, ImageInputStream in, Path path, long bytes)
      throws IOException {
    try {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      PictureHeader header = PictureHeader.read(path);
      return header.isSideways()
          ? new Size(bytes, height, width, header.isScalable())
          : new Size(bytes, width, height, header.isScalable());
    } finally {
      reader.dispose();
    }
  }
}
