package news.byline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.DiagnosticPrinter;
import news.byline.diagnostic.Messages;
import news.byline.diagnostic.SourceSpan;
import news.byline.serve.AlreadyShown;
import news.byline.serve.PortTaken;
import news.byline.serve.Preview;
import news.byline.serve.PreviewRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** Shows a site in the browser while it is being written: {@code byline serve [SITE]}. */
final class ServeCommand implements Callable<Integer> {

  private static final int LAST_PORT = 65_535;

  private final Surroundings surroundings;
  private final Messages messages;

  private final PositionalParamSpec site = Options.word("check.site", "SITE");
  private final OptionSpec port = Options.value("serve.port", "N", "--port");
  private final OptionSpec open = Options.flag("serve.open", "--open");
  private final OptionSpec verbose = Options.flag("serve.verbose", "-v", "--verbose");
  private final CommandSpec spec = Options.command("serve", this, site, port, open, verbose);

  ServeCommand(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() throws IOException {
    PreviewRequest request = request();
    if (!Files.exists(request.site().resolve("site.yaml"))) {
      Diagnostic missing = Diagnostic.error("site-missing", SourceSpan.ofFile("site.yaml"));
      surroundings.err().print(DiagnosticPrinter.of(surroundings.locale()).print(missing));
      return Byline.FAULTS;
    }
    try {
      return run(Preview.of(request));
    } catch (PortTaken e) {
      surroundings.err().println(words(e));
      return Byline.FAULTS;
    } catch (AlreadyShown e) {
      surroundings.err().println(messages.get("serve.already", e.address()));
      return Byline.FAULTS;
    }
  }

  private int run(Preview preview) throws IOException {
    Thread hook = new Thread(() -> close(preview), "byline end");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      preview.run(
          new PreviewWords(surroundings, messages), () -> ready(preview.address().toString()));
    } finally {
      forget(hook);
      preview.close();
    }
    return Byline.WELL;
  }

  /** Ctrl-C ends the process; a page that is being written is written to its end before. */
  private static void close(Preview preview) {
    try {
      preview.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already.
    }
  }

  private void ready(String address) {
    surroundings.out().println(messages.get("serve.ready", address));
    surroundings.out().flush();
    if (Options.isGiven(open)) {
      // Beside the watch, since some systems take their time to say that they have no browser.
      Thread opening = new Thread(() -> openBrowser(address), "byline browser");
      opening.setDaemon(true);
      opening.start();
    }
  }

  private void openBrowser(String address) {
    if (!BrowserOpening.open(address, System.getProperty("os.name"))) {
      surroundings.err().println(messages.get("serve.no-browser", address));
    }
  }

  private String words(PortTaken taken) {
    String first = Integer.toString(taken.first());
    return taken.first() == taken.last()
        ? messages.get("serve.port-taken", first)
        : messages.get("serve.ports-taken", first, Integer.toString(taken.last()));
  }

  private PreviewRequest request() {
    String typed = Options.text(site);
    Path folder = surroundings.folder().resolve(typed == null ? "" : typed);
    if (!Files.isDirectory(folder)) {
      throw wrong("usage.no-folder", String.valueOf(typed));
    }
    return new PreviewRequest(
        folder.toAbsolutePath().normalize(),
        number(Options.text(port)),
        surroundings.locale(),
        surroundings.clock(),
        failure -> IoWords.of(failure, messages),
        Runtime.getRuntime().availableProcessors());
  }

  private @Nullable Integer number(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    int number = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : LAST_PORT + 1;
    if (number > LAST_PORT) {
      throw wrong("usage.port", typed);
    }
    return number;
  }

  private ParameterException wrong(String key, String argument) {
    return new ParameterException(spec.commandLine(), messages.get(key, argument));
  }
}
