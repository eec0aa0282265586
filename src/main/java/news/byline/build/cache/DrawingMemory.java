package news.byline.build.cache;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.byline.diagnostic.Diagnostic;
import news.byline.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was said of drawings, so that those that do not change need not be read again.
 *
 * @param faults what was said of each; nothing of one that is published as it is
 */
public record DrawingMemory(Map<SourceFile, List<Diagnostic>> faults) {

  private static final String FILE = "drawings";
  private static final long MARK = 0x6279_6c69_6e65_3001L;
  private static final DrawingMemory NONE = new DrawingMemory(Map.of());

  public DrawingMemory {
    faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
  }

  /**
   * Reads what is remembered; nothing where that cannot be used.
   *
   * @param folder null remembers nothing
   * @param program the digest of the program's version: another may say something else
   */
  public static DrawingMemory read(@Nullable CacheFolder folder, long program) throws IOException {
    Decoder in = folder == null ? null : folder.readSealed(FILE, MARK);
    if (in == null || in.bits() != program) {
      return NONE;
    }
    Map<SourceFile, List<Diagnostic>> faults = new LinkedHashMap<>();
    for (long left = in.number(); left > 0; left--) {
      faults.put(CachedArticle.file(in), in.list(DiagnosticCodec::read));
    }
    return new DrawingMemory(faults);
  }

  /** Remembers this in the place of what is remembered. */
  public void write(CacheFolder folder, long program) throws IOException {
    Encoder out = new Encoder().bits(program).number(faults.size());
    faults.forEach(
        (file, told) -> {
          CachedArticle.file(out, file);
          out.list(told, DiagnosticCodec::write);
        });
    folder.writeSealed(FILE, MARK, out);
  }
}
