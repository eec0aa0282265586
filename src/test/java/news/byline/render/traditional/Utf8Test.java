package news.byline.render.traditional;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

  @ParameterizedTest
  @ValueSource(strings = {"", "a<b>", "头髮，é“ß", "😀𠮷好", "\u0000\u007F\u0080\u07FF\u0800\uFFFD"})
  void readsAndWritesAsStringsDo(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.decoded(bytes)).isEqualTo(text.toCharArray());
    assertThat(Utf8.encoded(text.toCharArray(), text.length())).isEqualTo(bytes);
  }

  @Test
  void readsAndWritesEveryCharacter() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x10000 ? 1 : 97) {
      if (c < 0xD800 || c > 0xDFFF) {
        String text = Character.toString(c);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(Utf8.decoded(bytes))).isEqualTo(text);
        assertThat(Utf8.encoded(text.toCharArray(), text.length())).isEqualTo(bytes);
      }
    }
  }
}
