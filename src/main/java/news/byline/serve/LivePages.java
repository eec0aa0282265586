package news.byline.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import news.byline.serve.OutputFolder.File;
import news.byline.serve.OutputFolder.Found;

/** Tells the pages that are open in browsers what has become of them. */
final class LivePages {

  /** Where a site says that nothing stands at an address. */
  static final String NOT_FOUND = "404.html";

  private static final String END = "</body>";
  private static final long PROBE_SECONDS = 10;

  private final OutputFolder output;
  private final PageState state;
  private final Executor threads;
  private final Locale locale;
  private final List<LivePage> pages = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService prober =
      Executors.newSingleThreadScheduledExecutor(Loopback::daemon);
  private volatile Edition edition = Edition.NONE;

  LivePages(OutputFolder output, PageState state, Executor threads, Locale locale) {
    this.output = output;
    this.state = state;
    this.threads = threads;
    this.locale = locale;
  }

  Edition edition() {
    return edition;
  }

  /** Takes what a build came to, and tells all open pages. */
  void show(Edition built) throws IOException {
    edition = built;
    pages.removeIf(LivePage::isGone);
    for (LivePage page : pages) {
      page.tell(state(page.address(), built));
    }
  }

  /** Finds out now and then which pages are still there, and forgets the others. */
  void begin() {
    Future<?> unused =
        prober.scheduleWithFixedDelay(this::probe, PROBE_SECONDS, PROBE_SECONDS, TimeUnit.SECONDS);
  }

  private void probe() {
    pages.removeIf(LivePage::isGone);
    pages.forEach(LivePage::probe);
  }

  /** Takes a page that listens, and tells it how it stands. */
  void add(HttpExchange exchange, String address) throws IOException {
    LivePage page = new LivePage(exchange, address, threads);
    pages.add(page);
    // Read after the page is among those that are told, so that it misses no build.
    page.tell(state(address, edition));
  }

  private String state(String address, Edition shown) throws IOException {
    Found found = output.find(address);
    if (!(found instanceof File)) {
      found = output.file(NOT_FOUND);
    }
    if (found instanceof File file) {
      return state.of(shown, file.path(), version(bytes(file), shown));
    }
    return state.of(shown, "", version(new byte[0], shown));
  }

  private static byte[] bytes(File file) throws IOException {
    try {
      return Files.readAllBytes(file.file());
    } catch (NoSuchFileException e) {
      return new byte[0];
    }
  }

  private static String version(byte[] page, Edition shown) {
    CRC32C sum = new CRC32C();
    sum.update(page);
    return Long.toHexString(sum.getValue()) + "-" + page.length + "-" + shown.files();
  }

  /** Returns a page with the script that listens; the file itself stays as it will be published. */
  byte[] withScript(byte[] page) {
    String version = version(page, edition);
    // Each byte becomes one character, so that no encoding can harm the page.
    String text = new String(page, StandardCharsets.ISO_8859_1);
    int end = text.toLowerCase(Locale.ROOT).lastIndexOf(END);
    int at = end < 0 ? text.length() : end;
    String whole = text.substring(0, at) + script(version) + text.substring(at);
    return whole.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String script(String version) {
    return "<script src=\""
        + PreviewHandler.SCRIPT
        + "\" data-version=\""
        + version
        + "\"></script>";
  }

  /** Returns a page for a site of which nothing could be built yet. */
  String bare() {
    String title = state.messages().get("bar.preview");
    return "<!DOCTYPE html>\n<html lang=\""
        + (locale.getLanguage().equals("zh") ? "zh-CN" : "en")
        + "\">\n<head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        + "<meta name=\"color-scheme\" content=\"light dark\"><title>"
        + title
        + "</title></head>\n<body>"
        + script(version(new byte[0], edition))
        + "</body>\n</html>\n";
  }

  /** Lets all open pages go. */
  void close() {
    prober.shutdownNow();
    pages.forEach(LivePage::close);
  }
}
