package news.byline.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Measures the search of a built site, and Pagefind's where it has indexed the same pages: what 200
 * queries find of what a scan of the sources finds, and what they fetch. {@code bench/search} runs
 * it; no test does.
 */
final class SearchBenchmark {

  private static final int QUERIES = 200;

  /** Of longer results only the number is compared, and the first page. */
  private static final int MOST_OPENED = 60;

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
  private static final Pattern SLUG = Pattern.compile("a\\d{7}");

  private final Browser browser;
  private final FolderServer server;
  private final Path output;

  /** The words of each article by the last part of its address. */
  private final Map<String, String> texts;

  private SearchBenchmark(
      Browser browser, FolderServer server, Path output, Map<String, String> texts) {
    this.browser = browser;
    this.server = server;
    this.output = output;
    this.texts = texts;
  }

  /** Takes the folder of a site that is built into {@code public}. */
  public static void main(String[] args) throws IOException {
    Path site = Path.of(args[0]);
    Map<String, String> texts = texts(site.resolve("articles"));
    List<String> queries = queries(List.copyOf(texts.values()));
    try (Chromium chromium = Chromium.start();
        FolderServer server = FolderServer.start(site.resolve("public"))) {
      SearchBenchmark benchmark =
          new SearchBenchmark(chromium.browser(), server, site.resolve("public"), texts);
      System.out.printf("%,d articles, %d queries%n", texts.size(), queries.size());
      System.out.println(
          "| search | found, % | complete, % | KB, median | KB, most | gzip, median | gzip, most"
              + " | ms, median | ms, most | opening, ms |");
      System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
      benchmark.measure("Byline", queries, benchmark::own);
      if (Files.isDirectory(site.resolve("public/pagefind"))) {
        benchmark.measure("Pagefind", queries, benchmark::pagefind);
      }
    }
  }

