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
    assertThat(bytes("site.css")).isBetween(1L, 25_000L);
    assertThat(bytes("site.js")).isBetween(1L, 5_000L);
  }

  @Test
  void weighsLessThan45KilobytesMoreOnTheSearchPageAlone() throws IOException {
    assertThat(bytes("search.css", "search.js", "simplified.txt")).isBetween(1L, 45_000L);
    assertThat(bytes(".css", ".js"))
        .as("all that the theme has")
        .isEqualTo(bytes("site.css", "site.js", "search.css", "search.js"));
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
      // The search alone fetches, and only from where the page stands.
      String fetching = script.endsWith("search.js") ? "" : "\\bfetch\\(|";
      assertThat(Files.readString(script))
          .as(script.toString())
          .doesNotContainPattern(
              "(?i)https?://|"
                  + fetching
                  + "XMLHttpRequest|sendBeacon|EventSource|WebSocket|import\\(");
    }
  }

  private static long bytes(String... endings) throws IOException {
    long bytes = 0;
    for (Path file : SampleSite.files(THEME, endings)) {
      bytes += Files.size(file);
    }
    return bytes;
  }
}
