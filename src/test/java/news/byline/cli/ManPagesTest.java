package news.byline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.byline.diagnostic.Messages;
import news.byline.site.Programs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Reads the manual pages as a user of {@code man} does, with groff. */
class ManPagesTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    ManPages.main(new String[] {folder.toString()});
  }

  private static CommandLine line(Locale locale) {
    return Commands.line(Surroundings.ofProcess(), Messages.of(Byline.BUNDLE, locale));
  }

  /** Sets a page for a terminal; every warning of groff is a fault. */
  private String set(Path page) throws IOException, InterruptedException {
    Path said = folder.resolve("said");
    Process groff =
        new ProcessBuilder(
                Programs.require("groff", "groff-base").toString(),
                "-ww",
                "-k",
                "-man",
                "-Tutf8",
                "-P-cbou",
                page.toString())
            .redirectError(said.toFile())
            .start();
    String text = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(groff.waitFor()).isZero();
    assertThat(said).as(page.toString()).isEmptyFile();
    return text;
  }

  /** What is left when lines are broken anywhere. */
  private static String unbroken(String text) {
    return text.replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @CsvSource({"en, man1", "zh-CN, zh_CN/man1"})
  void groffSetsEveryPageWithoutAWarning(String language, String below) throws Exception {
    try (Stream<Path> pages = Files.list(folder.resolve(below))) {
      for (Path page : pages.toList()) {
        String text = set(page);
        assertThat(text.lines().mapToInt(ManPagesTest::columns).max().orElse(0))
            .as(page + " on a terminal of 80 columns")
            .isLessThanOrEqualTo(104);
      }
    }
  }

  /** Counts columns, of which a Chinese character takes two. */
  private static int columns(String line) {
    return line.codePoints()
        .map(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN ? 2 : 1)
        .sum();
  }

  @ParameterizedTest
  @CsvSource({"en, man1", "zh-CN, zh_CN/man1"})
  void namesEveryCommandOptionAndExitCode(String language, String below) throws Exception {
    Locale locale = Locale.forLanguageTag(language);
    CommandLine line = line(locale);
    line.setResourceBundle(Messages.bundle(Byline.BUNDLE, locale));
    Messages messages = Messages.of(Byline.BUNDLE, locale);
    for (CommandLine command : commands(line)) {
      String name = command.getCommandSpec().qualifiedName("-");
      String text = unbroken(set(folder.resolve(below).resolve(name + ".1")));
      for (OptionSpec option : command.getCommandSpec().options()) {
        assertThat(text).contains(option.names());
        assertThat(text).contains(unbroken(String.join("", option.description())));
      }
      for (String code : List.of("0", "1", "2")) {
        assertThat(text).contains(code + unbroken(messages.get("man.exit." + code)));
      }
      for (CommandLine child : command.getSubcommands().values()) {
        assertThat(text).contains(name + "-" + child.getCommandName() + "(1)");
      }
    }
  }

  private static List<CommandLine> commands(CommandLine line) {
    Stream<CommandLine> below =
        line.getSubcommands().values().stream().flatMap(c -> commands(c).stream());
    return Stream.concat(Stream.of(line), below).toList();
  }

  @Test
  void keepsWhatRoffWouldTakeForItsOwnSigns() throws Exception {
    String text = set(folder.resolve("man1/byline-completion.1"));
    assertThat(text).contains("source <(byline completion)").contains("~/.bashrc");
    assertThat(set(folder.resolve("man1/byline-next.1")))
        .contains("\"$(date -d \"$(byline next)\" \"+%F %T\")\"");
  }
}
