package news.byline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import news.byline.build.BuildReport;
import news.byline.build.BuildReport.Edition;
import news.byline.build.BuildReport.StandIn;
import news.byline.build.BuildRequest;
import news.byline.build.Outlook;
import news.byline.build.Progress;
import news.byline.build.SiteBuilder;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.DiagnosticPrinter;
import news.byline.diagnostic.Messages;
import news.byline.diagnostic.SourceSpan;

/** Builds a site as the options say and tells what came of it. */
record BuildRun(BuildOptions options, Surroundings surroundings, Messages messages) {

  /**
   * Builds the site and returns the exit code.
   *
   * @throws WrongUsage if an option's value makes no sense; nothing has been done then
   */
  int run() throws IOException, WrongUsage {
    BuildRequest request = options.request(surroundings);
    long start = System.nanoTime();
    ProgressLine line = new ProgressLine(surroundings.err(), messages);
    boolean watched = surroundings.terminal() && !options.quiet();
    BuildReport report;
    try {
      report = SiteBuilder.build(request, watched ? line : Progress.NONE);
    } finally {
      line.clear();
    }
    print(report, (System.nanoTime() - start) / 1e9);
    return report.edition() == null ? Byline.FAULTS : Byline.WELL;
  }

  private void print(BuildReport report, double seconds) {
    PrintStream err = surroundings.err();
    DiagnosticPrinter printer = DiagnosticPrinter.of(surroundings.locale());
    report.diagnostics().forEach(d -> err.print(printer.print(shown(d))));
    if (report.cacheIgnored() && !options.quiet()) {
      surroundings.out().println(messages.get("build.cache-ignored"));
    }
    Edition edition = report.edition();
    if (edition == null) {
      long errors = report.diagnostics().stream().filter(Diagnostic::isError).count();
      long warnings = report.diagnostics().size() - errors;
      err.println(messages.get("build.failed", Long.toString(errors), Long.toString(warnings)));
    } else if (!options.quiet()) {
      details(edition);
      surroundings.out().println(closing(edition, report.output(), seconds));
    }
  }

  private void details(Edition edition) {
    PrintStream out = surroundings.out();
    for (String file : edition.kept()) {
      out.println(messages.get("build.kept", file));
    }
    if (options.verbose()) {
      edition.removed().forEach(file -> out.println(messages.get("build.removed", file)));
    }
    for (StandIn standIn : edition.standIns()) {
      String key = standIn.moved() ? "build.moved" : "build.gone";
      out.println(messages.get(key, standIn.address(), standIn.file()));
    }
    Outlook outlook = edition.outlook();
    if (!outlook.hidesNone()) {
      out.println(
          messages.get(
              "build.hidden",
              Integer.toString(outlook.drafts()),
              Integer.toString(outlook.scheduled()),
              Integer.toString(outlook.expired()),
              Integer.toString(outlook.withdrawn())));
    }
    if (outlook.next() != null) {
      out.println(DueWords.of(outlook.next(), messages));
    }
  }

  private String closing(Edition edition, Path folder, double seconds) {
    return messages.get(
        "build.done",
        Integer.toString(edition.pages().written()),
        Integer.toString(edition.pages().unchanged()),
        Integer.toString(edition.removed().size()),
        Integer.toString(edition.files().all()),
        Integer.toString(edition.files().written()),
        String.format(Locale.ROOT, "%.2f", seconds),
        shown(folder));
  }

  /** Names an output folder as the closing line does; a site's own files are relative already. */
  private Diagnostic shown(Diagnostic fault) {
    SourceSpan place = fault.place();
    boolean absolute = place.line() == 0 && Path.of(place.file()).isAbsolute();
    return absolute
        ? new Diagnostic(
            fault.severity(),
            fault.rule(),
            SourceSpan.ofFile(shown(Path.of(place.file()))),
            fault.suggestion(),
            fault.arguments())
        : fault;
  }

  /** Shows a path from where the user stands, if it lies below. */
  private String shown(Path path) {
    Path normal = path.normalize();
    boolean below = normal.startsWith(surroundings.folder());
    return (below ? surroundings.folder().relativize(normal) : normal).toString();
  }
}
