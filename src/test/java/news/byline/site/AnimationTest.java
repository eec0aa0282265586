package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds sites with GIF files and looks at what of them is published. */
class AnimationTest extends PictureSite {

  private static byte[] with(byte[] gif, byte[] block) {
    return TestAnimation.with(gif, TestAnimation.blocks(gif), block);
  }

  private static byte[] secrets() {
    byte[] comment = TestAnimation.extension(0xFE, "", "Secret ".repeat(99));
    byte[] other = TestAnimation.extension(0xFF, "MGK8BIM0000", "SecretPlace");
    return TestAnimation.with(comment, comment.length, other);
  }

  /** Puts what nobody needs before, between and behind the pictures. */
  private static byte[] telling(byte[] gif) {
    byte[] secrets = secrets();
    int second = second(gif);
    byte[] full = with(TestAnimation.with(gif, second, secrets), secrets);
    full = TestAnimation.with(full, full.length - 1, TestAnimation.extension(0xCE, "", "Secret"));
    return TestAnimation.with(full, full.length, "SecretEnd".getBytes(StandardCharsets.US_ASCII));
  }

  /** Returns where the control of the second picture begins: GIF89a, 23. */
  private static int second(byte[] gif) {
    boolean first = true;
    for (int i = TestAnimation.blocks(gif); i < gif.length; i++) {
      if (gif[i] == 0x21 && (gif[i + 1] & 0xFF) == 0xF9 && gif[i + 2] == 4 && gif[i + 7] == 0) {
        if (!first) {
          return i;
        }
        first = false;
      }
    }
    throw new AssertionError("one picture only");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void removesWhatAGifTellsAndLeavesAllThatMovesInIt(int loops) throws IOException {
    byte[] plain = TestAnimation.gif(90, 60, 4, loops);
    byte[] full = telling(plain);
    assertThat(TestAnimation.seen(full)).hasSize(4).isEqualTo(TestAnimation.seen(plain));
    site.file("assets/a.gif", full)
        .file("assets/unnamed.gif", full)
        .file("assets/plain.gif", plain)
        .article("a.md", "", "![](/assets/a.gif)");
    build();
    for (String path : new String[] {"assets/a.gif", "assets/unnamed.gif", "assets/plain.gif"}) {
      assertThat(published(path)).as(path).isEqualTo(plain);
    }
    assertThat(TestAnimation.seen(published("assets/a.gif"))).isEqualTo(TestAnimation.seen(full));
    assertThat(site.page("2022/02/a.html")).contains("width=\"90\" height=\"60\"");
    assertThat(versions("assets/a")).containsExactly("assets/a.gif");
  }

  @Test
  void keepsWhoMadeAGifAndWhatItShows() throws IOException {
    byte[] plain = TestAnimation.gif(700, 300, 2, 0);
    byte[] full = with(telling(plain), TestAnimation.xmp());
    site.file("assets/a.gif", full).article("a.md", "", "![](/assets/a.gif)");
    build();
    byte[] published = published("assets/a.gif");
    assertThat(text(published)).contains("脐橙熟了", "张可", "© 县报").doesNotContain("Secret");
    assertThat(TestAnimation.seen(published)).isEqualTo(TestAnimation.seen(plain));
    assertThat(site.page("2022/02/a.html")).contains("脐橙熟了", "张可").doesNotContain("srcset");
    // What is published is published again as it is.
    site.file("assets/a.gif", published);
    build();
    assertThat(published("assets/a.gif")).isEqualTo(published);
  }

  @Test
  void readsAPacketThatIsCutIntoBlocks() throws IOException {
    byte[] plain = TestAnimation.gif(90, 60, 1, 0);
    String packet = text(TestAnimation.xmp()).substring(14);
    String cut = packet.substring(0, packet.indexOf("<?xpacket end"));
    byte[] full = with(plain, TestAnimation.extension(0xFF, "XMP DataXMP", cut));
    // GIF87a has no extensions, though some programs write them.
    full[4] = '7';
    site.file("assets/a.gif", full).article("a.md", "", "![](/assets/a.gif)");
    build();
    assertThat(text(published("assets/a.gif"))).startsWith("GIF89a").contains("张可");
    assertThat(text(published("assets/a.gif"))).doesNotContain("Secret");
    assertThat(site.page("2022/02/a.html")).contains("脐橙熟了");
  }

  @Test
  void namesTheArticleOfAGifThatEndsTooSoon() throws IOException {
    byte[] plain = TestAnimation.gif(90, 60, 1, 0);
    byte[] cut = Arrays.copyOf(with(plain, secrets()), plain.length);
    site.file("assets/a.gif", cut).article("a.md", "", "![](/assets/a.gif)");
    TestSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("articles/a.md:6:5: error: ", "assets/a.gif", "[picture-broken]");
  }

  @Test
  void publishesADamagedGifThatNobodyShowsWithoutWhatItTells() throws IOException {
    byte[] full = telling(TestAnimation.gif(90, 60, 3, 0));
    for (int length : new int[] {20, 41, 700, 1500, full.length - 400}) {
      site.file("assets/cut" + length + ".gif", Arrays.copyOf(full, length));
    }
    site.article("a.md", "", "正文");
    build();
    for (int length : new int[] {41, 700, 1500, full.length - 400}) {
      byte[] published = published("assets/cut" + length + ".gif");
      assertThat(text(published)).startsWith("GIF89a").doesNotContain("Secret");
    }
    assertThat(published("assets/cut20.gif")).hasSize(20);
  }
}
