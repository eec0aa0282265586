package news.byline.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.byline.build.cache.CacheFolder;
import news.byline.build.cache.DrawingMemory;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Asset;
import news.byline.model.DrawingText;
import news.byline.render.vector.VectorSanitizer;
import news.byline.source.SiteReader;
import news.byline.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Publishes a site's drawings (SVG), by whomever they were sent, without what runs or loads. */
final class Drawings {

  /** What the engineer writes for the theme is code, as templates are. */
  private static final String THEME = "assets/theme/";

  private static final String PACKED = ".svgz";

  private Drawings() {}

  /** Tells whether browsers take a file of the site for a drawing if they open it. */
  static boolean isDrawing(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return (name.endsWith(".svg") || name.endsWith(PACKED)) && !file.startsWith(THEME);
  }

  /**
   * Finds what is wrong with the drawings that are to be published, and what will be taken out of
   * them.
   *
   * @param cache remembers it of files that do not change; null remembers nothing
   */
  static List<Diagnostic> faults(
      SiteReader reader, List<Asset> assets, Workers workers, @Nullable CacheFolder cache)
      throws IOException {
    List<String> drawings =
        assets.stream()
            .filter(asset -> !asset.builtIn() && isDrawing(asset.source()))
            .map(Asset::source)
            .toList();
    DrawingMemory memory = DrawingMemory.read(cache, SiteReader.program());
    Map<String, SourceFile> files = reader.files().offers();
    List<List<Diagnostic>> found =
        workers.each(
            drawings,
            file -> {
              SourceFile now = files.get(file);
              List<Diagnostic> known = now == null ? null : memory.faults().get(now);
              return known == null ? faults(reader, file) : known;
            });
    Map<SourceFile, List<Diagnostic>> lasting = new LinkedHashMap<>();
    List<Diagnostic> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      SourceFile file = files.get(drawings.get(i));
      boolean settled = cache != null && file != null && file.modified() < cache.moment();
      boolean refused = reader.isRefused(drawings.get(i));
      if (settled && !refused && found.get(i).stream().noneMatch(Diagnostic::isError)) {
        lasting.put(file, found.get(i));
      }
      all.addAll(found.get(i));
    }
    if (cache != null && !lasting.equals(memory.faults())) {
      new DrawingMemory(lasting).write(cache, SiteReader.program());
    }
    return all;
  }

  /** An article that shows a drawing which is none has said so at its own place. */
  private static List<Diagnostic> faults(SiteReader reader, String file) throws IOException {
    return reader.isRefused(file) ? List.of() : sanitized(reader, file).diagnostics();
  }

  /**
   * Returns a drawing as it is published.
   *
   * @throws IOException if it cannot be read, or is not the one any more that was looked at
   */
  static byte[] published(SiteReader reader, String file) throws IOException {
    byte[] bytes = sanitized(reader, file).value();
    if (bytes == null) {
      throw new IOException(file + " was changed while the site was being built");
    }
    return bytes;
  }

  private static Reading<byte[]> sanitized(SiteReader reader, String file) throws IOException {
    if (file.toLowerCase(Locale.ROOT).endsWith(PACKED)) {
      // Browsers unpack it only where a server says that it is packed, and few are told to say so.
      SourceSpan place = SourceSpan.ofFile(file);
      return new Reading<>(null, List.of(Diagnostic.error("picture-format", place, file)));
    }
    try (InputStream in = Files.newInputStream(reader.place(file))) {
      return VectorSanitizer.sanitize(file, in.readNBytes(DrawingText.LARGEST + 1));
    }
  }
}
