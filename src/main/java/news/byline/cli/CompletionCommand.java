package news.byline.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Prints a script that has Bash and Zsh complete commands and options: {@code byline completion}.
 */
final class CompletionCommand implements Callable<Integer> {

  private final CommandSpec spec = Options.command("completion", this);

  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    String script = AutoComplete.bash("byline", spec.root().commandLine());
    spec.commandLine().getOut().print(script);
    spec.commandLine().getOut().flush();
    return Byline.WELL;
  }
}
