package news.byline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Builds a site: {@code byline build [SITE]}. */
final class BuildCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  private final PositionalParamSpec site = Options.word("build.site", "SITE");
  private final OptionSpec output = Options.value("build.output", "DIR", "-o", "--output");
  private final OptionSpec baseUrl = Options.value("build.base-url", "URL", "--base-url");
  private final OptionSpec drafts = Options.flag("build.drafts", "--drafts");
  private final OptionSpec future = Options.flag("build.future", "--future");
  private final OptionSpec now = Options.value("build.now", "INSTANT", "--now");
  private final OptionSpec clean = Options.flag("build.clean", "--clean");
  private final OptionSpec jobs = Options.value("build.jobs", "N", "-j", "--jobs");
  private final OptionSpec strict = Options.flag("build.strict", "--strict");
  private final OptionSpec quiet = Options.flag("build.quiet", "-q", "--quiet");
  private final OptionSpec verbose = Options.flag("build.verbose", "-v", "--verbose");
  private final CommandSpec spec =
      Options.command(
          "build", this, site, output, baseUrl, drafts, future, now, clean, jobs, strict, quiet,
          verbose);

  BuildCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  CommandSpec spec() {
    return spec;
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
    boolean watched = surroundings.terminal() && !Options.isGiven(quiet);
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
    String typed = Options.text(site);
    Path folder = surroundings.folder().resolve(typed == null ? "" : typed);
    if (!Files.isDirectory(folder)) {
      throw wrong("usage.no-folder", String.valueOf(typed));
    }
    if (Options.isGiven(quiet) && Options.isGiven(verbose)) {
      throw wrong("usage.quiet-verbose");
    }
    String target = Options.text(output);
    return new BuildRequest(
        folder,
        target == null ? null : surroundings.folder().resolve(target),
        checked(baseUrl, BuildRequest::isBaseUrl, "usage.base-url"),
        Options.isGiven(drafts),
        Options.isGiven(future),
        checked(now, BuildRequest::isDate, "usage.now"),
        surroundings.clock().instant(),
        Options.isGiven(clean),
        threads(),
        Options.isGiven(strict));
  }

  private @Nullable String checked(OptionSpec option, Predicate<String> rule, String faultKey) {
    String typed = Options.text(option);
    if (typed != null && !rule.test(typed)) {
      throw wrong(faultKey, typed);
    }
    return typed;
  }

  private int threads() {
    String typed = checked(jobs, n -> n.matches("[1-9]\\d{0,2}"), "usage.jobs");
    return typed == null ? Runtime.getRuntime().availableProcessors() : Integer.parseInt(typed);
  }

  private ParameterException wrong(String key, String... arguments) {
    return new ParameterException(spec.commandLine(), messages.get(key, arguments));
  }

  private void print(BuildReport report, double seconds) {
    PrintStream err = surroundings.err();
    DiagnosticPrinter printer = DiagnosticPrinter.of(surroundings.locale());
    report.diagnostics().forEach(d -> err.print(printer.print(shown(d))));
    if (report.cacheIgnored() && !Options.isGiven(quiet)) {
      surroundings.out().println(messages.get("build.cache-ignored"));
    }
    Edition edition = report.edition();
    if (edition == null) {
      long errors = report.diagnostics().stream().filter(Diagnostic::isError).count();
      long warnings = report.diagnostics().size() - errors;
      err.println(messages.get("build.failed", Long.toString(errors), Long.toString(warnings)));
    } else if (!Options.isGiven(quiet)) {
      details(edition);
      surroundings.out().println(closing(edition, report.output(), seconds));
    }
  }

  private void details(Edition edition) {
    PrintStream out = surroundings.out();
    for (String file : edition.kept()) {
      out.println(messages.get("build.kept", file));
    }
    if (Options.isGiven(verbose)) {
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
