package news.byline.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import news.byline.exchange.manuscript.Manuscripts;
import news.byline.publish.NewFile;
import news.byline.source.SiteReader;

/**
 * Gives the pictures of one article their names, {@code assets/2025/slug-1.jpg}, and writes them.
 */
final class PictureFiles {

  private final Path site;
  private final String stem;
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private int number;

  PictureFiles(Path site, int year, String slug) {
    this.site = site;
    this.stem = "assets/" + year + "/" + slug;
  }

  /** Returns where each picture will lie; one that is broken gets no place, and that is said. */
  Map<String, String> plan(Map<String, byte[]> pictures, SourceSpan place, List<Diagnostic> said)
      throws IOException {
    Map<String, String> paths = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
      String name = picture.getKey().replaceFirst(".*/", "");
      if (SiteReader.isPicture(picture.getValue())) {
        paths.put(picture.getKey(), path(picture.getValue()));
      } else {
        said.add(Diagnostic.warning("import-picture-broken", place, name));
      }
    }
    return paths;
  }

  /** A picture that is shown twice, or was imported before, needs no second file. */
  private String path(byte[] bytes) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (Arrays.equals(file.getValue(), bytes)) {
        return file.getKey();
      }
    }
    String path;
    boolean free;
    do {
      number++;
      path = stem + "-" + number + "." + Manuscripts.ending(bytes);
      free = !Files.exists(site.resolve(path));
    } while (!free && !Arrays.equals(Files.readAllBytes(site.resolve(path)), bytes));
    files.put(path, bytes);
    return path;
  }

  void write() throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!Files.exists(site.resolve(file.getKey()))) {
        NewFile.write(site.resolve(file.getKey()), file.getValue());
      }
    }
  }
}
