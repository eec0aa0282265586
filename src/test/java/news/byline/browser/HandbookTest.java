package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import news.byline.desk.Manuscript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows the editor's handbook to its end and looks at each screen where a picture of it stands;
 * {@code -Dscreenshots=update} takes these pictures.
 */
@ExtendWith(SampleExtension.class)
@Timeout(300)
class HandbookTest {

  private static final Path PICTURES = Path.of("docs", "zh-CN", "assets", "images");
  private static final Path SAMPLE = Path.of("assets", "images");
  private static final Instant TODAY = Instant.parse("2026-01-01T00:00:00Z");
  private static final View SCREEN = new View(960, View.ON_DESKTOP.scheme());
  private static final String ARTICLE = "2026/01/nan-po-qi-cheng-kai-yuan.html";
  private static final int MAXIMUM_BYTES = 300_000;

  private final Browser browser;
  private final List<String> seen = new ArrayList<>();
  @TempDir Path folder;

  HandbookTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void leadsFromNothingToACorrectedSite() throws Exception {
    Handbook[] own = new Handbook[1];
    try (Handbook handbook = new Handbook(folder, name -> look(own[0], name))) {
      own[0] = handbook;
      for (String chapter : Handbook.chapters()) {
        prepare(handbook, chapter);
        handbook.follow(chapter);
      }
      String withdrawn =
          Files.readString(handbook.folder().resolve("public/2026/01/tong-zhi.html"));
      assertThat(withdrawn).contains("撤回").doesNotContain("社员分红");
    }
    assertThat(seen).doesNotHaveDuplicates();
    try (Stream<Path> pictures = Files.list(PICTURES)) {
      assertThat(pictures.map(p -> p.getFileName().toString().replace(".png", "")))
          .containsExactlyInAnyOrderElementsOf(seen);
    }
  }

  /** Brings what the reader is told to have at hand. */
  private static void prepare(Handbook handbook, String chapter) throws IOException {
    Path site = handbook.folder();
    if (chapter.equals("write")) {
      Files.copy(SAMPLE.resolve("oranges.png"), site.resolve("assets/images/oranges.png"));
    } else if (chapter.equals("import")) {
      byte[] photo = Files.readAllBytes(SAMPLE.resolve("c6e86424a8dbad22da575e18009f041.jpg"));
      Files.write(site.resolve("sorting.docx"), Manuscript.withPhoto(photo));
    }
  }

  private void look(Handbook handbook, String name) {
    seen.add(name);
    try {
      switch (name) {
        case "new-site" -> published(handbook, name, "index.html", SCREEN, "青禾日报");
        case "article" -> published(handbook, name, ARTICLE, SCREEN, "头茬果十二万斤");
        case "phone" -> published(handbook, name, "index.html", View.ON_PHONE, "南坡脐橙开园");
        case "correction" -> published(handbook, name, ARTICLE, SCREEN, "实为十万斤");
        case "preview" -> preview(handbook, name, ARTICLE, "byline-preview .bar", "可以发布");
        case "preview-fault" ->
            preview(handbook, name, ARTICLE, "byline-preview .panel", "是不是“民生”");
        case "imported" ->
            preview(
                handbook,
                name,
                "2025/12/fen-jian-xian-shang-de-dong-tian.html",
                "byline-preview .bar",
                "草稿");
        default -> throw new AssertionError("nobody knows the screen " + name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void published(Handbook handbook, String name, String path, View view, String words)
      throws IOException {
    try (FolderServer server = FolderServer.start(handbook.folder().resolve("public"));
        Visit visit =
            Visit.with(browser, view.options().setDeviceScaleFactor(Screenshot.scale(view)))) {
      visit.page().clock().setFixedTime(Date.from(TODAY));
      visit.open(server.address() + path);
      Locator said = visit.page().getByText(words).first();
      assertThat(said.isVisible()).as(name).isTrue();
      if (name.equals("correction")) {
        said.evaluate("e => e.scrollIntoView({block: 'center'})");
      }
      keep(visit.page(), name, view);
      assertThat(visit.complaints()).as(name).isEmpty();
    }
  }

  private void preview(Handbook handbook, String name, String path, String part, String words)
      throws IOException {
    try (Visit visit = Visit.with(browser, SCREEN.options())) {
      visit.page().clock().setFixedTime(Date.from(TODAY));
      visit.open(handbook.preview().address() + path);
      Locator shown = visit.page().locator(part);
      shown.filter(new Locator.FilterOptions().setHasText(words)).waitFor();
      keep(visit.page(), name, SCREEN);
    }
  }

  private static void keep(Page page, String name, View view) throws IOException {
    Screenshot screenshot = new Screenshot(PICTURES.resolve(name + ".png"), 64, MAXIMUM_BYTES);
    if (Screenshot.isDue()) {
      screenshot.take(page, view.width(), view.width() == View.PHONE ? 720 : 640);
    }
    screenshot.assertKept(view);
  }
}
