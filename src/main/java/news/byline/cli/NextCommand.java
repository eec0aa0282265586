package news.byline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import news.byline.build.BuildRequest;
import news.byline.build.Outlook.Due;
import news.byline.build.OutlookReport;
import news.byline.build.SiteBuilder;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.DiagnosticPrinter;
import news.byline.diagnostic.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * Prints the next instant at which the clock changes a site, for a timer that starts the next
 * build: {@code byline next [SITE]}.
 */
final class NextCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  private final PositionalParamSpec site = Options.word("build.site", "SITE");
  private final OptionSpec now = Options.value("build.now", "INSTANT", "--now");
  private final CommandSpec spec = Options.command("next", this, site, now);

  NextCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    OutlookReport report = SiteBuilder.outlook(request());
    DiagnosticPrinter printer = DiagnosticPrinter.of(surroundings.locale());
    report.diagnostics().stream()
        .filter(Diagnostic::isError)
        .forEach(d -> surroundings.err().print(printer.print(d)));
    if (report.outlook() == null) {
      return Byline.FAULTS;
    }
    Due next = report.outlook().next();
    if (next == null) {
      surroundings.err().println(messages.get("due.nothing"));
    } else {
      // Standard output holds the instant alone, for scripts; what it is for goes beside it.
      surroundings.out().println(next.at());
      surroundings.err().println(DueWords.of(next, messages));
    }
    return Byline.WELL;
  }

  private BuildRequest request() {
    String typed = Options.text(site);
    Path folder = surroundings.folder().resolve(typed == null ? "" : typed);
    if (!Files.isDirectory(folder)) {
      throw wrong("usage.no-folder", String.valueOf(typed));
    }
    String present = Options.text(now);
    if (present != null && !BuildRequest.isDate(present)) {
      throw wrong("usage.now", present);
    }
    return new BuildRequest(
        folder, null, null, false, false, present, surroundings.clock().instant(), false, 2, false);
  }

  private ParameterException wrong(String key, String argument) {
    return new ParameterException(spec.commandLine(), messages.get(key, argument));
  }
}
