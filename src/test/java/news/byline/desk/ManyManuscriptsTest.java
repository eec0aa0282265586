package news.byline.desk;

import static news.byline.desk.WordFile.deleted;
import static news.byline.desk.WordFile.inserted;
import static news.byline.desk.WordFile.p;
import static news.byline.desk.WordFile.run;
import static news.byline.desk.WordFile.table;
import static news.byline.desk.WordFile.textBox;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.byline.site.TestPictures;
import news.byline.site.TestSite.Run;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports manuscripts as newsrooms get them, and sees that each builds and that none of its
 * characters is lost: those of the text are on the page, and all are in the article's file.
 */
class ManyManuscriptsTest {

  private static final Charset GBK = Charset.forName("GBK");

  @TempDir Path folder;

  /**
   * Is one manuscript.
   *
   * @param text all that it says
   * @param shown what must stand on the page
   */
  private record Sample(String name, byte[] bytes, String text, String... shown) {}

  @TestFactory
  Stream<DynamicTest> losesNothing() throws IOException {
    List<Sample> samples = new ArrayList<>();
    words(samples);
    pages(samples);
    texts(samples);
    assertThat(samples).hasSizeGreaterThan(20);
    return samples.stream()
        .map(
            s ->
                DynamicTest.dynamicTest(
                    samples.indexOf(s) + " " + s.name(), () -> check(samples.indexOf(s), s)));
  }

  private void check(int number, Sample sample) throws IOException {
    Path own = folder.resolve(Integer.toString(number));
    Desk desk = new Desk(own).file("page_files/a.png", TestPictures.png(4, 3));
    Run run = desk.file(sample.name(), sample.bytes()).run(sample.name());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("import-lost");
    String file = desk.article();
    assertThat(Desk.missing(sample.text(), file)).as(file).isEmpty();
    String page = desk.built();
    assertThat(page.replaceAll("\\s", "")).contains(sample.shown());
    String body = file.substring(file.indexOf("\n---\n", 4) + 5);
    String plain =
        Jsoup.parse(body.replaceAll("(?m)[\\\\#*>|_`]|!\\[|]\\([^)]*\\)|\\{credit=", "")).text();
    assertThat(
            Desk.missing(
                plain.replaceAll("(?<=\\^)[e\\d]+|---", ""),
                page + file.substring(0, file.indexOf("\n---\n", 4))))
        .isEmpty();
  }

