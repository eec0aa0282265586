package news.byline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import news.byline.site.TestPictures;
import news.byline.site.TestSite;
import news.byline.site.TestSite.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports web pages in one file, as browsers, Office and content systems save them. */
class ImportPageTest {

  private static final Charset GBK = Charset.forName("GBK");

  private static final String TEXT = "从本周六起，县图书馆延长开放到晚上九点，周末也开。";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void beginDesk() throws IOException {
    desk = new Desk(folder);
  }

  private static String base64(byte[] bytes) {
    return Base64.getMimeEncoder().encodeToString(bytes);
  }

  /** Encodes as RFC 2045, 6.7 wants it, with soft line breaks within characters. */
  private static String quoted(byte[] bytes) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (byte b : bytes) {
      String c = b > 32 && b < 127 && b != '=' ? "" + (char) b : "=%02X".formatted(b & 0xFF);
      if (column + c.length() > 75) {
        out.append("=\r\n");
        column = 0;
      }
      out.append(c);
      column += c.length();
    }
    return out.toString();
  }

  /** A page as Chrome saves it. */
  private static byte[] chrome() throws IOException {
    String page =
        "<html><head><title>网</title></head><body><h1>县图书馆延长开放</h1><p>"
            + TEXT
            + "</p><p><img src=\"https://example.cn/p/a.jpg\"><img src=\"cid:b@mhtml.blink\"></p>"
            + "</body></html>";
    return ("""
        From: <Saved by Blink>\r
        Snapshot-Content-Location: https://example.cn/n/1.html\r
        Subject: =?utf-8?Q?=E7=BD=91?=\r
        MIME-Version: 1.0\r
        Content-Type: multipart/related;\r
        \ttype="text/html";\r
        \tboundary="----MultipartBoundary--x----"\r
        \r
        \r
        ------MultipartBoundary--x----\r
        Content-Type: text/html\r
        Content-ID: <frame-1@mhtml.blink>\r
        Content-Transfer-Encoding: quoted-printable\r
        Content-Location: https://example.cn/n/1.html\r
        \r
        %s\r
        ------MultipartBoundary--x----\r
        Content-Type: image/jpeg\r
        Content-Transfer-Encoding: base64\r
        Content-Location: https://example.cn/p/a.jpg\r
        \r
        %s\r
        ------MultipartBoundary--x----\r
        Content-Type: image/png\r
        Content-ID: <b@mhtml.blink>\r
        Content-Transfer-Encoding: base64\r
        \r
        %s\r
        ------MultipartBoundary--x------\r
        """
            .formatted(
                quoted(page.getBytes(StandardCharsets.UTF_8)),
                base64(TestPictures.jpeg(40, 30)),
                base64(TestPictures.png(30, 40))))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A page as Office and old browsers save it: GBK, pictures by their paths beside the page. */
  private static byte[] office() throws IOException {
    String page =
        "<html><head><meta charset=gb2312><title>网</title></head><body><h1>县图书馆延长开放</h1><p>"
            + TEXT
            + "镕</p><p><![if !vml]><img src=\"a.files/图1.jpg\"><![endif]></p></body></html>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary=x

        This document is a Web archive file.

        --x
        Content-Location: file:///C:/D0/a.htm
        Content-Transfer-Encoding: base64
        Content-Type: text/html; charset="gb2312"

        %s

        --x
        Content-Location: file:///C:/D0/a.files/%%E5%%9B%%BE1.jpg
        Content-Transfer-Encoding: base64
        Content-Type: image/jpeg

        %s

        --x--
        """
            .formatted(base64(page.getBytes(GBK)), base64(TestPictures.jpeg(40, 30)))
            .getBytes(StandardCharsets.ISO_8859_1));
    return bytes.toByteArray();
  }

  private List<String> pictures() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("site/assets"))) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> f.getFileName().toString().replaceFirst(".*(?=\\.)", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void readsAPageThatABrowserSavedInOneFile() throws IOException {
    String page = desk.imported("页.mhtml", chrome());
    assertThat(page).contains("县图书馆延长开放", TEXT);
    assertThat(pictures()).containsExactly(".jpg", ".png");
  }

  @ParameterizedTest
  @ValueSource(strings = {"页.mht", "页.doc", "页.html"})
  void readsAPageThatOfficeSavedWhateverItsName(String name) throws IOException {
    String page = desk.imported(name, office());
    assertThat(page).contains("县图书馆延长开放", TEXT + "镕");
    assertThat(pictures()).containsExactly(".jpg");
  }

  @Test
  void readsWhatIsThereOfAPageThatWasCutOff() throws IOException {
    byte[] whole = chrome();
    Run run = desk.file("页.mht", java.util.Arrays.copyOf(whole, whole.length - 1200)).run("页.mht");
    assertThat(run.code()).isZero();
    assertThat(desk.article()).contains(TEXT);
  }

  @Test
  void survivesPartsWithinParts() throws IOException {
    String deep = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n";
    Run run = desk.file("页.mht", deep.repeat(5000).getBytes(StandardCharsets.UTF_8)).run("页.mht");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("[import-archive]");
  }

  private static byte[] linked() {
    return ("<title>县博物馆</title><body><h1>县博物馆开馆</h1><p>"
            + TEXT
            + "<a href=\"https://news.example.cn/2020/01/old.html#hours\">旧闻</a>、"
            + "<a href=\"/2020/01/old.html\">又一次</a>、"
            + "<a href=\"https://example.cn/x\">别处</a>、"
            + "<a href=\"#top\">回到上面</a>、"
            + "<a href=\"gone.html\">没有了</a></p>")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void keepsLinksToPagesOfTheSiteAndNamesThoseThatLeadNowhere() throws IOException {
    desk.site()
        .with(
            """
            -- site.yaml --
            title: 青禾日报
            baseUrl: https://news.example.cn
            """)
        .article("2020/old.md", "date: 2020-01-05", "## 时间 {#hours}\n\n九点。")
        .build();
    assertThat(Files.readString(folder.resolve("site/published-urls.txt")))
        .contains("/2020/01/old.html");
    Run run = desk.file("页.html", linked()).run("页.html");
    assertThat(run.err()).contains("1 个链接", "gone.html", "[import-links]");
    String article =
        desk.articles().stream()
            .filter(f -> !f.endsWith("old.md"))
            .map(ImportPageTest::text)
            .findFirst()
            .orElseThrow();
    assertThat(article)
        .contains("[旧闻](/2020/01/old.html#hours)")
        .contains("[又一次](/2020/01/old.html)")
        .contains("[别处](https://example.cn/x)")
        .contains("没有了")
        .doesNotContain("gone.html", "[回到上面]");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void namesPicturesByWhatTheyAreAndNotByTheirNames() throws IOException {
    WordFile word =
        new WordFile()
            .paragraph("县图书馆")
            .paragraph("2025-11-08")
            .picture("photo.jpg", TestPictures.png(40, 30), "")
            .picture("photo2.png", TestPictures.jpeg(40, 30), "")
            .paragraph("完。");
    desk.imported("稿.docx", word.bytes());
    assertThat(pictures()).containsExactly(".jpg", ".png");
  }

  @Test
  void saysWhatAFileLacksThatHoldsNoPage() throws IOException {
    TestSite site = TestSite.in(folder.resolve("english"));
    desk.file(
        "mail.mht",
        "MIME-Version: 1.0\nContent-Type: text/plain\n\nText\n".getBytes(StandardCharsets.UTF_8));
    Run run = TestSite.run(folder, Locale.ENGLISH, "import", "--site", "english", "mail.mht");
    assertThat(site.folder()).exists();
    assertThat(run.err()).contains("there is no web page in this file (.mht)");
  }
}
