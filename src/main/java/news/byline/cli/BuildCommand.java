package news.byline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Builds a site: {@code byline build [SITE]}. */
@Command(name = "build", mixinStandardHelpOptions = true, sortOptions = false)
final class BuildCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "SITE", descriptionKey = "build.site")
  private @Nullable String site;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      descriptionKey = "build.output")
  private @Nullable String output;

  @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "build.base-url")
  private @Nullable String baseUrl;

  @Option(names = "--drafts", descriptionKey = "build.drafts")
  private boolean drafts;

  @Option(names = "--future", descriptionKey = "build.future")
  private boolean future;

  @Option(names = "--now", paramLabel = "INSTANT", descriptionKey = "build.now")
  private @Nullable String now;

  @Option(names = "--clean", descriptionKey = "build.clean")
  private boolean clean;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      descriptionKey = "build.jobs")
  private @Nullable String jobs;

  @Option(names = "--strict", descriptionKey = "build.strict")
  private boolean strict;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "build.quiet")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "build.verbose")
  private boolean verbose;

  BuildCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  /** Tells whether a parsed command line asks for details of a failure. */
  static boolean isVerbose(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    return last.hasMatchedOption("--verbose");
  }

  @Override
  public Integer call() throws IOException {
    BuildRequest request = request();
    long start = System.nanoTime();
    ProgressLine line = new ProgressLine(surroundings.err(), messages);
    boolean watched = surroundings.terminal() && !quiet;
    BuildReport report;
    try {
      report = SiteBuilder.build(request, watched ? line : Progress.NONE);
    } finally {
      line.clear();
    }
    print(report, (System.nanoTime() - start) / 1e9);
    return report.edition() == null ? Byline.FAULTS : Byline.WELL;
  }

  private BuildRequest request() {
    Path folder = surroundings.folder().resolve(site == null ? "" : site);
    if (!Files.isDirectory(folder)) {
      throw wrong("usage.no-folder", String.valueOf(site));
    }
    if (quiet && verbose) {
      throw wrong("usage.quiet-verbose");
    }
    if (now != null && !BuildRequest.isDate(now)) {
      throw wrong("usage.now", now);
    }
    if (baseUrl != null && !BuildRequest.isBaseUrl(baseUrl)) {
      throw wrong("usage.base-url", baseUrl);
    }
    return new BuildRequest(
        folder,
        output == null ? null : surroundings.folder().resolve(output),
        baseUrl,
        drafts,
        future,
        now,
        surroundings.clock().instant(),
        clean,
        threads(),
        strict);
  }

  private int threads() {
    if (jobs == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (!jobs.matches("[1-9]\\d{0,2}")) {
      throw wrong("usage.jobs", jobs);
    }
    return Integer.parseInt(jobs);
  }

  private ParameterException wrong(String key, String... arguments) {
    return new ParameterException(spec.commandLine(), messages.get(key, arguments));
  }

  private void print(BuildReport report, double seconds) {
    PrintStream err = surroundings.err();
    DiagnosticPrinter printer = DiagnosticPrinter.of(surroundings.locale());
    report.diagnostics().forEach(d -> err.print(printer.print(shown(d))));
    if (report.cacheIgnored() && !quiet) {
      surroundings.out().println(messages.get("build.cache-ignored"));
    }
    Edition edition = report.edition();
    if (edition == null) {
      long errors = report.diagnostics().stream().filter(Diagnostic::isError).count();
      long warnings = report.diagnostics().size() - errors;
      err.println(messages.get("build.failed", Long.toString(errors), Long.toString(warnings)));
    } else if (!quiet) {
      details(edition);
      surroundings.out().println(closing(edition, report.output(), seconds));
    }
  }

  private void details(Edition edition) {
    PrintStream out = surroundings.out();
    for (String file : edition.kept()) {
      out.println(messages.get("build.kept", file));
    }
    if (verbose) {
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