  private static void words(List<Sample> samples) throws IOException {
    word(
        samples,
        new WordFile().styled("T", "县里开会").paragraph("内容很多。"),
        "县里开会内容很多",
        "县里开会",
        "内容很多。");
    word(samples, new WordFile().paragraph("【要闻】县里开会").paragraph("内容很多。"), "要闻县里开会内容很多", "要闻");
    word(
        samples,
        new WordFile()
            .paragraph("县里开会")
            .paragraph("本报讯（记者王芳 通讯员李明）今天开会。")
            .paragraph("责编：孙洁 编 辑：陈　晨 审核:周立"),
        "县里开会本报讯记者王芳通讯员李明今天开会责编孙洁编辑陈晨审核周立",
        "本报讯今天开会。",
        "责任编辑孙洁");
    word(
        samples,
        new WordFile().paragraph("县里开会").paragraph("本报记者 王芳 文/图").paragraph("今天开会。"),
        "县里开会本报记者王芳文图今天开会",
        "今天开会。");
    word(
        samples,
        new WordFile().paragraph("县里开会").paragraph("新华社北京11月8日电（记者 王芳、何平）记者从会上获悉。"),
        "县里开会新华社北京11月8日电记者王芳何平记者从会上获悉",
        "新华社北京11月8日电记者从会上获悉。");
    word(
        samples,
        new WordFile()
            .paragraph("县里开会")
            .paragraph("今天开会。（记者 王芳 通讯员 李明）")
            .paragraph("监制：钱勇")
            .paragraph("编辑：陈晨"),
        "县里开会今天开会记者王芳通讯员李明监制钱勇编辑陈晨",
        "今天开会。",
        "监制：钱勇");
    word(
        samples,
        new WordFile()
            .paragraph("县里开会")
            .paragraph("时间：2025年11月8日")
            .paragraph("地点：县图书馆")
            .paragraph("欢迎参加。"),
        "县里开会时间2025年11月8日地点县图书馆欢迎参加",
        "时间：2025年11月8日",
        "地点：县图书馆");
    word(
        samples,
        new WordFile()
            .paragraph("图书数量")
            .xml(table(new String[] {"馆", "数|量"}, new String[] {"县馆", "1200*2"}))
            .paragraph("完。"),
        "图书数量馆数量县馆12002完",
        "数|量",
        "1200*2");
    WordFile notes = new WordFile().paragraph("县里开会");
    word(
        samples,
        notes.xml(p("", run("正文") + notes.note("注文一。") + run("继续。"))),
        "县里开会正文继续注文一",
        "正文",
        "注文一。");
    word(
        samples,
        new WordFile()
            .paragraph("县里开会")
            .xml(p("", run("前") + deleted("删") + inserted("增") + run("后。"))),
        "县里开会前增后",
        "前增后。");
    word(
        samples,
        new WordFile()
            .paragraph("县里开会")
            .xml(
                p(
                    "",
                    run("段落。")
                        + textBox(
                            p("", run("框里的字。"))
                                + table(new String[] {"一", "二"}, new String[] {"三", "四"}))))
            .paragraph("末段。"),
        "县里开会段落框里的字一二三四末段",
        "框里的字。");
    word(
        samples,
        new WordFile()
            .paragraph("县里开会")
            .xml(
                p(
                    "",
                    run("速度")
                        + "<m:oMath><m:r><m:t>v=s/t</m:t></m:r></m:oMath>"
                        + run("，")
                        + "<w:r><w:ruby><w:rt><w:r><w:t>lín</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>邻</w:t></w:r></w:rubyBase></w:ruby></w:r>"
                        + "<w:fldSimple w:instr=\"DATE\">"
                        + run("二〇二五")
                        + "</w:fldSimple>"
                        + "<w:smartTag>"
                        + run("青禾")
                        + "</w:smartTag>")),
        "县里开会速度v=s/t邻lín二〇二五青禾",
        "v=s/t",
        "二〇二五青禾");
    WordFile links = new WordFile().paragraph("县里开会").link("rIdL", "https://example.cn/a_b");
    word(
        samples,
        links
            .xml(
                p(
                    "",
                    "<w:hyperlink r:id=\"rIdL\">"
                        + run("地图")
                        + "</w:hyperlink>"
                        + run("<w:b/>", "“重点”")
                        + run("后。")))
            .xml(p("", run("甲") + "<w:r><w:br/></w:r>" + run("乙"))),
        "县里开会地图重点后甲乙",
        "地图“重点”后。");
    WordFile group = new WordFile().paragraph("两张图");
    String inner =
        group.drawing("a.png", TestPictures.png(4, 3), "左边的楼")
            + group.drawing("b.png", TestPictures.jpeg(5, 3), "右边的楼");
    word(
        samples,
        group
            .xml(
                p(
                    "",
                    "<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing><wp:anchor><a:graphic><a:graphicData><wpg:wgp>"
                        + inner
                        + "</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>"))
            .paragraph("▲图书馆新旧两座楼。何平 摄")
            .paragraph("完。"),
        "两张图图书馆新旧两座楼何平摄完",
        "图书馆新旧两座楼。",
        "何平摄");
    WordFile many = new WordFile().paragraph("照片二百张").paragraph("2025-11-08");
    for (int i = 0; i < 200; i++) {
      many.picture("p" + i + ".jpg", TestPictures.png(8 + i % 20, 8 + i / 20), "");
    }
    word(samples, many.paragraph("完。"), "照片二百张完", "完。");
    wps(samples);
    numbered(samples);
  }

