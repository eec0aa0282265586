package news.byline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final String SENTENCE = "邻水县的脐橙今年丰收了，村民们忙着采摘和分拣、装箱。";

  @Test
  void keepsAShortParagraph() {
    assertThat(Summary.of("")).isEmpty();
    assertThat(Summary.of("好。")).isEqualTo("好。");
    assertThat(Summary.of("字".repeat(120))).isEqualTo("字".repeat(120));
  }

  @Test
  void cutsAtTheLastSentenceThatFits() {
    int length = SENTENCE.length();
    assertThat(Summary.of(SENTENCE.repeat(20))).isEqualTo(SENTENCE.repeat(120 / length));
    assertThat(Summary.of("他说：“" + SENTENCE + "”" + "后".repeat(200))).endsWith("。”");
    assertThat(Summary.of("A long sentence of words. ".repeat(10))).endsWith("words.");
  }

  @Test
  void cutsAnywhereWhereNoSentenceEnds() {
    assertThat(Summary.of("字".repeat(121))).isEqualTo("字".repeat(120) + "……");
    assertThat(Summary.of("word ".repeat(40))).endsWith("word……").hasSizeLessThan(123);
    assertThat(Summary.of("短。" + "字".repeat(200))).endsWith("字……");
    assertThat(Summary.of("3.14 ".repeat(60))).endsWith("3.14……");
  }

  @Test
  void cutsNoCharacterInTwo() {
    String cut = Summary.of("𠀀".repeat(200));
    assertThat(cut.codePoints().filter(c -> c == 0x20000)).hasSize(120);
    assertThat(cut.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
