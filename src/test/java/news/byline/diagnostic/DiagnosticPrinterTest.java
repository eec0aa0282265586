package news.byline.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

  private static String print(Diagnostic fault) {
    return DiagnosticPrinter.of(Locale.ENGLISH).print(fault);
  }

  private static Diagnostic at(String line, int column, int length) {
    return Diagnostic.error("template-clock", new SourceSpan("a.ftl", 7, column, length, line));
  }

  private static String source(Diagnostic fault) {
    String[] lines = print(fault).split("\n");
    return lines[1] + "\n" + lines[2];
  }

  @Test
  void putsTheCaretUnderWideCharacters() {
    assertThat(source(at("栏目: 乡村振心", 5, 4))).isEqualTo("    栏目: 乡村振心\n          ^~~~~~~~");
    assertThat(source(at("🍊e\u0301x", 4, 1))).isEqualTo("    🍊e\u0301x\n       ^");
  }

  @Test
  void putsTheCaretBehindTabs() {
    assertThat(source(at("\t甲\t乙", 4, 1))).isEqualTo("      甲  乙\n          ^~");
  }

  @Test
  void cutsALongLineRoundTheFault() {
    String printed = source(at("甲".repeat(300) + "X" + "乙".repeat(300), 301, 1));
    String[] lines = printed.split("\n");
    assertThat(lines[0]).startsWith("    ...甲").endsWith("乙...");
    assertThat(DisplayWidth.of(lines[1])).isEqualTo(4 + 3 + 33 * 2 + 1);
  }

  @Test
  void marksNoMoreThanIsShown() {
    String[] lines = source(at("x".repeat(500), 1, 500)).split("\n");
    assertThat(lines[0]).isEqualTo("    " + "x".repeat(100) + "...");
    assertThat(lines[1]).isEqualTo("    ^" + "~".repeat(99));
  }

  @Test
  void marksTheEndOfALine() {
    assertThat(source(at("abc", 4, 1))).isEqualTo("    abc\n       ^");
    assertThat(source(at("abc", 99, 9))).isEqualTo("    abc\n       ^");
  }

  @Test
  void showsNoLineWhereThereIsNone() {
    assertThat(print(at("", 1, 1)).lines()).hasSize(2);
    assertThat(print(Diagnostic.error("template-clock", SourceSpan.ofFile("a.ftl"))))
        .startsWith("a.ftl: error: a template may not");
  }

  @Test
  void letsNoTextMoveTheCursor() {
    Diagnostic fault =
        Diagnostic.error(
            "date-form",
            new SourceSpan("a.md", 1, 1, 3, "\u001B[31mred\u0007\u202E"),
            "\u001B[2J\r\nx");
    assertThat(print(fault).replace("\n", "")).doesNotContainPattern("[\\p{Cntrl}\u202E]");
    assertThat(print(fault).lines().findFirst().orElse("")).endsWith(" [date-form]");
  }

  @Test
  void letsNoFileNameMoveTheCursor() {
    String printed = print(Diagnostic.error("file-empty", SourceSpan.ofFile("a\u001B[2J\nb.md")));
    assertThat(printed.lines().findFirst().orElse("")).endsWith(" [file-empty]");
    assertThat(printed).doesNotContain("\u001B");
  }

  @Test
  void fillsWordsInOnceOnly() {
    SourceSpan place = SourceSpan.ofFile("a.md");
    assertThat(print(Diagnostic.error("url-taken", place, "{1}", "{0}%s$1\\")))
        .contains("the address {1} is taken by {0}%s$1\\ [url-taken]");
  }

  @Test
  void sortsByPlace() {
    Diagnostic first = Diagnostic.error("b", new SourceSpan("a.md", 2, 1, 1, ""));
    assertThat(Diagnostic.error("a", new SourceSpan("a.md", 10, 1, 1, ""))).isGreaterThan(first);
    assertThat(Diagnostic.error("a", new SourceSpan("b.md", 1, 1, 1, ""))).isGreaterThan(first);
    assertThat(Diagnostic.warning("a", new SourceSpan("a.md", 2, 1, 1, ""))).isGreaterThan(first);
  }
}
