package news.byline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import news.byline.diagnostic.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Compares what is read of a command line the short way with what picocli reads of it. */
class PlainBuildTest {

  private static final List<String> WORDS =
      List.of(
          "-o",
          "--output",
          "--output=out",
          "--output=",
          "--out",
          "-oout",
          "-o=out",
          "--base-url",
          "--base-url=https://a.cn/?a=b",
          "--drafts",
          "--drafts=true",
          "--future",
          "--no-future",
          "--now",
          "--now=2025-11-08 09:30",
          "--clean",
          "-j",
          "--jobs",
          "--jobs=2",
          "-j4",
          "4",
          "--strict",
          "-q",
          "--quiet",
          "-v",
          "--verbose",
          "-qv",
          "-h",
          "--help",
          "-V",
          "--",
          "-",
          "",
          " ",
          "site",
          "a b",
          "a=b",
          "build",
          "next",
          "help",
          "@args",
          "\"site\"",
          "'a'",
          "--output=\"a\"",
          "--unknown",
          "青禾",
          "a,b",
          "${user.home}",
          "--QUIET",
          "\\a");

  private static BuildOptions picocli(String... args) {
    Messages messages = Messages.of(Byline.BUNDLE, Locale.ENGLISH);
    BuildCommand command = new BuildCommand(Surroundings.ofProcess(), messages);
    CommandLine line = new CommandLine(command.spec());
    line.parseArgs(List.of(args).subList(1, args.length).toArray(String[]::new));
    assertThat(line.isUsageHelpRequested() || line.isVersionHelpRequested()).isFalse();
    return command.options();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "build site",
        "build site -o out --base-url https://a.cn --drafts --future --now 2025-11-08",
        "build --clean -j 4 --strict -q site",
        "build --output=out --jobs=2 --verbose",
        "build -v"
      })
  void readsWhatIsPlain(String line) {
    String[] args = line.split(" ", -1);
    assertThat(PlainBuild.read(args)).isNotNull().isEqualTo(picocli(args));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "next",
        "help build",
        "build --help",
        "build -V",
        "build a b",
        "build -o",
        "build -o -q",
        "build -q --quiet",
        "build --jobs 1 -j 2",
        "build -qv",
        "build @args",
        "build -- a",
        "build --drafts=false",
        "build --output="
      })
  void leavesAllElseToPicocli(String line) {
    assertThat(PlainBuild.read(line.split(" ", -1))).isNull();
  }

  @Test
  void neverReadsAnythingOtherwiseThanPicocli() {
    Random random = new Random(11);
    int plain = 0;
    for (int i = 0; i < 30_000; i++) {
      List<String> words = new ArrayList<>(List.of("build"));
      for (int n = random.nextInt(5); n > 0; n--) {
        words.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      String[] args = words.toArray(String[]::new);
      BuildOptions read = PlainBuild.read(args);
      if (read != null) {
        plain++;
        assertThat(read).as(words.toString()).isEqualTo(picoclis(args));
      }
    }
    assertThat(plain).isGreaterThan(1_000);
  }

  private static BuildOptions picoclis(String... args) {
    try {
      return picocli(args);
    } catch (ParameterException e) {
      throw new AssertionError("picocli refuses " + List.of(args), e);
    }
  }
}
