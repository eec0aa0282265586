package news.byline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import news.byline.build.BuildReport.Edition;
import news.byline.build.PreviewReport;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.DiagnosticPrinter;
import news.byline.diagnostic.Messages;
import news.byline.serve.Preview;

/** Tells in the terminal what each build of a preview came to; known faults are not told again. */
final class PreviewWords implements Preview.Listener {

  private final Surroundings surroundings;
  private final Messages messages;
  private List<Diagnostic> told = List.of();

  PreviewWords(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  @Override
  public void built(PreviewReport report, double seconds) {
    List<Diagnostic> faults = report.build().diagnostics();
    PrintStream err = surroundings.err();
    if (!faults.equals(told)) {
      DiagnosticPrinter printer = DiagnosticPrinter.of(surroundings.locale());
      faults.forEach(fault -> err.print(printer.print(fault)));
    }
    told = faults;
    Edition edition = report.build().edition();
    if (edition == null) {
      long errors = faults.stream().filter(Diagnostic::isError).count();
      err.println(messages.get("serve.failed", Long.toString(errors)));
      return;
    }
    surroundings
        .out()
        .println(
            messages.get(
                "serve.built",
                Integer.toString(edition.pages().written()),
                Integer.toString(edition.pages().unchanged()),
                String.format(Locale.ROOT, "%.2f", seconds)));
  }

  @Override
  public void failed(IOException failure) {
    surroundings.err().println(messages.get("failure", IoWords.of(failure, messages)));
  }
}
