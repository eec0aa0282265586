package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A picture of a screen in the documents; {@code -Dscreenshots=update} takes it anew.
 *
 * @param colours how many it has at most
 * @param bytes fewer than which its file has
 */
record Screenshot(Path file, int colours, int bytes) {

  /** Phones have two pixels for each of CSS. */
  static int scale(View view) {
    return view.width() == View.PHONE ? 2 : 1;
  }

  static boolean isDue() {
    return "update".equals(System.getProperty("screenshots"));
  }

  /** Takes the picture, once the first pictures of the page are there. */
  void take(Page page, int width, int height) throws IOException {
    page.setViewportSize(width, height);
    page.evaluate("Promise.all([...document.images].slice(0, 3).map(image => image.decode()))");
    Files.createDirectories(file.getParent());
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
    ImageIO.write(IndexedColors.reduce(picture, colours), "png", file.toFile());
  }

  /** Checks that the picture is there, no larger than it needs to be, and of this view. */
  void assertKept(View view) throws IOException {
    assertThat(file).as("take it with -Dscreenshots=update").isRegularFile();
    assertThat(Files.size(file)).as(file.toString()).isLessThan(bytes);
    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(scale(view) * view.width());
  }
}
