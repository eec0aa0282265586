package news.byline.desk;

import static news.byline.desk.WordFile.deleted;
import static news.byline.desk.WordFile.inserted;
import static news.byline.desk.WordFile.p;
import static news.byline.desk.WordFile.run;
import static news.byline.desk.WordFile.textBox;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import news.byline.cli.Byline;
import news.byline.cli.Surroundings;
import news.byline.site.TestPictures;
import news.byline.site.TestSite.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports Word files as an editor does, and builds what becomes of them. */
class ImportWordTest {

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void beginDesk() throws IOException {
    desk = new Desk(folder);
  }

  private static WordFile whole() throws IOException {
    return new WordFile()
        .paragraph("【公共文化】")
        .styled("1", "县图书馆周末延长开放")
        .paragraph("——周末开到晚上九点")
        .paragraph("2025年11月8日 09:30　来源：青禾日报　阅读：1,024")
        .paragraph("　　青禾日报讯（记者 王芳 何 平 通讯员 李明）从本周六起，", "县图书馆延长开放。")
        .styled("2", "延长了多少")
        .picture("image1.jpeg", TestPictures.jpeg(40, 30), "图片 1")
        .paragraph("图为读者在阅览室看书。王芳 摄")
        .paragraph("平日不变，周末多开三个小时。")
        .paragraph("编辑：陈晨　校对：赵敏、吴桐　审核：周立");
  }

  @Test
  void takesEverythingToItsPlace() throws IOException {
    Run run = desk.file("稿件.docx", whole().bytes()).run("稿件.docx");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(desk.article())
        .isEqualTo(
            """
            ---
            引题: 公共文化
            标题: 县图书馆周末延长开放
            副题: 周末开到晚上九点
            日期: 2025-11-08 09:30
            状态: 草稿        # 核对以后删去这一行，就会发布
            slug: xian-tu-shu-guan-zhou-mo-yan-chang-kai-fang
            来源: 青禾日报
            电头: 青禾日报讯
            署名:
              - 记者: [王芳, 何平]
              - 通讯员: 李明
            编辑: 陈晨
            校对: [赵敏, 吴桐]
            审核: 周立
            阅读: 1024
            # 上面各项取自原稿的这些地方：
            #   【公共文化】
            #   2025年11月8日 09:30　来源：青禾日报　阅读：1,024
            #   编辑：陈晨　校对：赵敏、吴桐　审核：周立
            #   青禾日报讯（记者 王芳 何 平 通讯员 李明）
            ---

            从本周六起，县图书馆延长开放。

            ## 延长了多少

            ![图为读者在阅览室看书。](/assets/2025/xian-tu-shu-guan-zhou-mo-yan-chang-kai-fang-1.jpg "图为读者在阅览室看书。"){credit="王芳 摄"}

            平日不变，周末多开三个小时。
            """);
    assertThat(desk.built()).contains("青禾日报讯从本周六起，县图书馆延长开放。");
  }

  @Test
  void tellsWhatItRecognised() throws IOException {
    Run run = desk.file("稿件.docx", whole().bytes()).run("稿件.docx", "--section", "minsheng");
    assertThat(run.out())
        .isEqualTo(
            """
            稿件.docx → articles/2025/xian-tu-shu-guan-zhou-mo-yan-chang-kai-fang.md
              引题：公共文化
              标题：县图书馆周末延长开放
              副题：周末开到晚上九点
              日期：2025-11-08 09:30
              栏目：民生
              来源：青禾日报
              电头：青禾日报讯
              署名：记者 王芳、记者 何平、通讯员 李明
              编辑：陈晨
              校对：赵敏、吴桐
              审核：周立
              阅读：1024
              图片：1 张
            导入 1 篇，没有导入 0 篇
            都是草稿，读者看不到。请打开上面的文件核对，把“状态: 草稿”一行删去，再运行 byline build
            """);
  }

  @Test
  void showsABarOnATerminalOnly() throws IOException {
    desk.file("a.docx", whole().bytes()).file("b.docx", Manuscript.word());
    assertThat(watched(true)).contains("正在导入 [", "] 1/2", "[" + "#".repeat(30) + "] 2/2");
    assertThat(watched(false)).doesNotContain("\r", "正在导入");
  }

  private String watched(boolean terminal) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Locale.CHINESE,
            folder,
            InstantSource.fixed(Instant.EPOCH),
            terminal);
    Byline.run(new String[] {"import", "--site", "site", "a.docx", "b.docx"}, surroundings);
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void keepsInsertionsAndLeavesDeletionsOut() throws IOException {
    byte[] word =
        new WordFile()
            .paragraph("标题一行")
            .xml(p("", run("原来的字") + inserted("新加的字") + deleted("删去的字") + run("后面的字。")))
            .bytes();
    Run run = desk.file("a.docx", word).run("a.docx");
    assertThat(run.err())
        .contains("a.docx: 警告：有 1 处带修订标记的删除，删去的文字没有导入 [import-deletions]")
        .contains("有 1 处带修订标记的插入，已经当作正文 [import-insertions]");
    assertThat(desk.article()).contains("\n原来的字新加的字后面的字。\n").doesNotContain("删去的字");
  }

  @Test
  void putsTextBoxesBehindTheirParagraph() throws IOException {
    String box = textBox(p("", run("框里第一段。")) + p("", run("框里第二段。")));
    byte[] word =
        new WordFile()
            .paragraph("标题一行")
            .xml(p("", run("前面的段落。") + box))
            .paragraph("后面的段落。")
            .bytes();
    Run run = desk.file("a.docx", word).run("a.docx");
    assertThat(run.err()).contains("有 1 个文本框");
    assertThat(desk.article()).endsWith("\n前面的段落。\n\n框里第一段。\n\n框里第二段。\n\n后面的段落。\n");
  }
}
