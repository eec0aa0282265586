package news.byline.cli;

import java.util.List;
import java.util.stream.Stream;
import news.byline.diagnostic.Messages;
import news.byline.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells users, in their language, what is wrong with what they typed. */
final class UsageFaults {

  private final Messages messages;

  UsageFaults(Messages messages) {
    this.messages = messages;
  }

  /** Prints the fault and where help is; returns the exit code. */
  int handle(ParameterException fault, String[] args) {
    CommandLine command = fault.getCommandLine();
    command.getErr().println(words(fault, command).strip());
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(messages.get("usage.see", name));
    return Byline.USAGE;
  }

  private String words(ParameterException fault, CommandLine command) {
    if (fault instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      String said =
          messages.get(word.startsWith("-") ? "usage.unknown-option" : "usage.unknown-word", word);
      String near = Suggestion.nearest(word, known(command, word));
      return near == null ? said : said + messages.get("usage.suggestion", near);
    }
    if (fault instanceof MissingParameterException missing && missing.getMissing().size() > 0) {
      return messages.get("usage.missing-value", option(missing));
    }
    return String.valueOf(fault.getMessage());
  }

  private static List<String> known(CommandLine command, String word) {
    Stream<String> commands = command.getSubcommands().keySet().stream();
    Stream<String> options =
        command.getCommandSpec().options().stream().flatMap(o -> Stream.of(o.names()));
    return (word.startsWith("-") ? options : commands).toList();
  }

  private static String option(MissingParameterException missing) {
    var spec = missing.getMissing().get(0);
    @Nullable String label = spec.paramLabel();
    return spec instanceof CommandLine.Model.OptionSpec option
        ? option.longestName() + "=" + label
        : String.valueOf(label);
  }
}
