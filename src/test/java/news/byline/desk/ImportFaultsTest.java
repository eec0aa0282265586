package news.byline.desk;

import static news.byline.desk.WordFile.deleted;
import static news.byline.desk.WordFile.inserted;
import static news.byline.desk.WordFile.p;
import static news.byline.desk.WordFile.run;
import static news.byline.desk.WordFile.textBox;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.byline.site.Programs;
import news.byline.site.TestPictures;
import news.byline.site.TestSite;
import news.byline.site.TestSite.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports what cannot be imported, or not wholly: everything is said in one run, in both languages.
 * {@code -Dgolden=update} writes {@code src/test/desk} anew.
 */
class ImportFaultsTest {

  private static final Path GOLDEN = Path.of("src/test/desk");

  private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void beginDesk() throws IOException {
    desk = new Desk(folder);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static WordFile titled() {
    return new WordFile().paragraph("县图书馆").paragraph("2025-11-08").paragraph("正文一段。");
  }

  /** Returns a Word file whose text unfolds to more than any memory holds. */
  private static byte[] bomb() {
    return WordFile.zip(
        Map.of("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", new byte[64 << 20]));
  }

  private static byte[] entity() {
    return new WordFile()
        .prolog("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
        .xml("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>")
        .bytes();
  }

  private void writeBadFiles() throws IOException {
    byte[] word = titled().bytes();
    String wide = "EncryptedPackage".replaceAll("(.)", "$1\0");
    desk.file("empty.docx", new byte[0])
        .file("old.doc", latin(COMPOUND + "WordDocument"))
        .file("locked.docx", latin(COMPOUND + wide))
        .file("rich.rtf", latin("{\\rtf1\\ansi text}"))
        .file("paper.pdf", latin("%PDF-1.7"))
        .file("photo.docx", TestPictures.jpeg(4, 3))
        .file("page.mht", latin("From: <Saved>\r\nMIME-Version: 1.0\r\n"))
        .file("done.md", utf8("---\ntitle: a\n---\n"))
        .file("sheet.docx", WordFile.zip(Map.of("xl/workbook.xml", utf8("<workbook/>"))))
        .file("cut.docx", Arrays.copyOf(word, word.length / 2))
        .file("bomb.docx", bomb())
        .file("entity.docx", entity())
        .file("blank.docx", new WordFile().paragraph("　").bytes())
        .file("binary.txt", new byte[] {1, 2, 0, 3});
    Files.createDirectory(folder.resolve("inbox"));
    Files.createSymbolicLink(folder.resolve("loop.docx"), Path.of("loop.docx"));
  }

  @Test
  void saysOfEachFileWhatIsWrongInOneRun() throws IOException {
    writeBadFiles();
    desk.file("good.docx", titled().bytes());
    String[] files = {
      "missing.docx",
      "inbox",
      "loop.docx",
      "empty.docx",
      "old.doc",
      "locked.docx",
      "rich.rtf",
      "paper.pdf",
      "photo.docx",
      "page.mht",
      "done.md",
      "sheet.docx",
      "cut.docx",
      "bomb.docx",
      "entity.docx",
      "blank.docx",
      "binary.txt",
      "good.docx"
    };
    compare("errors", files);
    assertThat(desk.articles()).hasSize(1);
  }

  /** A pipe that nobody writes, a link whose file is gone, and a file whose disk fails. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void passesOverWhatCannotBeRead() throws Exception {
    desk.file("good.docx", titled().bytes());
    Path pipe = folder.resolve("pipe.docx");
    String mkfifo = Programs.require("mkfifo", "coreutils").toString();
    assertThat(new ProcessBuilder(mkfifo, pipe.toString()).start().waitFor()).isZero();
    Files.createSymbolicLink(folder.resolve("gone.docx"), Path.of("moved.docx"));
    Files.createSymbolicLink(folder.resolve("failing.docx"), Path.of("/proc/self/mem"));
    Run run = desk.run("pipe.docx", "gone.docx", "failing.docx", "good.docx");
    assertThat(run.err().lines().filter(line -> line.endsWith(" [import-unreadable]")))
        .extracting(line -> line.replaceFirst(":.*", ""))
        .isEqualTo(List.of("pipe.docx", "gone.docx", "failing.docx"));
    assertThat(run.out()).contains("good.docx → ");
    assertThat(run.code()).isEqualTo(1);
  }

  private WordFile partial() throws IOException {
    return new WordFile()
        .paragraph("县体育馆")
        .xml(p("", run("原文") + inserted("新文") + deleted("旧文") + textBox(p("", run("框里的字。")))))
        .picture("empty.png", new byte[0], "")
        .picture("cut.jpg", Arrays.copyOf(TestPictures.jpeg(40, 30), 200), "")
        .picture("drawing.emf", latin("\u0001\0\0\0" + "\0".repeat(36) + " EMF"), "")
        .xml(
            p(
                "",
                "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart"
                    + " xmlns:c=\"c\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
                    + "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
                    + "<a:blip r:link=\"rIdX\"/></pic:blipFill></pic:pic></a:graphicData>"
                    + "</a:graphic></wp:inline></w:drawing></w:r>"))
        .part("word/comments.xml", "comments", "<w:comment w:id=\"1\"/>")
        .part("word/header1.xml", "hdr", p("", run("青禾县融媒体中心")))
        .part("word/vbaProject.bin", latin("macros"));
  }

  @Test
  void saysOfEachFileWhatWasNotImported() throws IOException {
    String page =
        "<title>县博物馆</title><body><ul><li><a href=/>首页</a><li><a href=/a>要闻</a></ul>"
            + "<div><p>正文的第一段，写得长一些才像文章。<img src=\"https://example.cn/a.jpg\">"
            + "<img src=\"a_files/b.jpg\"><a href=\"file:///C:/old/page.html\">旧页</a></div>";
    desk.file("partial.docm", partial().bytes())
        .file("page.html", utf8(page))
        .file("first.docx", titled().bytes())
        .file("again.docx", titled().bytes())
        .file("second.docx", titled().paragraph("另一段。").bytes())
        .file("来稿.txt", utf8("这一段很长，没有标题，一上来就是正文，说县图书馆从本周六起延长开放的事情。\n"));
    compare(
        "warnings",
        "partial.docm",
        "page.html",
        "first.docx",
        "again.docx",
        "second.docx",
        "来稿.txt");
    desk.built();
  }

  /** Runs the same in both languages, each at a desk of its own. */
  private void compare(String name, String... files) throws IOException {
    Run chinese = desk.run(files);
    compare(GOLDEN.resolve(name + "/expected.zh.err"), chinese.err());
    TestSite other = TestSite.in(folder.resolve("other"));
    String[] words = new String[files.length + 3];
    System.arraycopy(new String[] {"import", "--site", "other"}, 0, words, 0, 3);
    System.arraycopy(files, 0, words, 3, files.length);
    Run english = TestSite.run(folder, Locale.ENGLISH, words);
    compare(GOLDEN.resolve(name + "/expected.err"), english.err());
    assertThat(english.code()).isEqualTo(chinese.code()).isEqualTo(name.equals("errors") ? 1 : 0);
    assertThat(other.folder()).exists();
  }

  private static void compare(Path golden, String actual) throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, actual);
    }
    assertThat(actual).as(golden.toString()).isEqualTo(Files.readString(golden));
  }

  /** Whatever comes of them, the program neither fails nor hangs, and the next one is imported. */
  @Test
  void survivesWhatIsNestedWithoutEnd() throws IOException {
    String tables =
        "<w:tbl><w:tr><w:tc>".repeat(3000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(3000);
    desk.file("deep.html", utf8("<div>".repeat(50_000) + "深处的字。"))
        .file("deep.docx", new WordFile().paragraph("县体育馆").xml(tables).bytes())
        .file("good.docx", titled().bytes());
    Run run = desk.run("deep.html", "deep.docx", "good.docx");
    assertThat(run.err()).doesNotContain("Byline 自身的错误");
    assertThat(run.out()).contains("good.docx → articles/2025/xian-tu-shu-guan.md");
  }

  @Test
  void explainsWhatIsMistyped() {
    assertThat(desk.run().err()).startsWith("缺少文件，如“byline import 稿件.docx”");
    assertThat(desk.run("a.docx", "--section", "民声").err()).contains("是不是“民生”？");
    assertThat(TestSite.run(folder, Locale.CHINESE, "import", "a.docx").err()).startsWith("这里不是站点");
    assertThat(desk.run("a.docx", "--secton", "x").err()).contains("是不是“--section”？");
  }

  @Test
  void neverChangesWhatIsThere() throws IOException {
    desk.file("a.docx", titled().bytes());
    desk.run("a.docx");
    Path article = desk.articles().get(0);
    Files.writeString(article, "编辑改过的稿件\n");
    desk.run("a.docx");
    assertThat(Files.readString(article)).isEqualTo("编辑改过的稿件\n");
    assertThat(desk.articles())
        .extracting(p -> p.getFileName().toString())
        .isEqualTo(List.of("xian-tu-shu-guan-2.md", "xian-tu-shu-guan.md"));
  }
}
