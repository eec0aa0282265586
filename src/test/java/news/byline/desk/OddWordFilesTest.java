package news.byline.desk;

import static news.byline.desk.WordFile.deleted;
import static news.byline.desk.WordFile.p;
import static news.byline.desk.WordFile.run;
import static news.byline.desk.WordFile.textBox;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import news.byline.site.TestPictures;
import news.byline.site.TestSite.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Imports Word files as they are after years of work and in the hands of many programs: Word opens
 * each of them without a word.
 */
class OddWordFilesTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void beginDesk() throws IOException {
    desk = new Desk(folder);
  }

  private static WordFile titled() {
    return new WordFile().paragraph("县图书馆").paragraph("2025-11-08").paragraph("正文一段。");
  }

  private String article(WordFile word) throws IOException {
    Run run = desk.file("稿件.docx", word.bytes()).run("稿件.docx");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("[import-lost]");
    return desk.article();
  }

  private static String field(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  /** A tracked deletion takes the beginning of a field with it, or its end. */
  @Test
  void readsFieldsWhoseOtherHalfIsMissing() throws IOException {
    String instruction = "<w:r><w:instrText> PAGE </w:instrText></w:r>";
    String begun = "<w:del w:id=\"9\">" + field("begin") + instruction + "</w:del>";
    WordFile word =
        titled()
            .xml(p("", begun + field("separate") + run("前半") + field("end") + run("还在。")))
            .xml(p("", field("end") + run("多余的结尾。")))
            .xml(p("", field("begin") + instruction + field("separate") + run("没有结尾。")))
            .xml(p("", field("begin") + instruction + run("没有中间。")))
            .paragraph("最后一段。");
    assertThat(article(word)).contains("前半还在。", "多余的结尾。", "没有结尾。", "没有中间。", "最后一段。");
  }

  @Test
  void readsNumbersThatTwoLevelsGiveToOneStyle() throws IOException {
    String levels =
        "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"1\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"1\"/></w:lvl>";
    String lists =
        "<w:abstractNum w:abstractNumId=\"1\">"
            + levels
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    WordFile word =
        titled()
            .part("word/numbering.xml", "numbering", lists)
            .relation("rIdL", "numbering", "numbering.xml");
    assertThat(article(word)).contains("正文一段。");
  }

  @Test
  void readsMarksWhoseNotesAreMissing() throws IOException {
    WordFile word = titled();
    String mark = word.note("据县志。");
    word.xml(p("", run("这里有注") + mark + run("。")))
        .xml(p("", run("这里没有") + "<w:r><w:footnoteReference w:id=\"77\"/></w:r>" + run("。")))
        .xml(p("", run("也没有") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>" + run("。")));
    assertThat(article(word)).contains("这里有注[^1]。", "这里没有。", "也没有。", "[^1]: 据县志。");
  }

  /** What was deleted is told of already; its note goes with it. */
  @Test
  void leavesOutNotesWhoseMarksWereDeleted() throws IOException {
    WordFile word = titled();
    String gone = "<w:del w:id=\"9\">" + word.note("删去的注。") + "</w:del>";
    word.xml(p("", run("留下的字。") + gone + deleted("删去的字")));
    assertThat(article(word)).contains("留下的字。").doesNotContain("删去的注", "[^");
  }

  /** Other programs count notes from two, or leave gaps. */
  @Test
  void countsNotesAnew() throws IOException {
    WordFile word = titled();
    word.note("没有人提到的注。");
    String first = word.note("据县志。");
    String second = word.note("据年鉴。");
    word.xml(p("", run("先说年鉴") + second + run("，再说县志") + first + run("。")));
    assertThat(article(word))
        .contains("先说年鉴[^1]，再说县志[^2]。", "[^1]: 据年鉴。", "[^2]: 据县志。")
        .doesNotContain("没有人提到的注");
  }

  /** A headline holds no mark; scholars and their journals put one there all the same. */
  @Test
  void keepsTheNoteOfAHeadline() throws IOException {
    WordFile word = new WordFile();
    word.xml(p("", run("论县志的用处") + word.note("本文系市社科规划项目成果。")))
        .paragraph("2025-11-08")
        .xml(p("", run("正文一段") + word.note("据县志。") + run("。")));
    assertThat(article(word)).contains("标题: 论县志的用处\n", "正文一段[^2]。\n\n本文系市社科规划项目成果。\n\n[^2]: 据县志。");
    assertThat(desk.built()).contains("本文系市社科规划项目成果。");
  }

  @Test
  void takesAPictureInATextBoxOnce() throws IOException {
    WordFile word = titled();
    String drawing = word.drawing("a.png", TestPictures.png(40, 30), "");
    word.xml(
        p("", run("看图。") + textBox(p("", "<w:r>" + drawing + "</w:r>") + p("", run("图1：天鹅。")))));
    String article = article(word);
    assertThat(Pattern.compile("!\\[").matcher(article).results()).hasSize(1);
    assertThat(article).contains("![天鹅。](");
  }

  /** Text that was drawn in another program of the suite is no text box of Word's. */
  @Test
  void takesTheWordsOfDrawings() throws IOException {
    String shape =
        "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:sp><a:txSp><a:txBody>"
            + "<a:p><a:r><a:t>青禾</a:t></a:r><a:r><a:t>分拣中心</a:t></a:r></a:p>"
            + "<a:p><a:r><a:t>示意图</a:t></a:r></a:p></a:txBody></a:txSp></a:sp>"
            + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    Run run = desk.file("稿件.docx", titled().xml(p("", shape)).bytes()).run("稿件.docx");
    assertThat(run.err()).contains("1 个文本框");
    assertThat(desk.article()).contains("青禾分拣中心\n\n示意图");
  }

  @Test
  void readsFilesThatConvertersLeftSettingsIn() throws IOException {
    WordFile word = titled().part("mammoth/style-map", "p => h1".getBytes(StandardCharsets.UTF_8));
    assertThat(article(word)).contains("正文一段。");
  }

  /** Systems write Word's XML of 2003 and name it .doc; office programs keep flat files. */
  @ParameterizedTest
  @ValueSource(strings = {"稿件.xml", "稿件.fodt", "稿件.txt", "稿件.doc"})
  void saysThatOtherXmlIsNoManuscript(String name) throws IOException {
    String xml =
        "<?xml version=\"1.0\"?>\n<w:wordDocument xmlns:w=\"w\"><w:t>字</w:t></w:wordDocument>";
    Run run = desk.file(name, xml.getBytes(StandardCharsets.UTF_8)).run(name);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("[import-not-word]");
  }
}
