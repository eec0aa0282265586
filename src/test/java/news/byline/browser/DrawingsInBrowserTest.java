package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.byline.site.HostileDrawings;
import news.byline.site.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens published drawings (SVG) at their own addresses, where browsers do all that they ask. */
@ExtendWith(SampleExtension.class)
class DrawingsInBrowserTest {

  private static final int MIDDLE = 400;

  /** Waits for two pictures of the screen, by which time what was asked for is under way. */
  private static final String UNTIL_DRAWN =
      "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

  private final Browser browser;
  @TempDir Path folder;
  private TestSite site;

  DrawingsInBrowserTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder).article("a.md", "", "正文");
  }

  private void build() {
    TestSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void runsAndFetchesNothingOfAHostileDrawing() throws IOException {
    HostileDrawings.write(site);
    build();
    List<String> names = HostileDrawings.names();
    // Opened as they were sent, most do what they try to: so a browser would show it if one did.
    assertThat(active(folder, names)).hasSizeGreaterThan(55);
    assertThat(active(folder.resolve("public"), names)).isEmpty();
  }

  /** Returns the drawings that run or fetch something when they are opened and touched. */
  private Set<String> active(Path root, List<String> names) throws IOException {
    Set<String> active = new TreeSet<>();
    try (FolderServer server = FolderServer.start(root)) {
      for (String name : names) {
        // A window for each, since some lead theirs away.
        try (Visit visit = Visit.with(browser, View.ON_PHONE.options())) {
          List<String> asked = new ArrayList<>();
          visit.page().onRequest(request -> asked.add(request.url()));
          boolean ran = ran(visit.open(server.address() + HostileDrawings.FOLDER + name).page());
          if (ran || asked.stream().anyMatch(url -> url.contains("/fetched/"))) {
            active.add(name);
          }
        }
      }
    }
    return active;
  }

  private static boolean ran(Page page) {
    try {
      page.mouse().move(View.PHONE / 2.0, MIDDLE);
      page.mouse().click(View.PHONE / 2.0, MIDDLE);
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.evaluate(UNTIL_DRAWN);
      return page.evaluate("window.pwned") != null;
    } catch (PlaywrightException e) {
      // It has led the browser somewhere else.
      return true;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"inkscape", "illustrator", "wps", "plot", "prefixed"})
  void leavesADrawingAsItLooks(String name) throws IOException {
    site.with(HostileDrawings.text("drawings.txt"));
    TestSite.Run run = site.build();
    assertThat(run.err()).isEmpty();
    String path = "assets/drawings/" + name + ".svg";
    // It has been written anew.
    assertThat(site.page(path)).isNotEqualTo(Files.readString(folder.resolve(path)));
    byte[] asSent = picture(folder.resolve(path));
    assertThat(picture(folder.resolve("public").resolve(path))).isEqualTo(asSent);
    assertThat(asSent).isNotEqualTo(picture(folder.resolve("public/assets/theme/icon.svg")));
  }

  private byte[] picture(Path drawing) {
    try (Visit visit = Visit.with(browser, View.ON_DESKTOP.options())) {
      return visit.open(drawing.toUri().toString()).page().screenshot();
    }
  }
}
