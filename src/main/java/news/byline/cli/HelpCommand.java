package news.byline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Shows the help of a command: {@code byline help [COMMAND]}. */
final class HelpCommand implements Callable<Integer> {

  private final PositionalParamSpec command = Options.word("help.command", "COMMAND");
  private final CommandSpec spec =
      CommandSpec.wrapWithoutInspection(this).name("help").add(command).add(Options.help());

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    CommandLine byline = spec.root().commandLine();
    String name = Options.text(command);
    CommandLine shown = name == null ? byline : byline.getSubcommands().get(name);
    if (shown == null) {
      throw new UnmatchedArgumentException(byline, List.of(String.valueOf(name)));
    }
    shown.usage(byline.getOut());
    return Byline.WELL;
  }
}
