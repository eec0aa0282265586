package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import news.byline.site.TestAnimation;
import news.byline.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Has a browser decode GIF files as they were sent and as they are published. */
@ExtendWith(SampleExtension.class)
class AnimationInBrowserTest {

  private static final String DECODED =
      """
      async path => {
        const data = await (await fetch(path)).arrayBuffer();
        const decoder = new ImageDecoder({data, type: 'image/gif'});
        await decoder.tracks.ready;
        await decoder.completed;
        const track = decoder.tracks.selectedTrack;
        const seen = [track.frameCount, track.repetitionCount];
        for (let frameIndex = 0; frameIndex < track.frameCount; frameIndex++) {
          const {image} = await decoder.decode({frameIndex});
          const pixels = new Uint8Array(image.allocationSize());
          await image.copyTo(pixels);
          const digest = await crypto.subtle.digest('SHA-256', pixels);
          seen.push(image.duration, new Uint8Array(digest).join());
        }
        return seen.join(' ');
      }""";

  private final Browser browser;
  @TempDir Path folder;

  AnimationInBrowserTest(Browser browser) {
    this.browser = browser;
  }

  @Test
  void showsThePicturesOfAGifAsLongAndAsOftenAsBefore() throws Exception {
    byte[] plain = TestAnimation.gif(90, 60, 4, 3);
    byte[] comment = "!\u00FE\6Secret\0".getBytes(StandardCharsets.ISO_8859_1);
    byte[] telling = TestAnimation.with(plain, plain.length - 1, comment);
    TestSite site = TestSite.in(folder).file("assets/a.gif", telling).article("a.md", "", "正文");
    assertThat(site.build().code()).isZero();
    String before = decoded(folder);
    assertThat(before).startsWith("4 3 100000 ").contains(" 200000 ", " 300000 ", " 400000 ");
    assertThat(decoded(folder.resolve("public"))).isEqualTo(before);
  }

  private String decoded(Path root) throws Exception {
    try (FolderServer server = FolderServer.start(root);
        Visit visit = Visit.with(browser, View.ON_PHONE.options())) {
      Page page = visit.open(server.address() + "assets/a.gif").page();
      return (String) page.evaluate(DECODED, server.address() + "assets/a.gif");
    }
  }
}
