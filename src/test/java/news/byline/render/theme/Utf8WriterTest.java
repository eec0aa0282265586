package news.byline.render.theme;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

  /** Characters of one to four bytes, and halves of the last kind. */
  private static final String[] PIECES = {
    "a", "\u007F", "é", "新", "\uFFFD", "😀", "\uD83D", "\uDE00"
  };

  @Test
  void writesWhatStringsEncode() throws IOException {
    Random random = new Random(1);
    Utf8Writer writer = new Utf8Writer();
    for (int page = 0; page < 2000; page++) {
      StringBuilder text = new StringBuilder();
      writer.begin();
      for (int piece = random.nextInt(40); piece > 0; piece--) {
        String written = PIECES[random.nextInt(PIECES.length)].repeat(1 + random.nextInt(3));
        text.append(written);
        if (random.nextBoolean()) {
          writer.write(written);
        } else {
          writer.write(written.toCharArray());
        }
      }
      assertArrayEquals(text.toString().getBytes(StandardCharsets.UTF_8), writer.finish());
    }
  }

  @Test
  void holdsPagesOfAnyLength() throws IOException {
    String text = "新闻😀news".repeat(30_000);
    Utf8Writer writer = new Utf8Writer();
    writer.begin();
    writer.write(text);
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), writer.finish());
  }
}
