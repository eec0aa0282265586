package news.byline.cli;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Shows the help of a command: {@code byline help [COMMAND...]}, such as {@code new article}. */
final class HelpCommand implements Callable<Integer> {

  private final PositionalParamSpec command;
  private final CommandSpec spec;

  /**
   * Describes the command.
   *
   * @param others the other commands, whose names are offered for completion
   */
  HelpCommand(Collection<CommandLine> others) {
    List<String> names = others.stream().flatMap(HelpCommand::names).toList();
    command =
        Options.anyWords("help.command", "COMMAND").toBuilder().completionCandidates(names).build();
    spec = CommandSpec.wrapWithoutInspection(this).name("help").add(command).add(Options.help());
  }

  CommandSpec spec() {
    return spec;
  }

  private static Stream<String> names(CommandLine command) {
    return Stream.concat(
        Stream.of(command.getCommandName()),
        command.getSubcommands().values().stream().flatMap(HelpCommand::names));
  }

  @Override
  public Integer call() {
    CommandLine shown = spec.root().commandLine();
    for (String name : Options.texts(command)) {
      CommandLine next = shown.getSubcommands().get(name);
      if (next == null) {
        throw new UnmatchedArgumentException(shown, List.of(name));
      }
      shown = next;
    }
    shown.usage(spec.root().commandLine().getOut());
    return Byline.WELL;
  }
}
