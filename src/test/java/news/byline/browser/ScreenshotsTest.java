package news.byline.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the documentation's pictures of the sample; {@code -Dscreenshots=update} takes them. */
@ExtendWith(SampleExtension.class)
class ScreenshotsTest {

  private static final Path FOLDER = Path.of("docs", "screenshots");
  private static final Instant TODAY = Instant.parse("2022-02-18T01:00:00Z");
  private static final int MAXIMUM_BYTES = 400_000;

  static Stream<Arguments> shots() {
    return View.all().stream()
        .flatMap(
            view ->
                Stream.of(
                    Arguments.of("front", "/" + SampleSite.FRONT, view),
                    Arguments.of("article", "/" + SampleSite.ARTICLE, view)));
  }

  @ParameterizedTest(name = "{0} at {2}")
  @MethodSource("shots")
  void showsTheSample(String name, String path, View view, SampleSite sample, Browser browser)
      throws IOException {
    boolean phone = view.width() == View.PHONE;
    String device = phone ? "phone" : "desktop";
    String scheme = view.scheme().name().toLowerCase(Locale.ROOT);
    Path file = FOLDER.resolve(name + "-" + device + "-" + scheme + ".png");
    Screenshot screenshot = new Screenshot(file, 128, MAXIMUM_BYTES);
    if (Screenshot.isDue()) {
      var options = view.options().setDeviceScaleFactor(Screenshot.scale(view));
      try (Visit visit = Visit.with(browser, options)) {
        visit.page().clock().setFixedTime(Date.from(TODAY));
        visit.open(sample.at(path));
        screenshot.take(visit.page(), view.width(), phone ? 800 : 1064);
      }
    }
    screenshot.assertKept(view);
  }
}
