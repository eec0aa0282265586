package news.byline.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * What a page is looked at with.
 *
 * @param width of the window in CSS pixels
 */
record View(int width, ColorScheme scheme) {

  static final int PHONE = 360;
  static final int DESKTOP = 1280;

  static final View ON_PHONE = new View(PHONE, ColorScheme.LIGHT);
  static final View ON_DESKTOP = new View(DESKTOP, ColorScheme.LIGHT);

  static List<View> all() {
    return Stream.of(PHONE, DESKTOP)
        .flatMap(
            width ->
                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .map(scheme -> new View(width, scheme)))
        .toList();
  }

  /** Returns each of these pages in each view. */
  static Stream<Arguments> of(String... pages) {
    return Stream.of(pages)
        .flatMap(page -> all().stream().map(view -> Arguments.of("/" + page, view)));
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setViewportSize(width, width == PHONE ? 800 : 900)
        .setColorScheme(scheme)
        .setLocale("zh-CN")
        .setTimezoneId("Asia/Shanghai");
  }

  @Override
  public String toString() {
    return width + " px, " + scheme.name().toLowerCase(Locale.ROOT);
  }
}
