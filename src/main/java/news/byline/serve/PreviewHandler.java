package news.byline.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import news.byline.serve.OutputFolder.File;
import news.byline.serve.OutputFolder.Folder;
import news.byline.serve.OutputFolder.Found;

/** Answers requests: pages of the preview as they stand, and what they listen to. */
final class PreviewHandler implements HttpHandler {

  /** Begins with a character that no address of a site's own begins with. */
  private static final String OWN = "/-byline/";

  static final String SCRIPT = OWN + "preview.js";
  private static final String EVENTS = OWN + "events";

  private static final int OK = 200;
  private static final int MOVED = 302;
  private static final int NOT_FOUND = 404;

  private final Gate gate;
  private final OutputFolder output;
  private final LivePages live;

  PreviewHandler(Gate gate, OutputFolder output, LivePages live) {
    this.gate = gate;
    this.output = output;
    this.live = live;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    boolean open = false;
    try {
      open = answer(exchange);
    } finally {
      if (!open) {
        exchange.close();
      }
    }
  }

  /** Answers a request; returns whether the answer goes on. */
  private boolean answer(HttpExchange exchange) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    // No page from elsewhere may show what is not public yet.
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("X-Frame-Options", "SAMEORIGIN");
    Gate.Refusal refusal = gate.refuse(exchange);
    String path = exchange.getRequestURI().getRawPath();
    if (refusal != null) {
      headers.set("Allow", "GET, HEAD");
      text(exchange, refusal.status(), "text/plain; charset=utf-8", refusal.words());
    } else if (path.equals(SCRIPT)) {
      text(exchange, OK, MediaTypes.of(SCRIPT), script());
    } else if (path.equals(EVENTS)) {
      return listen(exchange);
    } else {
      page(exchange, path);
    }
    return false;
  }

  private boolean listen(HttpExchange exchange) throws IOException {
    String page = exchange.getRequestURI().getRawQuery();
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    if (isHead(exchange)) {
      exchange.sendResponseHeaders(OK, -1);
      return false;
    }
    exchange.sendResponseHeaders(OK, 0);
    live.add(exchange, page == null ? "/" : page);
    return true;
  }

  private void page(HttpExchange exchange, String path) throws IOException {
    Found found = output.find(path);
    byte[] begun = found instanceof File file ? live.begun(file.path()) : null;
    if (begun != null) {
      exchange.getResponseHeaders().set("Content-Type", MediaTypes.of(LivePages.NOT_FOUND));
      send(exchange, OK, live.withScript(begun));
      return;
    }
    if (!(found instanceof File file && isCopied(file.path()))) {
      live.awaitEdition();
      found = output.find(path);
    }
    if (found instanceof Folder) {
      String query = exchange.getRequestURI().getRawQuery();
      exchange
          .getResponseHeaders()
          .set("Location", path + "/" + (query == null ? "" : "?" + query));
      exchange.sendResponseHeaders(MOVED, -1);
    } else if (found instanceof File file) {
      file(exchange, OK, file);
    } else {
      missing(exchange);
    }
  }

  /**
   * Tells whether a file is one of the site's own. What a page shows of them need not wait: pages
   * are shown before the rest of their edition only where none of these was changed.
   */
  private static boolean isCopied(String path) {
    boolean among = path.startsWith("assets/") || path.startsWith("articles/");
    return among && !MediaTypes.isPage(path);
  }

  private void missing(HttpExchange exchange) throws IOException {
    Found notFound = output.file(LivePages.NOT_FOUND);
    if (notFound instanceof File file) {
      file(exchange, NOT_FOUND, file);
    } else {
      text(exchange, NOT_FOUND, MediaTypes.of(LivePages.NOT_FOUND), live.bare());
    }
  }

  private void file(HttpExchange exchange, int status, File file) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", MediaTypes.of(file.path()));
    if (MediaTypes.isPage(file.path())) {
      byte[] bytes;
      try {
        bytes = Files.readAllBytes(file.file());
      } catch (NoSuchFileException e) {
        text(exchange, NOT_FOUND, MediaTypes.of(file.path()), live.bare());
        return;
      }
      send(exchange, status, live.withScript(bytes));
      return;
    }
    FileAnswer.send(exchange, status, file.file());
  }

  private static void text(HttpExchange exchange, int status, String type, String words)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    send(exchange, status, words.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
    if (isHead(exchange)) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(bytes);
    }
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
  }

  private static String script() throws IOException {
    try (InputStream in = PreviewHandler.class.getResourceAsStream("preview.js")) {
      return new String(
          Objects.requireNonNull(in, "the jar holds it").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
