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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints the next instant at which the clock changes a site, for a timer that starts the next
 * build: {@code byline next [SITE]}.
 */
@Command(name = "next", mixinStandardHelpOptions = true, sortOptions = false)
final class NextCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "SITE", descriptionKey = "build.site")
  private @Nullable String site;

  @Option(names = "--now", paramLabel = "INSTANT", descriptionKey = "build.now")
  private @Nullable String now;

  NextCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
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
    Path folder = surroundings.folder().resolve(site == null ? "" : site);
    if (!Files.isDirectory(folder)) {
      throw wrong("usage.no-folder", String.valueOf(site));
    }
    if (now != null && !BuildRequest.isDate(now)) {
      throw wrong("usage.now", now);
    }
    return new BuildRequest(
        folder, null, null, false, false, now, surroundings.clock().instant(), false, 2, false);
  }

  private ParameterException wrong(String key, String argument) {
    return new ParameterException(spec.commandLine(), messages.get(key, argument));
  }
}
