package news.byline.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends a file as it is, or a part of it, which is how browsers play films. */
final class FileAnswer {

  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int UNSATISFIABLE = 416;

  /** RFC 9110, 14.1.2; of several ranges at once none is sent, which a server may do. */
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  private record Range(long start, long length) {}

  private FileAnswer() {}

  static void send(HttpExchange exchange, int status, Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      String asked = status == OK ? exchange.getRequestHeaders().getFirst("Range") : null;
      Matcher matcher = RANGE.matcher(asked == null ? "" : asked);
      if (!matcher.matches() || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
        exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
        send(exchange, status, channel, new Range(0, size));
        return;
      }
      Range range = range(matcher.group(1), matcher.group(2), size);
      if (range == null) {
        exchange.getResponseHeaders().set("Content-Range", "bytes */" + size);
        exchange.sendResponseHeaders(UNSATISFIABLE, -1);
        return;
      }
      long last = range.start() + range.length() - 1;
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + range.start() + "-" + last + "/" + size);
      send(exchange, PARTIAL, channel, range);
    }
  }

  /** Returns what is asked for of a file; null where it has nothing of that. */
  private static @Nullable Range range(String first, String last, long size) {
    if (first.isEmpty()) {
      long length = Math.min(size, Long.parseLong(last));
      return length == 0 ? null : new Range(size - length, length);
    }
    long start = Long.parseLong(first);
    long end = last.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(last));
    return start > end ? null : new Range(start, end - start + 1);
  }

  private static void send(HttpExchange exchange, int status, FileChannel channel, Range range)
      throws IOException {
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head || range.length() == 0) {
      exchange.getResponseHeaders().set("Content-Length", Long.toString(range.length()));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, range.length());
    try (OutputStream body = exchange.getResponseBody()) {
      long at = range.start();
      long end = at + range.length();
      var target = Channels.newChannel(body);
      while (at < end) {
        at += channel.transferTo(at, end - at, target);
      }
    }
  }
}
