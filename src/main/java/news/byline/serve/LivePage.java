package news.byline.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Is one page that is open in a browser and listens (HTML, 9.2: server-sent events). A browser that
 * does not read keeps nobody else waiting, and gets the newest event when it does.
 */
final class LivePage {

  private final HttpExchange exchange;
  private final String address;
  private final Executor threads;
  private final AtomicReference<@Nullable String> next = new AtomicReference<>();
  private final AtomicBoolean writing = new AtomicBoolean();
  private volatile boolean gone;

  /**
   * Takes a request that is to be answered for as long as the page is open.
   *
   * @param address the path of the page's address, percent-encoded
   */
  LivePage(HttpExchange exchange, String address, Executor threads) {
    this.exchange = exchange;
    this.address = address;
    this.threads = threads;
  }

  String address() {
    return address;
  }

  boolean isGone() {
    return gone;
  }

  /** Tells the page of a state. */
  void tell(String state) {
    send("data: " + state + "\n\n");
  }

  /** Tells the page which version stands in its place now; its state is told later. */
  void replace(String version) {
    send("event: replaced\ndata: " + version + "\n\n");
  }

  /** Finds out whether the page is still there. */
  void probe() {
    send(":\n\n");
  }

  private void send(String event) {
    next.set(event);
    if (writing.compareAndSet(false, true)) {
      threads.execute(this::write);
    }
  }

  private void write() {
    try {
      do {
        String event = next.getAndSet(null);
        if (event != null && !gone) {
          exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
          exchange.getResponseBody().flush();
        }
        writing.set(false);
      } while (next.get() != null && writing.compareAndSet(false, true));
    } catch (IOException e) {
      close();
    }
  }

  void close() {
    gone = true;
    exchange.close();
  }
}
