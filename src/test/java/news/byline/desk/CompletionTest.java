package news.byline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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

  private String bash(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.strip();
  }

  @Test
  void isAScriptThatBashReads() throws Exception {
    assertThat(bash("bash", "-n", script().toString())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "byline im, import",
        "byline new a, article",
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
    assertThat(bash("bash", "-c", line)).isEqualTo(completed == null ? "" : completed);
  }
}
