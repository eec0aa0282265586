package news.byline.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Describes commands to picocli in code. Finding the same in annotations took a quarter of a build
 * in which nothing has changed.
 */
final class Options {

  private Options() {}

  /** Describes a command, which is called when it is typed, with its own options before help's. */
  static CommandSpec command(String name, Object command, ArgSpec... options) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    for (ArgSpec option : options) {
      spec.add(option);
    }
    spec.addOption(help());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .type(boolean.class)
            .versionHelp(true)
            .descriptionKey("version")
            .build());
    spec.usageMessage().sortOptions(false);
    return spec.versionProvider(new Version());
  }

  static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .type(boolean.class)
        .usageHelp(true)
        .descriptionKey("help")
        .build();
  }

  /** Describes an option that is given or not. */
  static OptionSpec flag(String descriptionKey, String... names) {
    return OptionSpec.builder(names).type(boolean.class).descriptionKey(descriptionKey).build();
  }

  /** Describes an option that takes a value. */
  static OptionSpec value(String descriptionKey, String label, String... names) {
    return OptionSpec.builder(names)
        .type(String.class)
        .paramLabel(label)
        .descriptionKey(descriptionKey)
        .build();
  }

  /** Describes the one word, which may be left out, that follows a command. */
  static PositionalParamSpec word(String descriptionKey, String label) {
    return PositionalParamSpec.builder()
        .type(String.class)
        .index("0")
        .arity("0..1")
        .paramLabel(label)
        .descriptionKey(descriptionKey)
        .build();
  }

  /** Describes any number of words behind the first that follows a command. */
  static PositionalParamSpec words(String descriptionKey, String label) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .index("1..*")
        .arity("0..*")
        .paramLabel(label)
        .descriptionKey(descriptionKey)
        .build();
  }

  /** Describes any number of words that follow a command. */
  static PositionalParamSpec anyWords(String descriptionKey, String label) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .index("0..*")
        .arity("0..*")
        .paramLabel(label)
        .descriptionKey(descriptionKey)
        .build();
  }

  static boolean isGiven(OptionSpec flag) {
    return Boolean.TRUE.equals(flag.getValue());
  }

  /** Returns all that was typed for some words. */
  static List<String> texts(ArgSpec words) {
    return words.stringValues();
  }

  /** Returns what was typed for an option or word; null where it was not. */
  static @Nullable String text(ArgSpec option) {
    List<String> typed = option.stringValues();
    return typed.isEmpty() ? null : typed.get(0);
  }
}
