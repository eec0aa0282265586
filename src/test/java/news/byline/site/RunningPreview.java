package news.byline.site;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.byline.cli.Byline;
import news.byline.cli.Surroundings;

/** A preview that was started as a user does, under a port that was free, until it is closed. */
public final class RunningPreview implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
  private static final long PATIENCE_SECONDS = 120;
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private final Thread thread;
  private URI address = URI.create("http://localhost/");

  private RunningPreview(Path folder, Locale locale, InstantSource clock, List<String> args) {
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Surroundings surroundings =
        new Surroundings(InputStream.nullInputStream(), out, out, locale, folder, clock, false);
    this.thread =
        new Thread(() -> code.complete(Byline.run(args.toArray(String[]::new), surroundings)));
  }

  /** Starts a preview of a site and waits until its pages can be opened. */
  public static RunningPreview of(TestSite site, Locale locale) throws Exception {
    return of(site.folder(), locale);
  }

  /** Starts a preview in a folder, with more arguments, and waits until pages can be opened. */
  public static RunningPreview of(Path folder, Locale locale, String... further) throws Exception {
    return of(folder, locale, InstantSource.fixed(NOW), further);
  }

  /** Starts a preview under a clock that the test sets. */
  public static RunningPreview of(
      Path folder, Locale locale, InstantSource clock, String... further) throws Exception {
    List<String> args = new ArrayList<>(List.of("serve", "--port", "0"));
    args.addAll(List.of(further));
    RunningPreview preview = new RunningPreview(folder, locale, clock, args);
    preview.thread.start();
    String words = preview.awaitSaid("http://localhost:");
    Matcher found = ADDRESS.matcher(words);
    if (!found.find()) {
      throw new AssertionError("no address: " + words);
    }
    preview.address = URI.create(found.group());
    return preview;
  }

  /** Waits until the command has said something, and returns all that it has said. */
  public String awaitSaid(String words) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!said().contains(words)) {
      if (code.isDone() || System.nanoTime() - end > 0) {
        throw new AssertionError("“" + words + "” is not in: " + said());
      }
      // The command goes on in a thread of its own and writes as to a terminal.
      Thread.sleep(20);
    }
    return said();
  }

  /** Returns all that the command has written to the terminal. */
  public String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  /** Returns where the preview is to be seen. */
  public URI address() {
    return address;
  }

  /** Asks for a page. */
  public HttpResponse<String> get(String path) throws Exception {
    return send("GET", path);
  }

  /** Sends a request with some headers, a name before each value. */
  public HttpResponse<String> send(String method, String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Sends a request as it is written, and returns the whole answer. */
  public String raw(String host, String request) throws IOException {
    try (Socket socket = new Socket(host, address.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Listens as the page at a path does. */
  public Listening listen(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/-byline/events?" + path)).build();
    return new Listening(client.send(request, BodyHandlers.ofInputStream()).body());
  }

  /** Reads what an open page is told. */
  public static final class Listening implements AutoCloseable {

    private static final String REPLACED = "replaced";

    private final BufferedReader lines;

    private Listening(InputStream in) {
      this.lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Waits for the next state of the page, as JSON. */
    public String next() throws IOException {
      String told = event();
      while (told.startsWith(REPLACED)) {
        told = event();
      }
      return told;
    }

    /** Waits until another version of the page than this one stands, and returns that. */
    public String other(String version) throws IOException {
      String now = version;
      while (now.equals(version)) {
        String told = event();
        now =
            told.startsWith(REPLACED)
                ? told.substring(REPLACED.length())
                : told.replaceFirst(".*\"version\":\"([^\"]+)\".*", "$1");
      }
      return now;
    }

    /** Reads an event: its name, if it has one, and what it says. */
    private String event() throws IOException {
      StringBuilder told = new StringBuilder();
      String line = lines.readLine();
      while (line != null && (told.isEmpty() || !line.isEmpty())) {
        if (line.startsWith("event: ") || line.startsWith("data: ")) {
          told.append(line.substring(line.indexOf(' ') + 1));
        }
        line = lines.readLine();
      }
      return told.toString();
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }

  /** Ends the preview as if its process were told to, and returns the exit code. */
  public int end() {
    thread.interrupt();
    return code.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    end();
  }
}
