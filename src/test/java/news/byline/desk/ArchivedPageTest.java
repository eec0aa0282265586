package news.byline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import news.byline.site.TestPictures;
import news.byline.site.TestSite.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports pages in one file that break the rules of MIME, by neglect or to do harm. */
class ArchivedPageTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  private static final String TEXT = "从本周六起，县图书馆延长开放到晚上九点，周末也开。";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void beginDesk() throws IOException {
    desk = new Desk(folder);
  }

  private static String page(String picture) {
    return "<html><body><h1>县图书馆延长开放</h1><p>"
        + TEXT
        + "</p><p><img src=\""
        + picture
        + "\"></p></body></html>";
  }

  private static String picture() throws IOException {
    return Base64.getMimeEncoder().encodeToString(TestPictures.png(40, 30));
  }

  /** Writes a page and a picture, each with its own head. */
  private static String archive(String page, String pictureHead, String picture) {
    return """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="next"

        --next
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: 8bit
        Content-Location: https://example.cn/n/1.html

        %s
        --next
        Content-Type: image/png
        Content-Transfer-Encoding: base64
        %s

        %s
        --next--
        """
        .formatted(page, pictureHead, picture);
  }

  private Run run(String archive) throws IOException {
    return desk.file("页.mht", archive.getBytes(StandardCharsets.UTF_8)).run("页.mht");
  }

  private void expectWhole(String archive) throws IOException {
    assertThat(run(archive).err()).doesNotContain("[import-picture");
    assertThat(desk.article()).contains(TEXT, "](/assets/");
  }

  private void expectNoPage(String archive) throws IOException {
    Run run = run(archive);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("[import-archive]").doesNotContain("Byline 自身的错误");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Location: https://example.cn/n/p/%E5%9B%BE.png",
        "Content-Location: https://example.cn/n/p/图.png",
        "Content-Location: p/图.png",
        "Content-Location:\n https://example.cn/n/p/\n 图.png",
        "content-LOCATION :https://example.cn/n/p/图.png",
      })
  void findsAPictureHoweverItsAddressIsWritten(String head) throws IOException {
    expectWhole(archive(page("p/图.png"), head, picture()));
  }

  /** RFC 2557, 4.4.2: what is not ASCII in an address is written as RFC 2047 says. */
  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "gb2312"})
  void readsEncodedWordsInAddresses(String charset) throws IOException {
    byte[] address = "https://example.cn/n/p/图.png".getBytes(Charset.forName(charset));
    String word = "=?" + charset + "?B?" + Base64.getEncoder().encodeToString(address) + "?=";
    expectWhole(archive(page("p/图.png"), "Content-Location: " + word, picture()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cid:a@x", "cid:a%40x", "CID:a@x"})
  void findsAPictureByItsNumber(String address) throws IOException {
    expectWhole(archive(page(address), "Content-ID: <a@x>", picture()));
  }

  @Test
  void readsThePageWhereHeadsAreInTheEncodingOfOldWindows() throws IOException {
    String archive = archive(page("p/照.png"), "Content-Location: p/照.png", picture());
    byte[] bytes = archive.replace("charset=\"utf-8\"", "charset=gbk").getBytes(GB18030);
    Run run = desk.file("页.mht", bytes).run("页.mht");
    assertThat(run.err()).contains("p/照.png", "[import-picture-missing]");
    assertThat(desk.article()).contains(TEXT);
  }

  @Test
  void saysThatAPictureIsDamaged() throws IOException {
    String head = "Content-Location: https://example.cn/n/p/a.png";
    Run run = run(archive(page("p/a.png"), head, "图片在这里没有了"));
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("a.png");
    assertThat(desk.article()).contains(TEXT);
  }

  /** Some programs put signs of their own between the lines. */
  @Test
  void readsBase64WithWhatDoesNotBelongThere() throws IOException {
    String head = "Content-Location: https://example.cn/n/p/a.png";
    expectWhole(archive(page("p/a.png"), head, picture().replace("\n", "\n\t> \n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n"})
  void readsAnyLineEnds(String end) throws IOException {
    String head = "Content-Location: https://example.cn/n/p/a.png";
    String archive = archive(page("p/a.png"), head, picture().replace("\r", ""));
    expectWhole(archive.replace("\n", end));
  }

  @Test
  void readsWhatBeginsWithEmptyLines() throws IOException {
    String head = "Content-Location: https://example.cn/n/p/a.png";
    expectWhole("\n\n" + archive(page("p/a.png"), head, picture()));
  }

  /** Outlook and others nest the text in its own multipart, whose boundary may begin alike. */
  @Test
  void readsPartsWithinParts() throws IOException {
    String inner =
        """
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=outer

        A reader without MIME sees this.
        --outer
        Content-Type: multipart/alternative; boundary="inner=_1"

        --inner=_1
        Content-Type: text/plain; charset=utf-8

        只有字
        --inner=_1
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        %s
        --inner=_1--
        --outer
        Content-Type: image/png; name=a.png
        Content-Transfer-Encoding: BASE64
        Content-ID: <a>

        %s
        --outer--
        """
            .formatted(page("cid:a").replace("=", "=3d"), picture());
    expectWhole(inner);
  }

  @Test
  void saysThatThereIsNoPageWhereNoBoundaryIs() throws IOException {
    expectNoPage("MIME-Version: 1.0\nContent-Type: multipart/related\n\n--x\n" + page("a.png"));
  }

  @Test
  void saysThatThereIsNoPageWhereTheBoundaryNeverComes() throws IOException {
    String head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n";
    expectNoPage(head + page("a.png").repeat(1000));
  }

  @Test
  void survivesLongHeadsAndMany() throws IOException {
    String head = "Content-Location: https://example.cn/n/p/a.png";
    String more = "\nX-Long: " + "x".repeat(2 << 20) + "\nX: y".repeat(50_000);
    expectWhole(archive(page("p/a.png"), head + more, picture()));
  }

  @Test
  void survivesEndlessBoundaries() throws IOException {
    String boundary = "b".repeat(1 << 20);
    expectNoPage(
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary="
            + boundary
            + "\n\n--"
            + boundary.substring(1)
            + "\n\nText\n");
  }

  @Test
  void survivesVeryManyParts() throws IOException {
    String archive = archive(page("cid:a"), "Content-ID: <a>", picture());
    expectWhole(archive.replace("--next--", "--next\n\n.\n".repeat(200_000) + "--next--"));
  }

  /** Each level holds two of the next, each with a boundary of its own. */
  @Test
  void survivesPartsThatMultiply() throws IOException {
    expectNoPage("MIME-Version: 1.0\n" + twice(14));
  }

  private static String twice(int depth) {
    if (depth == 0) {
      return "Content-Type: text/plain\n\n.\n";
    }
    String inner = "\n--b" + depth + ".\n" + twice(depth - 1);
    return "Content-Type: multipart/mixed; boundary=b"
        + depth
        + ".\n"
        + inner
        + inner
        + "\n--b"
        + depth
        + ".--\n";
  }

  @Test
  void readsAPageThatIsNoMultipart() throws IOException {
    String single = "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" + page("");
    Run run = run(single);
    assertThat(run.code()).isZero();
    assertThat(desk.article()).contains(TEXT);
    try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
      assertThat(files).noneMatch(f -> f.toString().endsWith(".png"));
    }
  }
}
