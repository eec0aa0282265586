package news.byline.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextTest {

  private final SourceText source = new SourceText("a.md", "第一行\n\n🍊橙 x\n");

  @Test
  void cutsLines() {
    assertThat(source.lines()).isEqualTo(4);
    assertThat(source.line(0)).isEqualTo("第一行");
    assertThat(source.line(1)).isEmpty();
    assertThat(source.line(2)).isEqualTo("🍊橙 x");
    assertThat(source.line(3)).isEmpty();
    assertThat(source.line(9)).isEmpty();
    assertThat(new SourceText("a", "").lines()).isEqualTo(1);
  }

  @Test
  void countsColumnsInCodePoints() {
    assertThat(source.span(2, 2, 1)).isEqualTo(new SourceSpan("a.md", 3, 2, 1, "🍊橙 x"));
    assertThat(source.span(2, 0, 2)).isEqualTo(new SourceSpan("a.md", 3, 1, 1, "🍊橙 x"));
  }

  @Test
  void findsTheLineOfAnOffset() {
    assertThat(source.spanAt(0, 1).line()).isEqualTo(1);
    assertThat(source.spanAt(3, 1)).extracting(SourceSpan::line, SourceSpan::column).contains(1, 4);
    assertThat(source.spanAt(4, 1).line()).isEqualTo(2);
    assertThat(source.spanAt(5, 1)).extracting(SourceSpan::line, SourceSpan::column).contains(3, 1);
    assertThat(source.spanAt(source.text().length(), 1).line()).isEqualTo(4);
  }

  @Test
  void keepsAPlaceInsideItsLine() {
    assertThat(source.span(0, 99, 99)).isEqualTo(new SourceSpan("a.md", 1, 4, 1, "第一行"));
    assertThat(source.span(0, -1, -1)).isEqualTo(new SourceSpan("a.md", 1, 1, 1, "第一行"));
    assertThat(source.span(99, 0, 1).text()).isEmpty();
  }

  @Test
  void marksALineWithoutItsBlanks() {
    SourceText indented = new SourceText("a", "  甲 乙  ");
    assertThat(indented.spanOfLine(0)).isEqualTo(new SourceSpan("a", 1, 3, 3, "  甲 乙  "));
  }
}
