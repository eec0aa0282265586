package news.byline.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.DiagnosticPrinter;
import news.byline.diagnostic.Messages;
import news.byline.diagnostic.Reading;
import news.byline.exchange.NewSite;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Begins a site: {@code byline new site DIR}. */
final class NewSiteCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Messages messages;

  private final PositionalParamSpec folder = Options.word("new.site.folder", "DIR");
  private final OptionSpec title = Options.value("new.site.title", "TITLE", "--title");
  private final OptionSpec language = Options.value("new.site.language", "TAG", "--language");
  private final CommandSpec spec = Options.command("site", this, folder, title, language);

  NewSiteCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    String typed = Options.text(folder);
    if (typed == null || typed.isBlank()) {
      throw wrong("usage.new-site-folder", "");
    }
    String tag = Options.text(language);
    // RFC 5646: subtags of at most eight letters and digits, joined by hyphens.
    if (tag != null && !tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")) {
      throw wrong("usage.language", tag);
    }
    Path site = path(typed);
    Reading<List<String>> made =
        NewSite.make(
            site, typed, title(site), tag == null ? "zh-CN" : tag, surroundings.clock().instant());
    DiagnosticPrinter printer = DiagnosticPrinter.of(surroundings.locale());
    for (Diagnostic fault : made.diagnostics()) {
      surroundings.err().print(printer.print(fault));
    }
    if (made.value() == null) {
      return Byline.FAULTS;
    }
    surroundings.out().println(messages.get("new.site.done", typed));
    surroundings.out().println(messages.get("new.site.settings", made.value().get(0)));
    surroundings.out().println(messages.get("new.site.first", made.value().get(1)));
    surroundings.out().println(messages.get("new.site.pictures", made.value().get(2)));
    String shown = site.equals(surroundings.folder().normalize()) ? "" : " " + quoted(typed);
    surroundings.out().println(messages.get("new.site.next", shown));
    return Byline.WELL;
  }

  private Path path(String typed) {
    try {
      return surroundings.folder().resolve(typed).normalize();
    } catch (InvalidPathException e) {
      throw wrong("usage.no-name", typed);
    }
  }

  /** The site is named as its folder is, unless told otherwise. */
  private String title(Path site) {
    String given = Options.text(title);
    @Nullable Path name = site.getFileName();
    return given != null && !given.isBlank()
        ? given
        : name == null ? messages.get("new.site.nameless") : name.toString();
  }

  /** A name with blanks is one word of a shell only in quotation marks. */
  static String quoted(String word) {
    return word.matches("[\\p{L}\\p{N}._/~:\\\\+-]+") ? word : '"' + word + '"';
  }

  private ParameterException wrong(String key, String argument) {
    return new ParameterException(spec.commandLine(), messages.get(key, argument));
  }
}
