package news.byline.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import news.byline.build.OpenPages;
import news.byline.serve.OutputFolder.File;
import news.byline.serve.OutputFolder.Found;
import news.byline.serve.OutputFolder.Nothing;
import org.jspecify.annotations.Nullable;

/** Tells the pages that are open in browsers what has become of them. */
final class LivePages implements OpenPages {

  /** Where a site says that nothing stands at an address. */
  static final String NOT_FOUND = "404.html";

  private static final String END = "</body>";
  private static final long PROBE_SECONDS = 10;

  /** How long the rest of a build waits for a page that is to be loaded anew. */
  private static final long LOADING_MILLIS = 200;

  /** How long any other page waits for its edition. */
  private static final long PATIENCE_MILLIS = 10_000;

  private final OutputFolder output;
  private final PageState state;
  private final Executor threads;
  private final Locale locale;
  private final List<LivePage> pages = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService prober =
      Executors.newSingleThreadScheduledExecutor(Loopback::daemon);
  private volatile Edition edition = Edition.NONE;

  /** The edition that is being made, from when one of its pages is shown; else null. */
  private volatile @Nullable Begun begun;

  /**
   * Holds pages of an edition of which the rest is being made.
   *
   * @param pages those among the open ones that are not what they were, by their paths
   * @param seen opens when one of them has been loaded, or another is asked for
   * @param done opens when the edition stands, or has failed
   */
  private record Begun(Map<String, byte[]> pages, CountDownLatch seen, CountDownLatch done) {}

  LivePages(OutputFolder output, PageState state, Executor threads, Locale locale) {
    this.output = output;
    this.state = state;
    this.threads = threads;
    this.locale = locale;
  }

  Edition edition() {
    return edition;
  }

  @Override
  public Set<String> paths() throws IOException {
    Set<String> paths = new HashSet<>();
    for (LivePage page : pages) {
      if (!page.isGone() && output.find(page.address()) instanceof File file) {
        paths.add(file.path());
      }
    }
    return paths;
  }

  /**
   * Takes what open pages will be, has those loaded anew that are not so yet, and waits a moment
   * for that: on a small machine the rest of the build would only get in the browser's way.
   */
  @Override
  public void take(Map<String, byte[]> built) throws IOException {
    Map<String, byte[]> changed = new HashMap<>();
    for (Map.Entry<String, byte[]> page : built.entrySet()) {
      Found found = output.file(page.getKey());
      if (!(found instanceof File file && Arrays.equals(bytes(file), page.getValue()))) {
        changed.put(page.getKey(), page.getValue());
      }
    }
    Begun before = begun;
    if (changed.isEmpty() && before == null) {
      return;
    }
    Map<LivePage, String> old = new HashMap<>();
    for (LivePage page : pages) {
      Found found = page.isGone() ? new Nothing() : output.find(page.address());
      byte[] bytes = found instanceof File file ? changed.get(file.path()) : null;
      if (bytes != null) {
        old.put(page, version(bytes, edition));
      }
    }
    CountDownLatch done = before == null ? new CountDownLatch(1) : before.done();
    Begun now = new Begun(changed, new CountDownLatch(old.isEmpty() ? 0 : 1), done);
    begun = now;
    old.forEach(LivePage::replace);
    await(now.seen(), LOADING_MILLIS);
  }

  /** Returns a page that is shown before the rest of its edition; null for any other. */
  byte @Nullable [] begun(String path) {
    Begun now = begun;
    return now == null ? null : now.pages().get(path);
  }

  /**
   * Waits until the edition stands of which pages are shown already, since what is opened next must
   * not be older than they are. Where that takes long, a page is opened as it was, and is loaded
   * anew when it is told.
   */
  void awaitEdition() {
    Begun now = begun;
    if (now != null) {
      now.seen().countDown();
      await(now.done(), PATIENCE_MILLIS);
    }
  }

  private static void await(CountDownLatch latch, long millis) {
    try {
      boolean unused = latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    Begun now = begun;
    begun = null;
    if (now != null) {
      now.seen().countDown();
      now.done().countDown();
    }
  }

  /** Takes what a build came to, and tells all open pages. */
  void show(Edition built) throws IOException {
    edition = built;
    end();
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
    // Looked at after the page is among those that are told, so that it misses no build. While an
    // edition is being made, what is known is true of the one before, and all pages are told soon.
    Begun now = begun;
    if (now == null) {
      page.tell(state(address, edition));
    } else {
      now.seen().countDown();
    }
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
    end();
    pages.forEach(LivePage::close);
  }
}
