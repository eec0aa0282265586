package news.byline.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.render.theme.TemplateRenderer;
import news.byline.source.SiteReader;
import news.byline.source.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Holds what pages are rendered with.
 *
 * @param theme the text of each template by its name
 * @param faults those of reading and of parsing them
 */
record Templates(Theme theme, TemplateRenderer renderer, List<Diagnostic> faults) {

  /**
   * Reads all templates of a site and parses its own. Workers go on to parse the built-in ones,
   * which most pages need.
   */
  static Templates read(SiteReader reader, Workers workers) throws IOException {
    return read(reader, workers, null);
  }

  /**
   * Reads all templates of a site; those that were parsed before and stand as they did need not be
   * parsed again.
   */
  static Templates read(SiteReader reader, Workers workers, @Nullable Templates earlier)
      throws IOException {
    Reading<Theme> read = reader.theme();
    Theme theme = Objects.requireNonNull(read.value(), "faulty templates are left out of a theme");
    boolean sound = read.diagnostics().isEmpty() && earlier != null && earlier.faults.isEmpty();
    if (sound && earlier != null && theme.equals(earlier.theme)) {
      return earlier;
    }
    TemplateRenderer renderer = new TemplateRenderer(theme.templates(), theme.own());
    List<Diagnostic> faults = new ArrayList<>(read.diagnostics());
    faults.addAll(renderer.check());
    workers.begin(
        () -> {
          renderer.prepare();
          return renderer;
        });
    return new Templates(theme, renderer, faults);
  }
}
