package news.byline.build;

import java.util.List;
import news.byline.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a site's clock holds, or why that cannot be told.
 *
 * @param diagnostics all faults, sorted, each once
 * @param outlook null where an error keeps it from being told
 */
public record OutlookReport(List<Diagnostic> diagnostics, @Nullable Outlook outlook) {

  public OutlookReport {
    diagnostics = diagnostics.stream().sorted().distinct().toList();
  }
}
