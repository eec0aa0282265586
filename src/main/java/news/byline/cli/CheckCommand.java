package news.byline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import news.byline.build.BuildRequest;
import news.byline.build.CheckReport;
import news.byline.build.CheckReport.Mended;
import news.byline.build.CheckRequest;
import news.byline.build.Progress;
import news.byline.build.SiteChecking;
import news.byline.check.JsonReport;
import news.byline.check.SarifReport;
import news.byline.diagnostic.DiagnosticPrinter;
import news.byline.diagnostic.Edit;
import news.byline.diagnostic.Messages;
import news.byline.diagnostic.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Checks a site without building it: {@code byline check [SITE] [ARTICLE…]}. */
final class CheckCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("text", "json", "sarif");

  private final Surroundings surroundings;
  private final Messages messages;

  private final PositionalParamSpec site = Options.word("check.site", "SITE");
  private final PositionalParamSpec articles = Options.words("check.articles", "ARTICLE");
  private final OptionSpec format = Options.value("check.format", "FORMAT", "--format");
  private final OptionSpec fix = Options.flag("check.fix", "--fix");
  private final OptionSpec fixEncoding = Options.flag("check.fix-encoding", "--fix-encoding");
  private final OptionSpec now = Options.value("build.now", "INSTANT", "--now");
  private final OptionSpec strict = Options.flag("check.strict", "--strict");
  private final CommandSpec spec =
      Options.command("check", this, site, articles, format, fix, fixEncoding, now, strict);

  CheckCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    String form = Options.text(format) == null ? "text" : String.valueOf(Options.text(format));
    if (!FORMATS.contains(form)) {
      throw wrong("usage.format", form);
    }
    CheckRequest request = request();
    ProgressLine line = new ProgressLine(surroundings.err(), messages);
    CheckReport report;
    try {
      report = SiteChecking.check(request, surroundings.terminal() ? line : Progress.NONE);
    } finally {
      line.clear();
    }
    if (!report.unknown().isEmpty()) {
      throw wrong("usage.no-article", report.unknown().get(0));
    }
    print(report, form);
    boolean failed =
        report.count(Severity.ERROR) > 0
            || (Options.isGiven(strict) && report.count(Severity.WARNING) > 0);
    return failed ? Byline.FAULTS : Byline.WELL;
  }

  private CheckRequest request() throws IOException {
    List<String> typed = new ArrayList<>(Options.texts(articles));
    String first = Options.text(site);
    Path here = surroundings.folder();
    Path folder = here;
    if (first != null && isArticle(here.resolve(first), here)) {
      typed.add(0, first);
    } else if (first != null) {
      folder = here.resolve(first);
      if (!Files.isDirectory(folder)) {
        throw wrong("usage.no-folder", first);
      }
    }
    String present = Options.text(now);
    if (present != null && !BuildRequest.isDate(present)) {
      throw wrong("usage.now", present);
    }
    List<String> chosen = new ArrayList<>();
    for (String article : typed) {
      chosen.add(fromSite(article, folder));
    }
    return new CheckRequest(
        folder,
        chosen,
        present,
        surroundings.clock().instant(),
        Runtime.getRuntime().availableProcessors(),
        new CheckRequest.Repair(Options.isGiven(fix), Options.isGiven(fixEncoding)));
  }

  /** The first word names an article, or a folder of them, where a site is at hand to have it. */
  private static boolean isArticle(Path path, Path here) {
    boolean below = path.normalize().startsWith(here.resolve("articles").normalize());
    return Files.isRegularFile(path)
        || (below && Files.isRegularFile(here.resolve("site.yaml")) && Files.exists(path));
  }

  /** Returns the path from the site's folder of what is named from there or from here. */
  private String fromSite(String typed, Path folder) throws IOException {
    Path root = folder.toRealPath();
    for (Path start : List.of(surroundings.folder(), folder)) {
      Path path = start.resolve(typed);
      Path real = Files.exists(path) ? path.toRealPath() : path.normalize();
      if (Files.exists(path) && real.startsWith(root)) {
        return root.relativize(real).toString().replace('\\', '/');
      }
    }
    throw wrong("usage.no-article", typed);
  }

  private ParameterException wrong(String key, String argument) {
    return new ParameterException(spec.commandLine(), messages.get(key, argument));
  }

  private void print(CheckReport report, String form) {
    PrintStream out = surroundings.out();
    DiagnosticPrinter printer = DiagnosticPrinter.of(surroundings.locale());
    switch (form) {
      case "json" -> out.println(JsonReport.of(report.findings(), report.articles(), printer));
      case "sarif" -> out.println(SarifReport.of(report.findings(), printer));
      default -> {
        printRepairs(report, out);
        report.findings().forEach(f -> out.print(printer.print(f.diagnostic())));
        out.println(closing(report));
      }
    }
    if (!form.equals("text")) {
      printRepairs(report, surroundings.err());
    }
  }

  private void printRepairs(CheckReport report, PrintStream to) {
    for (String file : report.transcoded()) {
      to.println(messages.get("check.transcoded", file));
    }
    for (Mended mended : report.mended()) {
      Edit edit = mended.edit();
      to.println(
          messages.get(
              "check.mended",
              edit.place().file(),
              Integer.toString(edit.place().line()),
              Integer.toString(edit.place().column()),
              edit.before(),
              edit.text(),
              mended.rule()));
    }
  }

  private String closing(CheckReport report) {
    String counts =
        messages.get(
            "check.done",
            Integer.toString(report.articles()),
            Integer.toString(report.count(Severity.ERROR)),
            Integer.toString(report.count(Severity.WARNING)),
            Integer.toString(report.count(Severity.NOTE)));
    int mended = report.mended().size();
    if (mended > 0) {
      return counts + messages.get("check.mended-count", Integer.toString(mended));
    }
    return report.certain() == 0
        ? counts
        : counts + messages.get("check.certain", Integer.toString(report.certain()));
  }
}
