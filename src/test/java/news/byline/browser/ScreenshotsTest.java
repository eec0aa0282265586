package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
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
    if ("update".equals(System.getProperty("screenshots"))) {
      Files.createDirectories(FOLDER);
      ImageIO.write(take(browser, sample.at(path), view), "png", file.toFile());
    }
    assertThat(file).as("take it with -Dscreenshots=update").isRegularFile();
    assertThat(Files.size(file)).isLessThan(MAXIMUM_BYTES);
    BufferedImage picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo(phone ? 2 * view.width() : view.width());
  }

  private static BufferedImage take(Browser browser, String address, View view) throws IOException {
    boolean phone = view.width() == View.PHONE;
    var options =
        view.options()
            .setViewportSize(view.width(), phone ? 800 : 1064)
            .setDeviceScaleFactor(phone ? 2 : 1);
    try (Visit visit = Visit.with(browser, options)) {
      Page page = visit.page();
      page.clock().setFixedTime(Date.from(TODAY));
      visit.open(address);
      page.evaluate("Promise.all([...document.images].slice(0, 3).map(image => image.decode()))");
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
      return IndexedColors.reduce(picture, 128);
    }
  }
}