  private static Map<String, String> texts(Path articles) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(articles)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        String name = file.getFileName().toString().replaceFirst(".*-(a\\d{7})\\.md", "$1");
        texts.put(name, words(Files.readString(file)));
      }
    }
    return texts;
  }

  /** Returns what readers see of an article's own words. */
  private static String words(String source) {
    String[] parts = source.split("\n---\n", 2);
    StringBuilder words = new StringBuilder();
    for (String line : parts[0].split("\n", -1)) {
      if (line.matches("(title|kicker|subtitle|source|tags): .*|  - (记者|通讯员): .*")) {
        words.append(line.replaceFirst("^[^:]*:", "")).append('\n');
      } else if (line.startsWith("dateline: ")) {
        words.append(line.replaceFirst("^[^:]*:", "")).append('，');
      }
    }
    return words.append(parts[1].replaceAll("!\\[[^\\]]*\\]", "\n").replace("**", "")).toString();
  }

  /** Takes stretches of two to six characters from anywhere in the texts, across words too. */
  private static List<String> queries(List<String> texts) {
    Random random = new Random(20_261_126);
    Set<String> queries = new TreeSet<>();
    while (queries.size() < QUERIES) {
      int length = 2 + queries.size() % 5;
      Matcher stretches = HAN.matcher(texts.get(random.nextInt(texts.size())));
      List<String> long_ =
          stretches.results().map(r -> r.group()).filter(s -> s.length() >= length).toList();
      String stretch = long_.get(random.nextInt(long_.size()));
      int start = random.nextInt(stretch.length() - length + 1);
      queries.add(stretch.substring(start, start + length));
    }
    return List.copyOf(queries);
  }

  /**
   * Holds what one query found, fetched and took.
   *
   * @param count of all results; of many, those that may match and were not looked at are counted
   * @param bytes of the index and texts that were fetched for the first page of results
   * @param zipped the same as a server sends them that compresses with gzip
   * @param milliseconds of script, style and layout for the search alone
   * @param opening the same for the page before anything is asked
   */
  private record Answer(
      int count,
      Set<String> opened,
      long bytes,
      long zipped,
      double milliseconds,
      double opening) {}

  /** Counts what a page fetches of a search. */
  private final class Fetched {
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong zipped = new AtomicLong();

    private void add(Response response) {
      String path = URI.create(response.url()).getPath();
      boolean asked =
          path.contains("/search/")
              || path.endsWith("simplified.txt")
              || path.contains("/pagefind/");
      Path file = output.resolve(path.substring(1));
      if (asked && Files.isRegularFile(file)) {
        try {
          byte[] body = Files.readAllBytes(file);
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
          }
          bytes.addAndGet(body.length);
          zipped.addAndGet(Math.min(body.length, out.size()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private interface Asking {
    Answer ask(Page page, CDPSession session, Fetched fetched, String query);
  }

  private void measure(String name, List<String> queries, Asking asking) {
    double found = 0;
    int complete = 0;
    List<List<Double>> columns = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      columns.add(new ArrayList<>());
    }
    for (String query : queries) {
      Set<String> right = new TreeSet<>();
      texts.forEach(
          (article, text) -> {
            if (text.contains(query)) {
              right.add(article);
            }
          });
      try (BrowserContext context = browser.newContext()) {
        Page page = context.newPage();
        CDPSession session = context.newCDPSession(page);
        session.send("Performance.enable");
        Fetched fetched = new Fetched();
        page.onResponse(fetched::add);
        Answer answer = asking.ask(page, session, fetched, query);
        double share = share(answer, right);
        if (name.equals("Byline") && share < 1) {
          System.err.println(query + ": " + answer.count() + " of " + right.size());
        }
        found += share;
        complete += share >= 1 ? 1 : 0;
        columns.get(0).add(answer.bytes() / 1000.0);
        columns.get(1).add(answer.zipped() / 1000.0);
        columns.get(2).add(answer.milliseconds());
        columns.get(3).add(answer.opening());
      }
    }
    columns.forEach(column -> column.sort(null));
    System.out.printf(
        "| %s | %.1f | %.1f |",
        name, 100 * found / queries.size(), 100.0 * complete / queries.size());
    for (List<Double> column : columns.subList(0, 3)) {
      System.out.printf(" %.0f | %.0f |", median(column), column.get(column.size() - 1));
    }
    System.out.printf(" %.0f |%n", median(columns.get(3)));
  }

  private static double median(List<Double> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  /** Returns the share of right answers that was found; where many are, as many as were counted. */
  private static double share(Answer answer, Set<String> right) {
    Set<String> hits = new TreeSet<>(answer.opened());
    hits.retainAll(right);
    if (answer.count() <= answer.opened().size()) {
      return hits.size() / (double) right.size();
    }
    int wrong = answer.opened().size() - hits.size();
    return Math.min(1, (answer.count() - wrong) / (double) right.size());
  }

  private static double scriptTime(CDPSession session) {
    JsonObject metrics = session.send("Performance.getMetrics");
    double seconds = 0;
    for (var metric : metrics.getAsJsonArray("metrics")) {
      String name = metric.getAsJsonObject().get("name").getAsString();
      if (List.of("ScriptDuration", "LayoutDuration", "RecalcStyleDuration").contains(name)) {
        seconds += metric.getAsJsonObject().get("value").getAsDouble();
      }
    }
    return seconds * 1000;
  }

  private static void await(Page page) {
    page.waitForSelector(
        "ol.found[aria-busy=false]",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
  }

  private Answer own(Page page, CDPSession session, Fetched fetched, String query) {
    page.navigate(server.address() + "search.html");
    await(page);
    double opening = scriptTime(session);
    page.evaluate(
        """
        query => {
          document.getElementById("q").value = query;
          document.querySelector(".search form").requestSubmit();
        }""",
        query);
    page.waitForURL("**?q=*");
    await(page);
    double time = scriptTime(session) - opening;
    long bytes = fetched.bytes.get();
    long zipped = fetched.zipped.get();
    Locator more = page.locator(".further");
    while (more.isVisible() && page.locator(".found li").count() <= MOST_OPENED) {
      page.evaluate("document.querySelector('.further button').click()");
      await(page);
    }
    // Behind those that were found may stand the number of those that were not looked at.
    Matcher number = Pattern.compile("\\d+").matcher(page.locator(".status").textContent());
    int count = number.find() ? Integer.parseInt(number.group()) : 0;
    if (page.locator(".status").textContent().contains("还有") && number.find()) {
      count += Integer.parseInt(number.group());
    }
    return new Answer(
        count,
        slugs(page.locator(".found h2 a").all().stream().map(a -> a.getAttribute("href"))),
        bytes,
        zipped,
        time,
        opening);
  }

  private static Set<String> slugs(Stream<String> addresses) {
    Set<String> slugs = new TreeSet<>();
    addresses.forEach(
        address -> {
          Matcher slug = SLUG.matcher(address);
          if (slug.find()) {
            slugs.add(slug.group());
          }
        });
    return slugs;
  }

  private Answer pagefind(Page page, CDPSession session, Fetched fetched, String query) {
    page.navigate(server.address() + "404.html");
    double before = scriptTime(session);
    int count =
        (int)
            page.evaluate(
                """
                async query => {
                  const pagefind = await import("/pagefind/pagefind.js");
                  const answer = await pagefind.search(query);
                  window.results = answer.results;
                  await Promise.all(answer.results.slice(0, 10).map(r => r.data()));
                  return answer.results.length;
                }""",
                query);
    double time = scriptTime(session) - before;
    long bytes = fetched.bytes.get();
    long zipped = fetched.zipped.get();
    Object addresses =
        page.evaluate(
            """
            async most => (await Promise.all(
                window.results.slice(0, most).map(r => r.data()))).map(d => d.url).join(" ")""",
            MOST_OPENED);
    Set<String> found = slugs(Arrays.stream(addresses.toString().split(" ")));
    return new Answer(count, found, bytes, zipped, time, before);
  }
}
