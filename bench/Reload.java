import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures how long after a save the page that is open in Chromium shows it: {@code java
 * bench/Reload.java BYLINE CHROMIUM SITE ROUNDS}. {@code bench/preview} calls it.
 *
 * <p>The site gets a script that reports, two frames after a page is loaded, what stands there.
 */
public class Reload {

  private static final long PATIENCE_SECONDS = 120;
  private static final long REST_MILLIS = 700;

  private static final String REPORT =
      """

      addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(() =>
        fetch("http://127.0.0.1:%d/", {method: "POST", mode: "no-cors", body: document.body.textContent}))));
      """;

  private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
  private final Path site;
  private final int rounds;
  private int marks;

  private Reload(Path site, int rounds) {
    this.site = site;
    this.rounds = rounds;
  }

  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    Reload bench = new Reload(Path.of(args[2]), Integer.parseInt(args[3]));
    HttpServer reports = bench.reports();
    Path script = bench.site.resolve("assets/theme/site.js");
    Files.createDirectories(script.getParent());
    Files.writeString(
        script,
        Files.readString(Path.of(args[0]).resolveSibling("assets/theme/site.js"))
            + REPORT.formatted(reports.getAddress().getPort()));
    Process preview =
        new ProcessBuilder(args[0], "serve", args[2], "--port", "0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      bench.measure(address(preview), args[1]);
    } finally {
      preview.destroy();
      preview.waitFor();
      reports.stop(0);
    }
  }

  private HttpServer reports() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            byte[] text = exchange.getRequestBody().readAllBytes();
            shown.add(new String(text, StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
          }
        });
    server.start();
    return server;
  }

  /** Waits for the address, and reads on, so that the preview is never kept from writing. */
  private static String address(Process preview) throws Exception {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(preview.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher address = Pattern.compile("http://localhost:\\d+/").matcher(line);
      if (address.find()) {
        Thread rest = new Thread(() -> out.lines().forEach(l -> {}));
        rest.setDaemon(true);
        rest.start();
        return address.group();
      }
    }
    throw new IllegalStateException("the preview did not start");
  }

  private void measure(String address, String chromium) throws Exception {
    List<Path> articles;
    try (Stream<Path> files = Files.walk(site.resolve("articles"))) {
      articles = files.filter(f -> f.toString().endsWith(".md")).sorted(Reload::byName).toList();
    }
    Path middle = articles.get(articles.size() / 2);
    Path newest = articles.get(articles.size() - 1);
    System.out.println("| Saved | Page that is open | median ms | slowest ms |");
    System.out.println("| --- | --- | ---: | ---: |");
    row(
        "a word in the text",
        "the article, of half the age",
        middle,
        false,
        page(middle),
        address,
        chromium);
    row(
        "a word in the text",
        "the article, the newest",
        newest,
        false,
        page(newest),
        address,
        chromium);
    row("a title", "the article, the newest", newest, true, page(newest), address, chromium);
    row("a title", "the front page", newest, true, "", address, chromium);
  }

  private static int byName(Path one, Path other) {
    return one.getFileName().compareTo(other.getFileName());
  }

  /** The corpus names files by date and number, and their folders by year and month. */
  private static String page(Path article) {
    String file = article.getFileName().toString();
    String name = file.replaceFirst("^\\d{4}-\\d\\d-\\d\\d-", "").replace(".md", ".html");
    Path month = article.getParent();
    return month.getParent().getFileName() + "/" + month.getFileName() + "/" + name;
  }

  private void row(
      String what,
      String open,
      Path article,
      boolean title,
      String page,
      String address,
      String chromium)
      throws Exception {
    Path profile = Files.createTempDirectory("byline-reload");
    List<String> command =
        new ArrayList<>(
            List.of(
                chromium,
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--user-data-dir=" + profile));
    if ("root".equals(System.getProperty("user.name"))) {
      command.add("--no-sandbox");
    }
    // Keeps the browser from ending once the page is loaded.
    command.addAll(List.of("--remote-debugging-port=0", address + page));
    Process browser =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (shown.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) == null) {
        throw new IllegalStateException("no page was opened");
      }
      List<Double> millis = new ArrayList<>();
      String before = Files.readString(article);
      for (int i = 0; i < rounds; i++) {
        millis.add(save(article, before, title));
      }
      Files.writeString(article, before);
      Thread.sleep(REST_MILLIS);
      shown.clear();
      Collections.sort(millis);
      System.out.printf(
          "| %s | %s | %.0f | %.0f |%n",
          what, open, millis.get(millis.size() / 2), millis.get(millis.size() - 1));
    } finally {
      browser.descendants().forEach(ProcessHandle::destroy);
      browser.destroy();
      browser.waitFor();
    }
  }

  private double save(Path article, String before, boolean title) throws Exception {
    // An editor does not save twice in one moment, and no earlier work must be measured.
    Thread.sleep(REST_MILLIS);
    shown.clear();
    String mark = "第" + (++marks) + "次改动";
    String after =
        title
            ? before.replaceFirst("(?m)^title: .*$", "title: " + mark)
            : before + "\n" + mark + "。\n";
    if (after.equals(before)) {
      throw new IllegalStateException("no title in " + article);
    }
    long start = System.nanoTime();
    Files.writeString(article, after);
    long end = start + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      String text = shown.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
      if (text == null) {
        throw new IllegalStateException("the page never showed " + mark);
      }
      if (text.contains(mark)) {
        return (System.nanoTime() - start) / 1e6;
      }
    }
  }
}
