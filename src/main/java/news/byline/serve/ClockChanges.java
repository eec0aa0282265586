package news.byline.serve;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import news.byline.build.BuildReport;
import news.byline.build.Outlook;
import news.byline.build.PreviewPage;
import news.byline.build.PreviewReport;
import org.jspecify.annotations.Nullable;

/** Finds when the clock will change a preview. */
final class ClockChanges {

  private ClockChanges() {}

  /**
   * Returns the first instant after the present at which an article appears, expires or changes;
   * null where none does. A preview shows scheduled articles already, and says until then that they
   * are.
   */
  static @Nullable Instant next(PreviewReport report, Instant now) {
    BuildReport.Edition edition = report.build().edition();
    Outlook.Due first = edition == null ? null : edition.outlook().next();
    Stream<Instant> site = first == null ? Stream.empty() : Stream.of(first.at().toInstant());
    Stream<Instant> articles =
        report.pages().values().stream().map(PreviewPage::due).map(OffsetDateTime::toInstant);
    return Stream.concat(site, articles)
        .filter(at -> at.isAfter(now))
        .min(Instant::compareTo)
        .orElse(null);
  }
}
