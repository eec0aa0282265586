package news.byline.render.vector;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import news.byline.model.DrawingText;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a drawing (SVG 1.1, SVG 2) scripts, what would be loaded from elsewhere, and what
 * tells of the program that drew it. What is left looks the same.
 */
public final class VectorSanitizer {

  private VectorSanitizer() {}

  /**
   * Returns a drawing as it may be published: the very same bytes where nothing is to be taken out.
   *
   * @param file its path from the site's folder, for faults
   * @return null bytes, and an error, where it is no drawing that browsers show; one warning where
   *     something was taken out that runs or loads
   */
  public static Reading<byte[]> sanitize(String file, byte[] bytes) {
    SourceSpan whole = SourceSpan.ofFile(file);
    if (bytes.length == 0) {
      return refused(Diagnostic.error("picture-empty", whole, file));
    }
    if (bytes.length > DrawingText.LARGEST) {
      return refused(Diagnostic.error("svg-large", whole, file));
    }
    DrawingText text = DrawingText.of(bytes);
    if (text == null) {
      return refused(Diagnostic.error("picture-format", whole, file));
    }
    SourceText source = new SourceText(file, text.text());
    Removals removals = new Removals(source);
    try {
      SvgFilter filter = new SvgFilter(text, source, removals);
      SvgFilter.Outcome outcome = filter.run();
      return switch (outcome) {
        case FOREIGN -> refused(Diagnostic.error("picture-format", whole, file));
        case LARGE -> refused(Diagnostic.error("svg-large", whole, file));
        case CLEAN -> new Reading<>(bytes, List.of());
        case CHANGED -> changed(filter.drawing(), removals.warning());
      };
    } catch (XMLStreamException e) {
      return refused(
          DrawingText.isLimit(e)
              ? Diagnostic.error("svg-large", whole, file)
              : Diagnostic.error("svg-broken", place(e, removals, source), file));
    }
  }

  private static Reading<byte[]> changed(String drawing, @Nullable Diagnostic warning) {
    List<Diagnostic> told = warning == null ? List.of() : List.of(warning);
    return new Reading<>(drawing.getBytes(StandardCharsets.UTF_8), told);
  }

  private static Reading<byte[]> refused(Diagnostic fault) {
    return new Reading<>(null, List.of(fault));
  }

  private static SourceSpan place(XMLStreamException fault, Removals removals, SourceText source) {
    return fault.getLocation() == null
        ? SourceSpan.ofFile(source.file())
        : removals.span(SvgPlaces.offset(source, fault.getLocation()), 1);
  }
}
