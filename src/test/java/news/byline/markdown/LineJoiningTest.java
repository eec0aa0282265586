package news.byline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the cases a bar stands for the end of a line. */
class LineJoiningTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中|文",
        "あ|ア",
        "ｶ|ﾅ",
        "ꀀ|ꀁ",
        "𠮟|责",
        "。|中",
        "中|（文）",
        "㊙|中",
        "葛󠄀|城",
        "羽︀|衣",
        // Full-width punctuation brings its own space, whatever stands on its other side.
        "，|abc",
        "abc|（中）",
        "3|、4",
        "　|abc",
        // Marks that Chinese shares with other scripts, beside Chinese.
        "中|“文”",
        "“中文”|文",
        "中——|文",
        "……|文",
        "中……|abc",
        "“中文”|“文”",
        "a“中”|b",
        "中·|文",
        "中|×2",
        "5℃|中",
        "“abc”|中",
        // Emoji beside Chinese.
        "中😀|文",
        "中|😀文",
        "😀|文",
        "👨‍👩‍👧|文",
        "☺️|文",
        "中😀|😀文",
        // CSS Text: a zero width space is left behind.
        "abc\u200B|def",
        "abc|\u200Bdef",
      })
  void joinsChineseLinesWithoutASpace(String lines) {
    String[] parts = lines.split("\\|");
    assertThat(BodyText.line(parts[0] + "\n" + parts[1])).isEqualTo(parts[0] + parts[1]);
    assertThat(BodyText.line(parts[0] + "  \n" + parts[1])).contains("<br />");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc|def",
        "中|abc",
        "abc|中",
        "2022|中",
        "中|3",
        "한국|어",
        "한국|中",
        "中|한국",
        "한국|（어）",
        "한국|“어”",
        "a“b”|c",
        "a—|b",
        "…|a",
        "●|●",
        "😀|😀",
        "5%|中",
        "abc)|中",
        "中 😀|abc",
        "é|中",
      })
  void keepsTheSpaceOfWords(String lines) {
    String[] parts = lines.split("\\|");
    assertThat(BodyText.line(parts[0] + "\n" + parts[1])).isEqualTo(parts[0] + "\n" + parts[1]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "**中**|文\t<strong>中</strong>文",
        "**中|文**\t<strong>中文</strong>",
        "*甲**中***|*文*\t<em>甲<strong>中</strong></em><em>文</em>",
        "[中](/a)|[文](/b)\t<a href=\"a\">中</a><a href=\"b\">文</a>",
        "[中|文](/a)\t<a href=\"a\">中文</a>",
        "`中`|文\t<code>中</code>文",
        "`b`|文\t<code>b</code>|文",
        "~~中~~|文\t<del>中</del>文",
        "中{文|wén}|{字|zì}\t中<ruby>文<rp>(</rp><rt>wén</rt><rp>)</rp></ruby>"
            + "<ruby>字<rp>(</rp><rt>zì</rt><rp>)</rp></ruby>",
        "中<b>|文</b>\t中<b>文</b>",
        "中<br>|文\t中<br>|文",
        "中\\|文\t中<br />|文",
        "见https://a.cn/甲|文\t见<a href=\"https://a.cn/\">https://a.cn/</a>甲文",
      })
  void looksThroughWhatStandsBetween(String markdown, String html) {
    // A bar inside braces is a reading's.
    String lines = markdown.replaceAll("\\|(?![^{]*})", "\n");
    assertThat(BodyText.line(lines)).isEqualTo(html.replace("|", "\n"));
  }

  @Test
  void looksThroughPicturesAndFootnoteMarks() {
    assertThat(BodyText.line("中\n![图](a.png)\n文"))
        .startsWith("中<img")
        .endsWith(">文")
        .doesNotContain("\n");
    assertThat(BodyText.line("so\n![图](a.png)\nis")).contains("so\n<img").contains(">\nis");
    assertThat(BodyText.of("中[^1]\n文\n\n[^1]: 甲\n    乙").markup().html(""))
        .contains("</sup>文</p>")
        .contains("<p>甲乙 <a");
  }

  @Test
  void joinsLinesOfHeadingsQuotationsAndLists() {
    Body body = BodyText.of("题\n目\n---\n\n> 引\n> 文，\n续\n\n- 一\n  二\n- 三\n四\n");
    assertThat(body.headings().get(0).text()).isEqualTo("题目");
    assertThat(body.headings().get(0).id()).isEqualTo("题目");
    assertThat(body.markup().html(""))
        .contains(">题目</h2>", "<p>引文，续</p>", "<li>一二</li>", "<li>三四</li>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "第一行|第二行。\t第一行第二行。",
        "**第一行**，|“第二行”|third\t第一行，“第二行”third",
        "one|two|三，|four\tone two 三，four",
        "한국|어\t한국 어",
        "春眠不觉晓，\\|处处闻啼鸟。\t春眠不觉晓， 处处闻啼鸟。",
        "{汉|hàn}|字\t汉字",
      })
  void hasTheSameWordsInPlainText(String markdown, String words) {
    String lines = markdown.replaceAll("\\|(?![^{]*})", "\n");
    assertThat(BodyText.of(lines).opening()).isEqualTo(words);
  }

  @Test
  void readsAlternativeTextsOfPicturesAlike() {
    assertThat(BodyText.of("字![一\n**“二”**三](a.png)").images().get(0).alt()).isEqualTo("一“二”三");
  }

  @Test
  void leavesLinesOfCodeAlone() {
    assertThat(BodyText.of("```\n中\n文\n```\n\n    中\n    文\n").markup().html(""))
        .contains("中\n文\n</code>")
        .doesNotContain("中文");
  }
}
