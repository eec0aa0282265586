package news.byline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubyTest {

  /** Writes the readings in square brackets to be easier to read. */
  private static String brief(String markdown) {
    return BodyText.line(markdown)
        .replaceAll("<rp>\\(</rp><rt>(.*?)</rt><rp>\\)</rp>", "[$1]")
        .replace("<rt></rt>", "[]")
        .replace("ruby>", "r>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "{汉字|hàn zì}\t<r>汉字[hàn zì]</r>",
        "{汉字|hàn|zì}\t<r>汉[hàn]字[zì]</r>",
        "{汉字｜hàn｜zì}\t<r>汉[hàn]字[zì]</r>",
        "{ 汉字 | hàn }\t<r>汉字[hàn]</r>",
        "{食べ物|た||もの}\t<r>食[た]べ[]物[もの]</r>",
        "{WHO|世界卫生组织}\t<r>WHO[世界卫生组织]</r>",
        "{葛󠄀城|かつら|ぎ}\t<r>葛󠄀[かつら]城[ぎ]</r>",
        "{𠮟责|chì|zé}\t<r>𠮟[chì]责[zé]</r>",
        "{甲乙|a|b|c}\t<r>甲乙[a b c]</r>",
        "**{汉字|hàn}**的\t<strong><r>汉字[hàn]</r></strong>的",
        "[{汉字|hàn}](/a)\t<a href=\"a\"><r>汉字[hàn]</r></a>",
        "{甲<b>|\"x&}\t<r>甲&lt;b&gt;[&quot;x&amp;]</r>",
      })
  void setsReadingsAboveWords(String markdown, String html) {
    assertThat(brief(markdown)).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{甲|}",
        "{|jiǎ}",
        "{甲}",
        "{{ name | upcase }}",
        "{a|b}",
        "{甲|乙",
        "{甲\n|乙}",
        "{甲{乙|丙",
        "}甲|乙{",
      })
  void leavesOtherBracesAlone(String text) {
    assertThat(BodyText.line(text)).isEqualTo(text);
  }

  @Test
  void leavesEscapedBracesAndCodeAlone() {
    assertThat(BodyText.line("\\{汉|hàn}")).isEqualTo("{汉|hàn}");
    assertThat(BodyText.line("`{汉|hàn}`")).isEqualTo("<code>{汉|hàn}</code>");
  }

  @Test
  void leavesTheAttributesOfPicturesAlone() {
    assertThat(BodyText.of("![图](a.png){credit=\"甲|乙 摄\"}").images().get(0).credit())
        .isEqualTo("甲|乙 摄");
  }

  @Test
  void passesThePolicyForHtml() {
    assertThat(BodyText.line("{汉|hàn}<u>字</u>"))
        .isEqualTo("<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby><u>字</u>");
  }

  @Test
  void keepsTheWordsAloneInHeadingsAndSummaries() {
    Body body = BodyText.of("## {汉字|hàn|zì}\n\n读{汉字|hàn|zì}。");
    assertThat(body.headings().get(0).text()).isEqualTo("汉字");
    assertThat(body.opening()).isEqualTo("读汉字。");
  }

  @Test
  void looksAtAFewCharactersOnlyOfOpenBraces() {
    assertThat(BodyText.line("{甲|" + "乙".repeat(300) + "}")).startsWith("{甲|乙");
    assertThat(BodyText.line("{甲|" + "乙".repeat(150) + "}")).startsWith("<ruby>");
  }
}
