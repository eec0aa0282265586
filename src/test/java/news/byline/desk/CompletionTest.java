package news.byline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import news.byline.site.Programs;
import news.byline.site.TestSite;
import news.byline.site.TestSite.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completes command lines in a real Bash. */
class CompletionTest {

  @TempDir Path folder;

  private Path script() throws IOException {
    Run run = TestSite.run(folder, Locale.CHINESE, "completion");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    return Files.writeString(folder.resolve("completion.bash"), run.out());
  }

  private static String shell(String... command) {
    Programs.Finished finished = Programs.run(command);
    assertThat(finished.code()).as(finished.out()).isZero();
    return finished.out();
  }

  /** Zsh filters what is offered itself, so all that may stand in a place is offered. */
  @ParameterizedTest
  @CsvSource({"byline im, import", "byline check --fix-, --fix-encoding", "byline new a, article"})
  void completesInZshWithoutASetting(String typed, String completed) throws Exception {
    Path commands =
        Files.writeString(
            folder.resolve("complete.zsh"),
            """
            autoload -U compinit
            compinit -D -u
            source '%s'
            function complete_byline {
              emulate -L ksh
              COMP_WORDS=(%s) COMP_CWORD=%d COMP_LINE='%s'
              _complete_byline
              print -r -- "${COMPREPLY[*]}"
            }
            unalias compopt 2>/dev/null
            function compopt { : }
            complete_byline
            print -r -- "${_comps[byline]}"
            """
                .formatted(script(), typed, typed.split(" ", -1).length - 1, typed));
    String said = shell(Programs.require("zsh", "zsh").toString(), "-f", commands.toString());
    assertThat(said.lines().toList().get(0).split(" ")).contains(completed);
    assertThat(said).as("zsh asks the script for byline").contains("_complete_byline");
  }

  @Test
  void isAScriptThatBashReads() throws Exception {
    assertThat(shell("bash", "-n", script().toString())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "byline im, import",
        "byline new a, article",
        "byline help im, import",
        "byline help new art, article",
        "byline new article 标题 --sec, --section",
        "byline build --dr, --drafts",
        "byline check --fix-, --fix-encoding",
        "byline zzz, -"
      })
  void completesWhatIsTyped(String typed, String completed) throws Exception {
    int words = typed.split(" ", -1).length;
    // Bash refuses compopt outside of a completion that a key has begun.
    String line =
        "compopt() { :; }; source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; _complete_byline; echo \"${COMPREPLY[*]}\""
            .formatted(script(), typed, words - 1, typed);
    assertThat(shell("bash", "-c", line)).isEqualTo(completed == null ? "" : completed);
  }
}
