package news.byline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  private static final int[] ODD = {
    0, 8, 9, 10, 13, 0x1F, 0x20, 0x7E, 0x7F, 0x80, 0x85, 0x9F, 0xA0, 0xB7, 0x7FF, 0x800, 0x2028,
    0x4E00, 0xD7FF, 0xE000, 0xFDCF, 0xFDD0, 0xFDEF, 0xFDF0, 0xFEFF, 0xFF0C, 0xFFE5, 0xFFFC, 0xFFFD,
    0xFFFE, 0xFFFF, 0x10000, 0x1F600, 0x1FFFE, 0x10FFFF,
  };

  @Test
  void decodesEachCharacterAsTheFullCheckDoes() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x10000 ? 1 : 0xFF) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        String one = Character.toString(c);
        compare((one + "稿件").getBytes(StandardCharsets.UTF_8));
        compare(("稿" + one + "件").getBytes(StandardCharsets.UTF_8));
        compare(("稿件" + one).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void decodesBrokenAndForeignBytesAsTheFullCheckDoes() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder("北京的橙子熟了。");
      for (int n = random.nextInt(4); n > 0; n--) {
        text.appendCodePoint(ODD[random.nextInt(ODD.length)]);
      }
      Charset charset =
          random.nextInt(4) == 0 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
      byte[] bytes = text.toString().getBytes(charset);
      for (int n = random.nextInt(3); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      compare(bytes);
    }
  }

  private static void compare(byte[] bytes) {
    Reading<SourceText> quick = TextDecoder.decode("a.md", bytes);
    Reading<SourceText> full = TextDecoder.anyText("a.md", bytes);
    assertThat(text(quick)).isEqualTo(text(full));
    assertThat(quick.diagnostics()).isEqualTo(full.diagnostics());
  }

  private static String text(Reading<SourceText> reading) {
    return reading.value() == null ? "none" : "<" + reading.value().text() + ">";
  }
}
