package news.byline.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

  /** The words of each article by the last part of its address. */
  private final Map<String, String> texts;

  private SearchBenchmark(Browser browser, FolderServer server, Map<String, String> texts) {
    this.browser = browser;
    this.server = server;
    this.texts = texts;
  }

  /** Takes the folder of a site that is built into {@code public}. */
  public static void main(String[] args) throws IOException {
    Path site = Path.of(args[0]);
    Map<String, String> texts = texts(site.resolve("articles"));
    List<String> queries = queries(List.copyOf(texts.values()));
    try (Chromium chromium = Chromium.start();
        FolderServer server = FolderServer.start(site.resolve("public"))) {
      SearchBenchmark benchmark = new SearchBenchmark(chromium.browser(), server, texts);
      System.out.printf("%,d articles, %d queries%n", texts.size(), queries.size());
      System.out.println(
          "| search | found, % | complete, % | KB, median | KB, most | ms, median | ms, most |");
      System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
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

  /** Holds what one query found, fetched and took. */
  private record Answer(int count, Set<String> opened, long bytes, double milliseconds) {}

  private interface Asking {
    Answer ask(Page page, CDPSession session, AtomicLong bytes, String query);
  }

  private void measure(String name, List<String> queries, Asking asking) {
    double found = 0;
    int complete = 0;
    List<Long> bytes = new ArrayList<>();
    List<Double> times = new ArrayList<>();
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
        AtomicLong fetched = new AtomicLong();
        page.onResponse(response -> fetched.addAndGet(size(response)));
        Answer answer = asking.ask(page, session, fetched, query);
        double share = share(answer, right);
        if (name.equals("Byline") && share < 1) {
          System.err.println(query + ": " + answer.count() + " of " + right.size());
        }
        found += share;
        complete += share >= 1 ? 1 : 0;
        bytes.add(answer.bytes());
        times.add(answer.milliseconds());
      }
    }
    bytes.sort(null);
    times.sort(null);
    System.out.printf(
        "| %s | %.1f | %.1f | %.0f | %.0f | %.0f | %.0f |%n",
        name,
        100 * found / queries.size(),
        100.0 * complete / queries.size(),
        bytes.get(bytes.size() / 2) / 1000.0,
        bytes.get(bytes.size() - 1) / 1000.0,
        times.get(times.size() / 2),
        times.get(times.size() - 1));
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

  private static long size(Response response) {
    String path = response.url().replaceFirst("\\?.*", "");
    boolean asked =
        path.contains("/search/") || path.endsWith("simplified.txt") || path.contains("/pagefind/");
    String length = response.headers().get("content-length");
    return asked && length != null ? Long.parseLong(length) : 0;
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

  private Answer own(Page page, CDPSession session, AtomicLong bytes, String query) {
    page.navigate(
        server.address() + "search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    page.waitForSelector(
        "ol.found[aria-busy=false]",
        new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
    double time = scriptTime(session);
    long fetched = bytes.get();
    String said = page.locator(".status").textContent();
    Matcher number = Pattern.compile("找到 (\\d+) 篇").matcher(said);
    int count = number.find() ? Integer.parseInt(number.group(1)) : 0;
    int shown = page.locator(".found li").count();
    // A page that has not looked at all candidates yet does not know the number.
    boolean sure = !said.contains("还有");
    for (int pages = 0;
        pages < 200
            && page.locator(".further").isVisible()
            && (sure ? count <= MOST_OPENED : shown <= MOST_OPENED);
        pages++) {
      page.evaluate("document.querySelector('.further button').click()");
      page.waitForSelector(
          "ol.found[aria-busy=false]",
          new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
      shown = page.locator(".found li").count();
    }
    Matcher again = Pattern.compile("找到 (\\d+) 篇").matcher(page.locator(".status").textContent());
    int last = again.find() ? Integer.parseInt(again.group(1)) : 0;
    return new Answer(
        last,
        slugs(page.locator(".found h2 a").all().stream().map(a -> a.getAttribute("href"))),
        fetched,
        time);
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

  private Answer pagefind(Page page, CDPSession session, AtomicLong bytes, String query) {
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
    long fetched = bytes.get();
    Object addresses =
        page.evaluate(
            """
            async most => (await Promise.all(
                window.results.slice(0, most).map(r => r.data()))).map(d => d.url).join(" ")""",
            MOST_OPENED);
    return new Answer(count, slugs(Arrays.stream(addresses.toString().split(" "))), fetched, time);
  }
}
