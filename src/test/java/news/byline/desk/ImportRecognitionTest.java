package news.byline.desk;

import static news.byline.desk.WordFile.p;
import static news.byline.desk.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import news.byline.site.TestPictures;
import news.byline.site.TestSite.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Imports manuscripts in which newsrooms write the same things each in its own way. */
class ImportRecognitionTest {

  private static final String TEXT = "南坡村脐橙分拣中心正式投产。天还没亮，第一车果子就过了磅。";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void beginDesk() throws IOException {
    desk = new Desk(folder);
  }

  private String article(String name, byte[] bytes) throws IOException {
    Run run = desk.file(name, bytes).run(name);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("[import-lost]");
    desk.built();
    return desk.article();
  }

  private String article(String... lines) throws IOException {
    return article("稿件.txt", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(String article) {
    return article.substring(article.indexOf("\n---\n") + 5).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青禾日报记者　何平　通讯员　陆小满 | {姓名: 何平, 身份: 青禾日报记者}; 通讯员: 陆小满",
        "青禾日报全媒体记者 孙倩 | {姓名: 孙倩, 身份: 青禾日报全媒体记者}",
        "新华社记者 李明、王芳 | {姓名: 李明, 身份: 新华社记者}; {姓名: 王芳, 身份: 新华社记者}",
        "本报记者　王芳　文/图 | {姓名: 王芳, 身份: 本报记者}",
        "青禾县融媒体中心记者：何平 | {姓名: 何平, 身份: 青禾县融媒体中心记者}",
        "□ 林小溪 | 林小溪",
        "◎林小溪　何 平 | 林小溪; 何平",
      })
  void takesTheNamesBelowAHeadline(String line, String authors) throws IOException {
    String article = article("南坡分拣中心投产", line, "2025-12-30 08:00", "　　" + TEXT);
    assertThat(article).contains("署名:\n  - " + authors.replace("; ", "\n  - ") + "\n");
    assertThat(text(article)).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({"□ 编者按", "○ 新闻链接", "□ 今日关注", "据新华社记者 李明报道"})
  void leavesLinesThatNameNobody(String line) throws IOException {
    assertThat(text(article("南坡分拣中心投产", line, TEXT))).contains(line);
  }

  /** He is named again in the dateline, without his paper. */
  @Test
  void namesAReporterOnce() throws IOException {
    String article = article("南坡分拣中心投产", "青禾日报记者 何平", "青禾日报讯（记者 何平）" + TEXT);
    assertThat(article).contains("署名:\n  - {姓名: 何平, 身份: 青禾日报记者}\n#");
  }

  @ParameterizedTest
  @CsvSource({"编辑　陈晨", "责任编辑 陈晨　校对 赵敏", "（编辑 陈晨 校对 赵 敏）"})
  void takesCreditsWithoutColons(String line) throws IOException {
    String article = article("南坡分拣中心投产", TEXT, line, "版式　李丹");
    assertThat(article).contains("编辑: 陈晨\n");
    assertThat(text(article)).isEqualTo(TEXT + "\n\n版式　李丹");
  }

  @Test
  void leavesASentenceThatBeginsLikeCredits() throws IOException {
    String last = "编辑 是一门手艺";
    assertThat(text(article("南坡分拣中心投产", TEXT, last))).endsWith(last);
  }

  @Test
  void survivesALineOfNothingButLabels() throws IOException {
    String line = "编辑 甲乙 ".repeat(25) + "。";
    assertThat(text(article("南坡分拣中心投产", TEXT, line))).endsWith("甲乙 。");
  }

  /** Pages that were written by programs break their lines where a blank was. */
  @Test
  void readsNamesAcrossTheLinesOfAPage() throws IOException {
    String page = "<h1>南坡分拣中心投产</h1><p>青禾日报讯（记者\n何平\n通讯员 陆小满）" + TEXT + "</p>";
    String article = article("网页.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(article).contains("- 记者: 何平\n  - 通讯员: 陆小满");
    assertThat(text(article)).isEqualTo(TEXT);
  }

  @Test
  void joinsTheTwoLinesOfAnOfficialHeadline() throws IOException {
    String article = article("青禾县人民政府办公室", "关于做好春节期间安全生产工作的通知", "青政办发〔2026〕3号", TEXT);
    assertThat(article).contains("标题: 青禾县人民政府办公室关于做好春节期间安全生产工作的通知\n");
    assertThat(text(article)).startsWith("青政办发〔2026〕3号");
  }

  @Test
  void keepsDotsBelowCharacters() throws IOException {
    String dotted = run("<w:em w:val=\"dot\"/>", "下沉");
    WordFile word = new WordFile().paragraph("号源").xml(p("", run("把") + dotted + run("的号源留住。")));
    assertThat(article("稿件.docx", word.bytes())).contains("把*下沉*的号源留住。");
  }

  private static String cell(String content) {
    return "<w:tc><w:tcPr/>" + content + "</w:tc>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** Pictures are put side by side with their captions below, in a table without lines. */
  @Test
  void takesPicturesAndCaptionsOutOfATable() throws IOException {
    WordFile word = new WordFile().paragraph("守山人").paragraph(TEXT);
    String left = word.drawing("a.png", TestPictures.png(40, 30), "");
    String right = word.drawing("b.png", TestPictures.png(30, 40), "");
    word.xml(
            "<w:tbl>"
                + row(
                    cell(p("", "<w:r>" + left + "</w:r>")), cell(p("", "<w:r>" + right + "</w:r>")))
                + row(cell(p("", run("巡山的罗长根"))), cell(p("", run("图② 瞭望塔。何平 摄"))))
                + "</w:tbl>")
        .paragraph("下山那天，他把钥匙交给了徒弟。");
    assertThat(article("稿件.docx", word.bytes()))
        .contains(
            "![巡山的罗长根](/assets/2026/shou-shan-ren-1.png \"巡山的罗长根\")\n\n"
                + "![瞭望塔。](/assets/2026/shou-shan-ren-2.png \"瞭望塔。\"){credit=\"何平 摄\"}\n\n"
                + "下山那天");
  }

  /** A table of figures may hold pictures too. */
  @Test
  void keepsATableThatSaysMore() throws IOException {
    WordFile word = new WordFile().paragraph("守山人").paragraph(TEXT);
    String drawing = word.drawing("a.png", TestPictures.png(40, 30), "");
    word.xml(
        "<w:tbl>"
            + row(cell(p("", run("树种"))), cell(p("", run("样子"))))
            + row(cell(p("", run("青冈"))), cell(p("", "<w:r>" + drawing + "</w:r>")))
            + row(cell(p("", run("马尾松"))), cell(p("", run("未拍"))))
            + "</w:tbl>");
    assertThat(article("稿件.docx", word.bytes()))
        .contains("| 树种 | 样子 |", "| 青冈 | ![](", "| 马尾松 | 未拍 |");
  }

  @Test
  void leavesOutEmptyRowsAndColumns() throws IOException {
    WordFile word =
        new WordFile()
            .paragraph("居民收入公报")
            .paragraph(TEXT)
            .xml(
                WordFile.table(
                    new String[] {"", "", "", ""},
                    new String[] {"指标", "", "2025年", ""},
                    new String[] {"", "", "", ""},
                    new String[] {"城镇", "", "38216", ""},
                    new String[] {"农村", "", "", ""}));
    assertThat(article("稿件.docx", word.bytes()))
        .contains("\n\n| 指标 | 2025年 |\n| --- | --- |\n| 城镇 | 38216 |\n| 农村 |  |\n");
  }
}
