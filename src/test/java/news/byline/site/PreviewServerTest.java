package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks the preview for what it must not give, and for what browsers need. */
@Timeout(300)
class PreviewServerTest {

  @TempDir static Path folder;
  private static RunningPreview preview;

  @BeforeAll
  static void start() throws Exception {
    TestSite site = TestSite.in(folder).article("a.md", "", "正文。");
    site.file("assets/root/film.mp4", "0123456789".getBytes(StandardCharsets.US_ASCII));
    preview = RunningPreview.of(site, Locale.ENGLISH);
  }

  @AfterAll
  static void end() {
    preview.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:PORT", "LOCALHOST:PORT", "127.0.0.1:PORT", "[::1]:PORT"})
  void answersThisMachine(String host) throws Exception {
    assertThat(answer("GET / HTTP/1.1", host)).startsWith("HTTP/1.1 200 ").contains("正文");
  }

  /** Such requests come from pages elsewhere whose names were made to lead to this machine. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example:PORT",
        "evil.example",
        "localhost",
        "localhost:1",
        "localhost:PORT.evil.example",
        "localhost.evil.example:PORT",
        "user@localhost:PORT",
        "0.0.0.0:PORT",
        "",
        "localhost:PORT\r\nHost: evil.example"
      })
  void turnsOtherNamesAway(String host) throws Exception {
    assertThat(answer("GET / HTTP/1.1", host))
        .startsWith("HTTP/1.1 421 ")
        .contains("text/plain; charset=utf-8")
        .doesNotContain("正文");
  }

  @Test
  void turnsAwayARequestThatNamesAnotherServer() throws Exception {
    assertThat(answer("GET http://evil.example/ HTTP/1.1", "localhost:PORT"))
        .startsWith("HTTP/1.1 421 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
  void canOnlyBeRead(String method) throws Exception {
    HttpResponse<String> answer = preview.send(method, "/");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @Test
  void sendsHeadersAloneForHead() throws Exception {
    HttpResponse<String> page = preview.get("/");
    HttpResponse<String> head = preview.send("HEAD", "/");
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("Content-Length"))
        .isEqualTo(page.headers().firstValue("Content-Length"));
  }

  @Test
  void keepsBrowsersFromGuessingAndKeeping() throws Exception {
    for (String path : List.of("/", "/assets/theme/site.css", "/feed.xml", "/nowhere")) {
      HttpResponse<String> answer = preview.get(path);
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
          .contains("same-origin");
    }
    assertThat(preview.get("/assets/theme/site.css").headers().firstValue("Content-Type"))
        .contains("text/css; charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../site.yaml",
        "/..%2f..%2f..%2fsite.yaml",
        "/%2e%2e/%2e%2e/%2e%2e/site.yaml",
        "/%252e%252e%252fsite.yaml",
        "/..%5c..%5csite.yaml",
        "/.byline/manifest",
        "/%00",
        "/assets/"
      })
  void givesNothingFromOutsideTheOutput(String path) throws Exception {
    assertThat(answer("GET " + path + " HTTP/1.1", "localhost:PORT"))
        .startsWith("HTTP/1.1 404 ")
        .doesNotContain("title: 测试");
  }

  @Test
  void answersWithTheSitesOwnPageWhereNothingStands() throws Exception {
    HttpResponse<String> answer = preview.get("/nowhere.html");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("notice-text");
  }

  @Test
  void leadsToFoldersWithTheirSlash() throws Exception {
    HttpResponse<String> answer = preview.get("/archive?x=1");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).contains("/archive/?x=1");
    assertThat(preview.get("/archive/").statusCode()).isEqualTo(200);
  }

  @Test
  void sendsPartsOfFilms() throws Exception {
    HttpResponse<String> part = preview.send("GET", "/film.mp4", "Range", "bytes=2-4");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("234");
    assertThat(part.headers().firstValue("Content-Range")).contains("bytes 2-4/10");
    assertThat(preview.send("GET", "/film.mp4", "Range", "bytes=8-").body()).isEqualTo("89");
    assertThat(preview.send("GET", "/film.mp4", "Range", "bytes=-3").body()).isEqualTo("789");
    assertThat(preview.send("GET", "/film.mp4", "Range", "bytes=10-").statusCode()).isEqualTo(416);
    assertThat(preview.get("/film.mp4").body()).isEqualTo("0123456789");
  }

  @Test
  void addsItsScriptToAnswersOnly() throws Exception {
    Path file = folder.resolve(".byline/preview/site/index.html");
    assertThat(Files.readString(file)).doesNotContain("preview.js");
    assertThat(preview.get("/").body())
        .containsOnlyOnce("<script src=\"/-byline/preview.js\"")
        .endsWith("</script></body>\n</html>\n");
    assertThat(preview.get("/assets/theme/site.js").body()).doesNotContain("preview.js");
    assertThat(preview.get("/-byline/preview.js").headers().firstValue("Content-Type"))
        .contains("text/javascript; charset=utf-8");
  }

  @Test
  void listensOnLoopbackOnly() throws Exception {
    for (NetworkInterface device : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address :
          device.inetAddresses().filter(a -> !a.isLoopbackAddress()).toList()) {
        assertThat(accepts(address)).as(address.toString()).isFalse();
      }
    }
    assertThat(accepts(InetAddress.getByName("127.0.0.1"))).isTrue();
    assertThat(accepts(InetAddress.getByName("127.0.0.2"))).isFalse();
  }

  private static boolean accepts(InetAddress address) {
    try (Socket socket = new Socket(address, preview.address().getPort())) {
      return socket.isConnected();
    } catch (java.io.IOException e) {
      return false;
    }
  }

  private static String answer(String first, String host) throws Exception {
    String named = host.replace("PORT", Integer.toString(preview.address().getPort()));
    String headers = "Host: " + named + "\r\nConnection: close\r\n\r\n";
    return preview.raw("127.0.0.1", first + "\r\n" + headers);
  }
}
