package news.byline.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only what a person at this machine may have sent. A page from elsewhere whose name was
 * made to lead to this machine (DNS rebinding) still sends that name, and is turned away.
 */
final class Gate {

  private static final int HTTP_PORT = 80;

  private final int port;

  Gate(int port) {
    this.port = port;
  }

  /** Stands for an answer to what is turned away. */
  record Refusal(int status, String words) {}

  /** Returns why a request is turned away; null where it is let in. */
  @Nullable Refusal refuse(HttpExchange exchange) {
    List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
    String authority = exchange.getRequestURI().getRawAuthority();
    boolean own =
        hosts.size() == 1 && isOwn(hosts.get(0)) && (authority == null || isOwn(authority));
    if (!own) {
      // RFC 9110, 15.5.20: 421 Misdirected Request.
      return new Refusal(421, "This preview answers only as http://localhost:" + port + "/\n");
    }
    if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      return new Refusal(405, "This preview can only be read.\n");
    }
    return null;
  }

  private boolean isOwn(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return List.of("localhost", "127.0.0.1", "[::1]").stream()
        .anyMatch(
            name -> lower.equals(name + ":" + port) || (port == HTTP_PORT && lower.equals(name)));
  }
}