  /** No styles: the headline is bold, large and centred, and paragraphs begin with two blanks. */
  private static void wps(List<Sample> samples) {
    String centred = "<w:pPr><w:jc w:val=\"center\"/></w:pPr>";
    String large = "<w:b/><w:bCs/><w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>";
    String indented = "<w:pPr><w:ind w:firstLine=\"640\" w:firstLineChars=\"200\"/></w:pPr>";
    word(
        samples,
        new WordFile()
            .xml(p(centred, run(large, "县里开会") + run(large, "定下三件事")))
            .xml(p(centred, run("——周末图书馆开放")))
            .xml(p(indented, run("　　内容") + run("很多。")))
            .xml(
                "<w:sdt><w:sdtPr/><w:sdtContent>"
                    + p(indented, run("控件里的段落。"))
                    + "</w:sdtContent></w:sdt>")
            .xml(
                p(
                    indented,
                    "<w:sdt><w:sdtContent>"
                        + run("句中的控件")
                        + "</w:sdtContent></w:sdt>"
                        + "<w:smartTag w:uri=\"x\" w:element=\"place\">"
                        + run("青禾县")
                        + "</w:smartTag>"
                        + run("，完。")))
            .xml(
                p(
                    indented,
                    "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
                        + "<a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>"
                        + p("", run("框里的提示。"))
                        + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>"
                        + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                        + "<w:txbxContent>"
                        + p("", run("框里的提示。"))
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
                        + "</mc:AlternateContent></w:r>")),
        "县里开会定下三件事周末图书馆开放内容很多控件里的段落句中的控件青禾县完框里的提示",
        "县里开会定下三件事",
        "控件里的段落。",
        "句中的控件青禾县，完。",
        "框里的提示。");
    // The headline does not come first: a red heading of the newsroom stands above it.
    word(
        samples,
        new WordFile()
            .xml(p(centred, run("青禾县融媒体中心新闻稿")))
            .xml(p(centred, run(large, "县里开会")))
            .xml(p(indented, run("内容很多。"))),
        "青禾县融媒体中心新闻稿县里开会内容很多",
        "县里开会",
        "内容很多。");
  }

  private static void numbered(List<Sample> samples) {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    String number = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    WordFile word =
        new WordFile()
            .paragraph("三件事")
            .relation("rIdNum", "numbering", "numbering.xml")
            .part("word/numbering.xml", "numbering", numbering);
    for (String line : List.of("看书。", "借书。", "还书。")) {
      word.xml(p(number, run(line)));
    }
    word(samples, word, "三件事一看书二借书三还书", "一、看书。", "三、还书。");
  }

  private static void word(List<Sample> samples, WordFile word, String text, String... shown) {
    samples.add(new Sample("稿件.docx", word.bytes(), text, shown));
  }

