import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
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
import java.util.function.Predicate;
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

  /** How long the preview may need to build all pages anew. */
  private static final long LONG_REST_MILLIS = 6000;

  private static final String REPORT =
      """

      addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(() =>
        fetch("http://127.0.0.1:%d/", {method: "POST", mode: "no-cors", body: document.body.textContent}))));
      """;

  private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();
  private final Path site;
  private final int rounds;
  private int marks;
  private long rest = REST_MILLIS;

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

  private static void readOn(BufferedReader out) {
    try {
      out.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      // The preview has been ended.
    }
  }

  /** Waits for the address, and reads on, so that the preview is never kept from writing. */
  private static String address(Process preview) throws Exception {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(preview.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher address = Pattern.compile("http://localhost:\\d+/").matcher(line);
      if (address.find()) {
        Thread rest = new Thread(() -> readOn(out));
        rest.setDaemon(true);
        rest.start();
        return address.group();
      }
    }
    throw new IllegalStateException("the preview did not start");
  }

  /** Stands for what an editor does, again and again. */
  private interface Change {

    /** Brings about what the save needs; no time is taken of it. */
    default void prepare() throws IOException {}

    /** Saves, and returns how the text of the page tells that. */
    Predicate<String> save(String mark) throws IOException;
  }

  private void measure(String address, String chromium) throws Exception {
    List<Path> articles;
    try (Stream<Path> files = Files.walk(site.resolve("articles"))) {
      articles = files.filter(f -> f.toString().endsWith(".md")).sorted(Reload::byName).toList();
    }
    Path middle = articles.get(articles.size() / 2);
    Path newest = articles.get(articles.size() - 1);
    Page half = new Page("the article, of half the age", address + path(middle));
    Page article = new Page("the article, the newest", address + path(newest));
    Page front = new Page("the front page", address);
    System.out.println("| Saved | Page that is open | median ms | slowest ms |");
    System.out.println("| --- | --- | ---: | ---: |");
    row("a word in the text", half, text(middle), chromium);
    row("a word in the text", article, text(newest), chromium);
    row("a title", article, line(newest, "title: %s"), chromium);
    row("a title", front, line(newest, "title: %s"), chromium);
    row("the tags", article, line(newest, "tags: [%s, 图书馆]"), chromium);
    row("date, section and title", front, moved(newest), chromium);
    row("a new article", front, added(newest), chromium);
    row("an article taken away", front, removed(newest), chromium);
    rest = LONG_REST_MILLIS;
    row("the title in site.yaml", article, line(site.resolve("site.yaml"), "title: %s"), chromium);
  }

  private static Change text(Path article) throws IOException {
    String before = Files.readString(article);
    return mark -> write(article, before + "\n" + mark + "。\n", mark);
  }

  /** Replaces a line, which begins with the same key. */
  private static Change line(Path file, String line) throws IOException {
    String before = Files.readString(file);
    return mark -> write(file, replaced(before, line.formatted(mark)), mark);
  }

  /** Puts an article into another section, at another hour of its day. */
  private static Change moved(Path article) throws IOException {
    String before = Files.readString(article);
    Matcher date = Pattern.compile("(?m)^date: (\\S+)").matcher(before);
    if (!date.find()) {
      throw new IllegalStateException("no date in " + article);
    }
    return mark -> {
      int number = mark.hashCode() & 0xff;
      String at = "date: %s %02d:%02d".formatted(date.group(1), number % 8, number % 60);
      String section = "section: " + (number % 2 == 0 ? "要闻" : "教育");
      return write(
          article, replaced(replaced(replaced(before, at), section), "title: " + mark), mark);
    };
  }

  private static Change added(Path newest) throws IOException {
    Path added = newest.resolveSibling("2024-12-31-added.md");
    String like = Files.readString(newest);
    return new Change() {
      @Override
      public void prepare() throws IOException {
        Files.deleteIfExists(added);
      }

      @Override
      public Predicate<String> save(String mark) throws IOException {
        return write(added, replaced(like, "title: " + mark), mark);
      }
    };
  }

  private static Change removed(Path newest) throws IOException {
    Path removed = newest.resolveSibling("2024-12-31-removed.md");
    String like = Files.readString(newest);
    return new Change() {
      @Override
      public void prepare() throws IOException {
        write(removed, replaced(like, "title: 就要撤下的一篇"), "");
      }

      @Override
      public Predicate<String> save(String mark) throws IOException {
        Files.delete(removed);
        return text -> !text.contains("就要撤下的一篇");
      }
    };
  }

  private static String replaced(String text, String line) {
    String key = line.substring(0, line.indexOf(':') + 1);
    String after = text.replaceFirst("(?m)^" + key + ".*$", Matcher.quoteReplacement(line));
    if (after.equals(text)) {
      throw new IllegalStateException("no other " + key);
    }
    return after;
  }

  private static Predicate<String> write(Path file, String text, String mark) throws IOException {
    Files.writeString(file, text);
    return shown -> shown.contains(mark);
  }

  private static int byName(Path one, Path other) {
    return one.getFileName().compareTo(other.getFileName());
  }

  /** The corpus names files by date and number, and their folders by year and month. */
  private static String path(Path article) {
    String file = article.getFileName().toString();
    String name = file.replaceFirst("^\\d{4}-\\d\\d-\\d\\d-", "").replace(".md", ".html");
    Path month = article.getParent();
    return month.getParent().getFileName() + "/" + month.getFileName() + "/" + name;
  }

  private record Page(String name, String address) {}

  private void row(String what, Page open, Change change, String chromium) throws Exception {
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
    command.addAll(List.of("--remote-debugging-port=0", open.address()));
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
      for (int i = 0; i < rounds; i++) {
        millis.add(save(change));
      }
      Collections.sort(millis);
      System.out.printf(
          "| %s | %s | %.0f | %.0f |%n",
          what, open.name(), millis.get(millis.size() / 2), millis.get(millis.size() - 1));
    } finally {
      browser.descendants().forEach(ProcessHandle::destroy);
      browser.destroy();
      browser.waitFor();
    }
  }

  private double save(Change change) throws Exception {
    change.prepare();
    // An editor does not save twice in one moment, and no earlier work must be measured.
    Thread.sleep(rest);
    shown.clear();
    String mark = "第" + (++marks) + "次改动";
    long start = System.nanoTime();
    Predicate<String> isShown = change.save(mark);
    long end = start + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      String text = shown.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
      if (text == null) {
        throw new IllegalStateException("the page never showed " + mark);
      }
      if (isShown.test(text)) {
        return (System.nanoTime() - start) / 1e6;
      }
    }
  }
}
