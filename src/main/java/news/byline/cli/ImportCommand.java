package news.byline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.DiagnosticPrinter;
import news.byline.diagnostic.Messages;
import news.byline.exchange.ImportReport;
import news.byline.exchange.ImportReport.Manuscript;
import news.byline.exchange.Importing;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Brings manuscripts into a site: {@code byline import FILE…}. */
final class ImportCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  private final PositionalParamSpec files = Options.anyWords("import.files", "FILE");
  private final OptionSpec section = Options.value("import.section", "SECTION", "--section");
  private final OptionSpec site = Options.value("new.article.site", "DIR", "--site");
  private final CommandSpec spec = Options.command("import", this, files, section, site);

  ImportCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    List<String> typed = Options.texts(files);
    if (typed.isEmpty()) {
      throw new ParameterException(spec.commandLine(), messages.get("usage.import-files"));
    }
    ImportReport report = report(typed);
    DiagnosticPrinter printer = DiagnosticPrinter.of(surroundings.locale());
    report.site().forEach(fault -> surroundings.err().print(printer.print(fault)));
    ImportWords words = new ImportWords(surroundings, messages);
    for (Manuscript manuscript : report.manuscripts()) {
      words.print(manuscript);
      manuscript.diagnostics().forEach(d -> surroundings.err().print(printer.print(d)));
    }
    List<Manuscript> manuscripts = report.manuscripts();
    int written = (int) manuscripts.stream().filter(m -> m.article() != null).count();
    int failed = (int) manuscripts.stream().filter(ImportCommand::hasFailed).count();
    if (!manuscripts.isEmpty()) {
      PrintStream out = surroundings.out();
      out.println(messages.get("import.done", Integer.toString(written), Integer.toString(failed)));
      if (written > 0) {
        out.println(messages.get("import.next"));
      }
    }
    boolean well = failed == 0 && report.site().stream().noneMatch(Diagnostic::isError);
    return well ? Byline.WELL : Byline.FAULTS;
  }

  private static boolean hasFailed(Manuscript manuscript) {
    return manuscript.diagnostics().stream().anyMatch(Diagnostic::isError);
  }

  private ImportReport report(List<String> typed) throws IOException {
    Path folder;
    try {
      folder = SiteInReach.of(surroundings.folder(), Options.text(site));
    } catch (WrongUsage e) {
      throw new ParameterException(spec.commandLine(), e.words(messages));
    }
    ImportBar bar = new ImportBar(surroundings.err(), messages);
    try {
      return Importing.run(
          folder,
          surroundings.folder(),
          typed,
          Options.text(section),
          surroundings.clock().instant(),
          surroundings.terminal() && typed.size() > 1 ? bar : ImportBar.NONE);
    } finally {
      bar.clear();
    }
  }
}
