package news.byline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.DiagnosticPrinter;
import news.byline.diagnostic.Messages;
import news.byline.diagnostic.Reading;
import news.byline.exchange.NewArticle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Begins an article: {@code byline new article TITLE}. */
final class NewArticleCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  private final PositionalParamSpec title = Options.anyWords("new.article.title", "TITLE");
  private final OptionSpec section = Options.value("new.article.section", "SECTION", "--section");
  private final OptionSpec site = Options.value("new.article.site", "DIR", "--site");
  private final CommandSpec spec = Options.command("article", this, title, section, site);

  NewArticleCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    // Who has never used a shell puts no quotation marks round a title with blanks.
    String typed = String.join(" ", Options.texts(title)).strip();
    if (typed.isEmpty()) {
      throw new ParameterException(spec.commandLine(), messages.get("usage.new-article-title"));
    }
    Path folder = folder();
    Reading<String> made =
        NewArticle.make(folder, typed, Options.text(section), surroundings.clock().instant());
    DiagnosticPrinter printer = DiagnosticPrinter.of(surroundings.locale());
    List<Diagnostic> faults = made.diagnostics();
    faults.forEach(fault -> surroundings.err().print(printer.print(fault)));
    if (made.value() == null) {
      return Byline.FAULTS;
    }
    surroundings.out().println(messages.get("new.article.done", shown(folder, made.value())));
    return Byline.WELL;
  }

  private Path folder() {
    try {
      return SiteInReach.of(surroundings.folder(), Options.text(site));
    } catch (WrongUsage e) {
      throw new ParameterException(spec.commandLine(), e.words(messages));
    }
  }

  /** Shows a file's path from where the command was typed. */
  private String shown(Path folder, String file) {
    Path here = surroundings.folder();
    Path path = folder.resolve(file);
    Path shown = path.startsWith(here) ? here.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }
}