  private static void pages(List<Sample> samples) {
    String menu =
        "<div class=nav><ul><li><a href=/>首页</a></li><li><a href=/n>新闻</a></li></ul></div>";
    String foot =
        "<div class=related><h3>相关阅读</h3><ul><li><a href=/1>另一篇文章的标题</a></li></ul></div><div class=footer>版权所有 青禾县融媒体中心 未经授权不得转载</div>";
    String text = "<p>　　从本周六起，县图书馆延长开放。</p><p>平日不变，<b>周末</b>多开三个小时。</p>";
    page(
        samples,
        menu
            + "<div><h1>县里开会</h1><div class=info>2025-11-08 09:30:15 来源：青禾日报 作者：王芳 阅读 1024</div><div class=con>"
            + text
            + "<p><img src=page_files/a.png></p><p>（王芳 摄）</p></div><div>【责任编辑：孙洁】</div></div>"
            + foot,
        "县里开会2025110809301来源青禾日报作者王芳阅读1024从本周六起县图书馆延长开放平日不变周末多开三个小时王芳摄责任编辑孙洁",
        "从本周六起，县图书馆延长开放。",
        "责任编辑孙洁");
    page(
        samples,
        "<table><tr><td>"
            + menu
            + "</td></tr><tr><td><h1>县里开会</h1><br>　　第一段文字在这里，说开会。<br><br>　　第二段文字在这里，说散会。<br>　　第三段在这里。</td></tr></table>"
            + foot,
        "县里开会第一段文字在这里说开会第二段文字在这里说散会第三段在这里",
        "第一段文字在这里，说开会。");
    page(
        samples,
        menu
            + "<article><h1>县里开会</h1><h2>为何</h2>"
            + text
            + "<blockquote><p>引文一段。</p></blockquote><ol><li>甲</li><li>乙<ul><li>丙</li></ul></li></ol><pre>a  b\n*c*</pre><hr><table><tr><th>馆<th>数<th>年</tr><tr><td rowspan=2>县馆<td>12<td>2024</tr><tr><td colspan=2>不详</table></article>",
        "县里开会为何引文一段甲乙丙abc馆数年县馆122024不详",
        "引文一段。",
        "不详");
    page(
        samples,
        "<h1>县里开会</h1><p><ruby>邻水<rp>(</rp><rt>lín shuǐ</rt><rp>)</rp></ruby>县，H<sub>2</sub>O 和 x<sup>2</sup>，<i>“重点”</i>a<b>(b)</b>c。</p>",
        "县里开会邻水línshuǐ县H2O和x2重点abc",
        "H2O和x2");
    samples.add(
        new Sample(
            "页.html",
            ("<html><head><title>县里开会-青禾网</title></head><body><div>正文第一段，这里写得长一些。</div><div>正文第二段，也写得长一些。</div></body></html>")
                .getBytes(GBK),
            "县里开会正文第一段这里写得长一些正文第二段也写得长一些",
            "正文第二段，也写得长一些。"));
  }

  private static void page(List<Sample> samples, String body, String text, String... shown) {
    String page =
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>网</title></head><body>"
            + body
            + "</body></html>";
    samples.add(new Sample("page.html", page.getBytes(StandardCharsets.UTF_8), text, shown));
  }

  private static void texts(List<Sample> samples) {
    String text =
        "标题：县里开会\n引题：要闻\n副标题：说几件事\n来源：青禾日报\n\n　　今天开会，*不收*费用。\n1. 第一件\n# 第二件\n{第三件|disan}\n通讯员：李明\n（编辑 陈晨 校对 赵敏）\n";
    Map<String, Charset> charsets = new LinkedHashMap<>();
    charsets.put("a.txt", StandardCharsets.UTF_8);
    charsets.put("b.txt", GBK);
    charsets.put("c.txt", StandardCharsets.UTF_16);
    charsets.forEach(
        (name, charset) ->
            samples.add(
                new Sample(
                    name,
                    text.getBytes(charset),
                    text,
                    "今天开会，*不收*费用。",
                    "1.第一件",
                    "#第二件",
                    "{第三件|disan}")));
    String traditional = "縣圖書館週末延長開放\n今天起，縣圖書館開放到晚上九點，讀者都說方便。\n編輯說，這樣很好。\n";
    samples.add(
        new Sample("d.txt", traditional.getBytes(Charset.forName("Big5")), traditional, "讀者都說方便"));
  }

  @TestFactory
  Stream<DynamicTest> keepsTheFilesItReads() {
    return Stream.of(
        DynamicTest.dynamicTest(
            "unchanged",
            () -> {
              byte[] word = Manuscript.word();
              Desk desk = new Desk(folder.resolve("keep")).file("a.docx", word);
              desk.run("a.docx");
              assertThat(Files.readAllBytes(folder.resolve("keep/a.docx"))).isEqualTo(word);
            }));
  }
}
