package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Keeps the built-in theme light and without a need for any other host. */
class ThemeSizeTest {

  private static final Path THEME = Path.of("assets", "theme");

  @Test
  void weighsLessThan25KilobytesOfCssAnd5OfJavaScript() throws IOException {
    assertThat(bytes(".css")).isBetween(1L, 25_000L);
    assertThat(bytes(".js")).isBetween(1L, 5_000L);
  }

  @Test
  void loadsNoFontAndNothingFromElsewhere() throws IOException {
    for (Path sheet : SampleSite.files(THEME, ".css")) {
      assertThat(Files.readString(sheet))
          .as(sheet.toString())
          .doesNotContainIgnoringCase("@import", "@font-face")
          .doesNotContainPattern("(?i)url\\(\\s*[\"']?(https?:)?//");
    }
    for (Path script : SampleSite.files(THEME, ".js")) {
      assertThat(Files.readString(script))
          .as(script.toString())
          .doesNotContainPattern(
              "(?i)https?://|\\bfetch\\(|XMLHttpRequest|sendBeacon|EventSource|WebSocket|import\\(");
    }
  }

  private static long bytes(String ending) throws IOException {
    long bytes = 0;
    for (Path file : SampleSite.files(THEME, ending)) {
      bytes += Files.size(file);
    }
    return bytes;
  }
}
