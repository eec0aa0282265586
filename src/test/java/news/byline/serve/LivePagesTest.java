package news.byline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Shows pages while the rest of their edition is still to come. */
@Timeout(60)
class LivePagesTest {

  private static final String OLD = "<html><body>old</body></html>";
  private static final String NEW = "<html><body>new</body></html>";

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Loopback loopback;
  private LivePages live;

  @BeforeEach
  void start() throws Exception {
    Files.writeString(folder.resolve("a.html"), OLD);
    Files.writeString(folder.resolve("b.html"), OLD);
    loopback = Loopback.on(0);
    OutputFolder output = new OutputFolder(folder);
    PageState state = new PageState(Locale.ENGLISH, InstantSource.system());
    live = new LivePages(output, state, loopback.threads(), Locale.ENGLISH);
    loopback.start(new PreviewHandler(new Gate(loopback.port()), output, live));
  }

  @AfterEach
  void end() {
    live.close();
    loopback.close();
  }

  @Test
  void hasAnOpenPageLoadedBeforeItsEditionStands() throws Exception {
    try (BufferedReader page = listen("/a.html")) {
      String before = version(next(page));
      assertThat(live.paths()).containsExactly("a.html");
      live.take(Map.of("a.html", bytes(NEW)));
      assertThat(page.readLine()).isEqualTo("event: replaced");
      String early = page.readLine().substring("data: ".length());
      assertThat(early).isNotEqualTo(before);
      assertThat(get("/a.html")).contains("new", "data-version=\"" + early + "\"");
      assertThat(Files.readString(folder.resolve("a.html"))).isEqualTo(OLD);

      Files.writeString(folder.resolve("a.html"), NEW);
      live.show(Edition.NONE);
      page.readLine();
      assertThat(version(next(page))).isEqualTo(early);
      assertThat(get("/a.html")).contains("new", "data-version=\"" + early + "\"");
    }
  }

  @Test
  void goesBackToThePageOfBeforeWhereTheEditionFails() throws Exception {
    try (BufferedReader page = listen("/a.html")) {
      String before = version(next(page));
      live.take(Map.of("a.html", bytes(NEW)));
      page.readLine();
      page.readLine();
      live.show(Edition.NONE);
      page.readLine();
      assertThat(version(next(page))).isEqualTo(before);
      assertThat(get("/a.html")).contains("old", "data-version=\"" + before + "\"");
    }
  }

  @Test
  void leavesAPageAloneThatStaysAsItIs() throws Exception {
    try (BufferedReader page = listen("/a.html")) {
      String before = next(page);
      live.take(Map.of("a.html", bytes(OLD)));
      assertThat(live.begun("a.html")).isNull();
      live.show(Edition.NONE);
      assertThat(next(page)).isEqualTo(before);
    }
  }

  @Test
  void tellsAPageThatIsOpenedMeanwhileOnceTheEditionStands() throws Exception {
    live.take(Map.of("b.html", bytes(NEW)));
    try (BufferedReader page = listen("/b.html")) {
      Files.writeString(folder.resolve("b.html"), NEW);
      live.show(Edition.NONE);
      String state = next(page);
      assertThat(get("/b.html")).contains("new", "data-version=\"" + version(state) + "\"");
    }
  }

  /** Listens as a page does. */
  private BufferedReader listen(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address("/-byline/events?" + path)).build();
    return new BufferedReader(
        new InputStreamReader(
            client.send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8));
  }

  /** Reads the state of a page, up to the next event. */
  private static String next(BufferedReader page) throws Exception {
    String state = page.readLine();
    assertThat(state).startsWith("data: {");
    assertThat(page.readLine()).isEmpty();
    return state;
  }

  private static String version(String state) {
    return state.replaceFirst(".*\"version\":\"([^\"]+)\".*", "$1");
  }

  private String get(String path) throws Exception {
    return client
        .send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
        .body();
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + loopback.port() + path);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
