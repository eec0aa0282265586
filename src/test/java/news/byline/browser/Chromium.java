package news.byline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.byline.site.Programs;

/** The machine's own Chromium, started once for all tests; its place is {@code BYLINE_CHROMIUM}. */
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> PACKAGES = List.of("chromium", "fontconfig", "fonts-noto-cjk");
  private static final String REMEDY =
      "On Debian and Ubuntu: sudo apt-get install " + String.join(" ", PACKAGES) + ".";

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts the browser, and installs it before that where this process may. */
  static Chromium start() {
    Path executable = require();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    List<String> args =
        new ArrayList<>(
            List.of(
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run"));
    if (Programs.isRoot()) {
      // Chromium refuses to run its sandbox as root, as in most containers.
      args.add("--no-sandbox");
    }
    try {
      Browser browser =
          playwright
              .chromium()
              .launch(new LaunchOptions().setExecutablePath(executable).setArgs(args));
      return new Chromium(playwright, browser);
    } catch (RuntimeException e) {
      playwright.close();
      throw e;
    }
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Path require() {
    String chosen = System.getenv("BYLINE_CHROMIUM");
    if (chosen != null && !Files.isExecutable(Path.of(chosen))) {
      throw new AssertionError("BYLINE_CHROMIUM names no program: " + chosen);
    }
    boolean complete = executable().isPresent() && hasChineseFonts();
    String failure = complete ? "" : Programs.install(PACKAGES);
    if (executable().isEmpty()) {
      throw new AssertionError(
          "Chromium is missing, in which these tests open pages. "
              + REMEDY
              + " One that stands elsewhere is named by BYLINE_CHROMIUM."
              + failure);
    }
    if (!hasChineseFonts()) {
      throw new AssertionError(
          "Chinese fonts are missing, without which no page can be judged. " + REMEDY + failure);
    }
    return executable().get();
  }

  private static Optional<Path> executable() {
    String chosen = System.getenv("BYLINE_CHROMIUM");
    return chosen != null
        ? Optional.of(Path.of(chosen))
        : NAMES.stream().flatMap(name -> Programs.find(name).stream()).findFirst();
  }

  /** Fontconfig knows the fonts of a Linux; other systems come with Chinese ones. */
  private static boolean hasChineseFonts() {
    if (!System.getProperty("os.name").startsWith("Linux")) {
      return true;
    }
    Programs.Finished list = Programs.run("fc-list", ":lang=zh", "family");
    return list.code() == 0 && !list.out().isEmpty();
  }
}
