package news.byline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.byline.diagnostic.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes the manual pages of all commands, in English and Chinese, from the words that {@code
 * --help} shows: in roff with the macros of groff_man(7), where {@code man} looks for them.
 */
public final class ManPages {

  /** Where {@code man} looks for the pages of a language, below a folder of its path. */
  private static final Map<Locale, String> FOLDERS =
      Map.of(Locale.ENGLISH, "man1", Locale.SIMPLIFIED_CHINESE, "zh_CN/man1");

  /** Wider than any synopsis, which roff breaks itself. */
  private static final int ONE_LINE = 10_000;

  /** What roff takes for a sign of its own, and the two characters between which a line may end. */
  private static final Pattern SPECIAL =
      Pattern.compile("[\\\\\\-~^'`]|^\\.|(?<=[\\p{IsHan}\\p{IsPunctuation}])(?=\\p{IsHan})");

  private static final Map<String, String> WRITTEN =
      Map.of(
          "\\", "\\e", "-", "\\-", "~", "\\(ti", "^", "\\(ha", "'", "\\(aq", "`", "\\(ga", ".",
          "\\&.", "", "\\:");

  private final Messages messages;
  private final StringBuilder page = new StringBuilder();

  private ManPages(Messages messages) {
    this.messages = messages;
  }

  /** Writes the pages below the folder that is named, which is made where it is missing. */
  public static void main(String[] args) throws IOException {
    for (Map.Entry<Locale, String> folder : FOLDERS.entrySet()) {
      write(folder.getKey(), Path.of(args[0]).resolve(folder.getValue()));
    }
  }

  private static void write(Locale locale, Path folder) throws IOException {
    Messages messages = Messages.of(Byline.BUNDLE, locale);
    Surroundings process = Surroundings.ofProcess();
    Surroundings spoken =
        new Surroundings(
            process.in(),
            process.out(),
            process.err(),
            locale,
            process.folder(),
            InstantSource.system(),
            false);
    Files.createDirectories(folder);
    for (CommandSpec spec : all(Commands.line(spoken, messages).getCommandSpec())) {
      String text = new ManPages(messages).page(spec);
      Files.writeString(folder.resolve(name(spec) + ".1"), text);
    }
  }

  /** Returns a command and all below it. */
  private static List<CommandSpec> all(CommandSpec spec) {
    List<CommandSpec> commands = new ArrayList<>(List.of(spec));
    for (CommandLine below : spec.subcommands().values()) {
      commands.addAll(all(below.getCommandSpec()));
    }
    return commands;
  }

  private static String name(CommandSpec spec) {
    return spec.qualifiedName("-");
  }

  private String page(CommandSpec spec) {
    spec.usageMessage().width(ONE_LINE);
    CommandLine.Help help =
        new CommandLine.Help(spec, CommandLine.Help.defaultColorScheme(Ansi.OFF));
    page.append("'\\\" -*- coding: UTF-8 -*-\n");
    macro("TH", name(spec).toUpperCase(Locale.ROOT), "1", "", "Byline", messages.get("man.manual"));
    // Only words are hyphenated that a dictionary knows; and justified lines tear Chinese apart.
    page.append(".nh\n.ad l\n");
    section("man.name");
    line(written(name(spec)) + " \\- " + written(help.header().strip()));
    section("man.synopsis");
    line(written(help.synopsis(0).strip()));
    commands(spec);
    arguments("man.operands", spec.positionalParameters());
    arguments("man.options", spec.options());
    notes(help.footer());
    section("man.exit");
    for (String code : List.of("0", "1", "2")) {
      item(code, messages.get("man.exit." + code));
    }
    seeAlso(spec);
    return page.toString();
  }

  private void commands(CommandSpec spec) {
    if (!spec.subcommands().isEmpty()) {
      section("man.commands");
    }
    for (CommandLine below : spec.subcommands().values()) {
      String[] header = below.getCommandSpec().usageMessage().header();
      item(below.getCommandName(), String.join(" ", header));
    }
  }

  private void arguments(String heading, List<? extends ArgSpec> arguments) {
    if (!arguments.isEmpty()) {
      section(heading);
    }
    for (ArgSpec argument : arguments) {
      item(label(argument), String.join(" ", argument.description()));
    }
  }

  private static String label(ArgSpec argument) {
    if (argument instanceof PositionalParamSpec) {
      return argument.paramLabel();
    }
    OptionSpec option = (OptionSpec) argument;
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  /** Lines that are indented stand as they are, others are paragraphs. */
  private void notes(String footer) {
    if (!footer.isBlank()) {
      section("man.notes");
    }
    boolean asTyped = false;
    for (String text : footer.strip().lines().toList()) {
      boolean indented = text.startsWith(" ");
      if (indented != asTyped) {
        page.append(indented ? ".PP\n.nf\n" : ".fi\n.PP\n");
        asTyped = indented;
      } else if (text.isBlank()) {
        page.append(".PP\n");
      }
      if (!text.isBlank()) {
        line((indented ? "\\&  " : "") + written(text.strip()));
      }
    }
    if (asTyped) {
      page.append(".fi\n");
    }
  }

  private void seeAlso(CommandSpec spec) {
    List<String> pages = new ArrayList<>();
    for (CommandSpec other : all(spec.root())) {
      boolean near = other.parent() == spec || other == spec.parent();
      if (near) {
        pages.add("\\fB" + written(name(other)) + "\\fR(1)");
      }
    }
    section("man.see");
    line(String.join(", ", pages));
  }

  private void section(String heading) {
    macro("SH", messages.get(heading));
  }

  private void item(String term, String text) {
    page.append(".TP\n");
    line("\\fB" + written(term) + "\\fR");
    line(written(text));
  }

  private void macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : arguments) {
      page.append(" \"").append(written(argument)).append('"');
    }
    page.append('\n');
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static String written(String text) {
    return SPECIAL
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(WRITTEN.getOrDefault(found.group(), "")));
  }
}
