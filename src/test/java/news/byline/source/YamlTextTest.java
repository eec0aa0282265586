package news.byline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

class YamlTextTest {

  private final List<Diagnostic> faults = new ArrayList<>();

  private YamlText yaml(String text) {
    SourceText source = new SourceText("a.md", text);
    return new YamlText(source, 0, source.lines(), ArticleKeys.ALL_FORMS, faults);
  }

  @Test
  void mendsTheColonOfAChineseKeyboardBehindAKnownKey() {
    YamlText yaml = yaml("标题：脐橙\n日期： 2022\n署名：\n  - 记者：黄明辉\n作者：无名");
    assertThat(yaml.text()).isEqualTo("标题: 脐橙\n日期: 2022\n署名:\n  - 记者: 黄明辉\n作者：无名\n");
    assertThat(faults).extracting(Diagnostic::rule).containsOnly("colon-full-width").hasSize(4);
    assertThat(faults).extracting(f -> f.place().column()).containsExactly(3, 3, 3, 7);
  }

  @Test
  void leavesAFullWidthColonInAValue() {
    YamlText yaml = yaml("标题: 记者：黄明辉\n\"标题：\": a\n# 标题：注释\n标题 大：a");
    assertThat(yaml.text()).isEqualTo("标题: 记者：黄明辉\n\"标题：\": a\n# 标题：注释\n标题 大：a\n");
    assertThat(faults).isEmpty();
  }

  @Test
  void leavesTheLinesOfABlockOfText() {
    String text = "摘要: |\n  来源：某报\n\n    记者：某人\n署名: >-\n  记者：某人\n";
    assertThat(yaml(text).text()).isEqualTo(text + "\n");
    assertThat(faults).isEmpty();
    assertThat(yaml("摘要: |\n  来源：某报\n来源：某报").text()).endsWith("\n来源: 某报\n");
    assertThat(faults).hasSize(1);
  }

  @Test
  void leadsPlacesBackBehindAMendedColon() {
    YamlText yaml = yaml("𠀀\n标题：甲𠀀乙");
    SourceSpan value = yaml.span(1, 4, 3);
    assertThat(value.line()).isEqualTo(2);
    assertThat(value.column()).isEqualTo(4);
    assertThat(value.length()).isEqualTo(3);
  }

  @Test
  void leadsPlacesBackBehindAQuotedValue() {
    YamlText yaml = yaml("title: [视频] 标题");
    yaml.quoteValue(0, 7);
    assertThat(yaml.line(0)).isEqualTo("title: '[视频] 标题'");
    assertThat(yaml.span(0, 7, 9)).extracting(SourceSpan::column).isEqualTo(8);
  }

  @Test
  void neverPointsBehindALine() {
    YamlText yaml = yaml("a: b");
    assertThat(yaml.span(0, 99, 99)).extracting(SourceSpan::column).isEqualTo(5);
    assertThat(yaml.span(0, 0, 99)).extracting(SourceSpan::length).isEqualTo(4);
  }
}
