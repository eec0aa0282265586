package news.byline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import news.byline.diagnostic.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Runs the command that a user typed. */
public final class Byline implements Callable<Integer> {

  static final int WELL = 0;
  static final int FAULTS = 1;
  static final int USAGE = 2;

  private static final String BUNDLE = "news.byline.cli.messages";

  private final Messages messages;
  private final CommandSpec spec = Options.command("byline", this);

  private Byline(Messages messages) {
    this.messages = messages;
  }

  /** Runs a command and returns its exit code: 0 well, 1 faults found, 2 wrong usage. */
  public static int run(String[] args, Surroundings surroundings) {
    Messages messages = Messages.of(BUNDLE, surroundings.locale());
    CommandLine line = new CommandLine(new Byline(messages).spec);
    line.addSubcommand(new BuildCommand(surroundings, messages).spec());
    line.addSubcommand(new NextCommand(surroundings, messages).spec());
    line.addSubcommand(new HelpCommand().spec());
    line.setResourceBundle(Messages.bundle(BUNDLE, surroundings.locale()));
    line.setOut(new PrintWriter(new StreamWriter(surroundings.out()), true));
    line.setErr(new PrintWriter(new StreamWriter(surroundings.err()), true));
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(100);
    line.setExecutionExceptionHandler(
        (failure, failed, parsed) -> report(failure, parsed, surroundings, messages));
    line.setParameterExceptionHandler(new UsageFaults(messages)::handle);
    int code = execute(line, args, surroundings, messages);
    surroundings.out().flush();
    surroundings.err().flush();
    return code;
  }

  /**
   * Runs a command; picocli leaves errors of the virtual machine, such as too little memory, to us.
   */
  private static int execute(
      CommandLine line, String[] args, Surroundings surroundings, Messages messages) {
    try {
      return line.execute(args);
    } catch (Error e) {
      surroundings.err().println(messages.get("failure", words(e, messages)));
      if (List.of(args).contains("--verbose") || List.of(args).contains("-v")) {
        e.printStackTrace(surroundings.err());
      }
      return FAULTS;
    }
  }

  /** A command is missing: shows which there are. */
  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    err.println(messages.get("usage.no-command"));
    spec.commandLine().usage(err);
    return USAGE;
  }

  /** Says in one line what kept a command from its end; {@code --verbose} adds where. */
  private static int report(
      Exception failure, ParseResult parsed, Surroundings surroundings, Messages messages) {
    surroundings.err().println(messages.get("failure", words(failure, messages)));
    if (BuildCommand.isVerbose(parsed)) {
      failure.printStackTrace(surroundings.err());
    }
    return FAULTS;
  }

  private static String words(@Nullable Throwable failure, Messages messages) {
    if (failure instanceof UncheckedIOException unchecked) {
      return words(unchecked.getCause(), messages);
    }
    return failure instanceof IOException io
        ? IoWords.of(io, messages)
        : messages.get("failure.ours", String.valueOf(failure));
  }
}
