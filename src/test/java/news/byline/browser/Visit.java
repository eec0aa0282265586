package news.byline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** One reader's window, which notes whatever a page complains of or should not do. */
final class Visit implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private String host = "";

  private Visit(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> complaints.add("error in a script: " + error));
    page.onRequest(this::see);
    page.onRequestFailed(
        request -> complaints.add("failed: " + request.url() + " " + request.failure()));
    page.onResponse(this::receive);
  }

  static Visit with(Browser browser, NewContextOptions options) {
    return new Visit(browser.newContext(options));
  }

  /** Opens an address and waits for what it loads at once. */
  Visit open(String address) {
    host = Objects.toString(URI.create(address).getAuthority(), "");
    page.navigate(address);
    return this;
  }

  Page page() {
    return page;
  }

  /** Scrolls to the end, as far as to load every picture on the way. */
  Visit scrollThrough() {
    page.evaluate(
        """
        async () => {
          for (const image of document.images) {
            image.scrollIntoView();
            await image.decode().catch(() => {});
          }
          scrollTo(0, document.documentElement.scrollHeight);
        }""");
    return this;
  }

  /** Returns what a page said to the console, what failed, and what went to another host. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    context.close();
  }

  private void hear(ConsoleMessage message) {
    if (Set.of("error", "warning").contains(message.type())) {
      complaints.add("console: " + message.text());
    }
  }

  private void see(Request request) {
    URI address = URI.create(request.url());
    boolean inline = "data".equals(address.getScheme());
    if (!inline && !Objects.toString(address.getAuthority(), "").equals(host)) {
      complaints.add("request to another host: " + address);
    }
  }

  private void receive(Response response) {
    if (response.status() >= 400) {
      complaints.add("status " + response.status() + ": " + response.url());
    }
  }
}
