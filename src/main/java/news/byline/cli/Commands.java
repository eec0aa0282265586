package news.byline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import news.byline.diagnostic.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Describes all commands to picocli, which finds the one that was typed. */
final class Commands implements Callable<Integer> {

  private final Messages messages;
  private final CommandSpec spec = Options.command("byline", this);

  private Commands(Messages messages) {
    this.messages = messages;
  }

  /** Runs a command and returns its exit code. */
  static int execute(String[] args, Surroundings surroundings, Messages messages) {
    return line(surroundings, messages).execute(args);
  }

  /** Describes all commands in the words of a language. */
  static CommandLine line(Surroundings surroundings, Messages messages) {
    CommandLine line = new CommandLine(new Commands(messages).spec);
    line.addSubcommand(new BuildCommand(surroundings, messages).spec());
    line.addSubcommand(new ServeCommand(surroundings, messages).spec());
    line.addSubcommand(new CheckCommand(surroundings, messages).spec());
    line.addSubcommand(new NewCommand(surroundings, messages).spec());
    line.addSubcommand(new ImportCommand(surroundings, messages).spec());
    line.addSubcommand(new NextCommand(surroundings, messages).spec());
    line.addSubcommand(new CompletionCommand().spec());
    line.addSubcommand(new HelpCommand(line.getSubcommands().values()).spec());
    line.setResourceBundle(Messages.bundle(Byline.BUNDLE, surroundings.locale()));
    line.setOut(new PrintWriter(new StreamWriter(surroundings.out()), true));
    line.setErr(new PrintWriter(new StreamWriter(surroundings.err()), true));
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(100);
    line.setExecutionExceptionHandler(
        (failure, failed, parsed) ->
            Byline.report(failure, BuildCommand.isVerbose(parsed), surroundings, messages));
    line.setParameterExceptionHandler(new UsageFaults(messages)::handle);
    return line;
  }

  /** A command is missing: shows which there are. */
  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    err.println(messages.get("usage.no-command"));
    spec.commandLine().usage(err);
    return Byline.USAGE;
  }
}
