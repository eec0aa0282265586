package news.byline.exchange.manuscript;

import java.io.ByteArrayOutputStream;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks web pages that were saved as one file, with their pictures: MHTML (RFC 2557), whose parts
 * are those of a mail (RFC 2045 and 2046). Browsers write it, Office does, and so do systems that
 * call the result a Word file.
 */
final class ArchivedPage implements Submission.Companions {

  /** Parts within parts; nobody nests more but to do harm. */
  private static final int DEEPEST = 8;

  private static final Pattern HEAD_END = Pattern.compile("\\r?\\n\\r?\\n");

  private final Submission.Companions outer;
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Part> byAddress = new HashMap<>();
  private String base = "";

  private ArchivedPage(Submission.Companions outer) {
    this.outer = outer;
  }

  /** Holds the bytes of a body, one in each character, as they are encoded for their way. */
  private record Part(Map<String, String> head, String body) {

    String value(String name) {
      return head.getOrDefault(name, "");
    }

    boolean is(String type) {
      return value("content-type").toLowerCase(Locale.ROOT).startsWith(type);
    }

    /** Returns a parameter of the type; empty where there is none. */
    String parameter(String name) {
      Matcher found =
          Pattern.compile("(?i);\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))")
              .matcher(value("content-type"));
      return !found.find() ? "" : found.group(1) == null ? found.group(2) : found.group(1);
    }

    /** Returns the bytes that were encoded; null where they are damaged. */
    byte @Nullable [] bytes() {
      byte[] raw = body.getBytes(StandardCharsets.ISO_8859_1);
      try {
        return switch (value("content-transfer-encoding").strip().toLowerCase(Locale.ROOT)) {
          case "base64" -> Base64.getMimeDecoder().decode(raw);
          case "quoted-printable" -> unquoted(body);
          default -> raw;
        };
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
  }

  /**
   * Returns the page in an archive as if it had been saved by itself, in UTF-8, with the archive's
   * other parts beside it; null where the archive holds no page.
   */
  static @Nullable Submission unpack(Submission submission) {
    ArchivedPage archive = new ArchivedPage(submission.beside());
    archive.take(new String(submission.bytes(), StandardCharsets.ISO_8859_1), 0);
    Part page =
        archive.parts.stream().filter(part -> part.is("text/html")).findFirst().orElse(null);
    byte[] bytes = page == null ? null : page.bytes();
    if (page == null || bytes == null) {
      return null;
    }
    archive.base = page.value("content-location").replace('\\', '/');
    Charset charset = charset(page.parameter("charset"));
    byte[] utf8 =
        charset == null ? bytes : new String(bytes, charset).getBytes(StandardCharsets.UTF_8);
    return new Submission(submission.file(), utf8, archive);
  }

  /** GB 2312 is what pages say that hold characters of its successors too. */
  private static @Nullable Charset charset(String name) {
    try {
      return name.isEmpty()
          ? null
          : Charset.forName(
              name.toLowerCase(Locale.ROOT).matches("gb_?2312|gbk") ? "GB18030" : name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private void take(String text, int depth) {
    Matcher end = HEAD_END.matcher(text);
    if (depth > DEEPEST || !end.find()) {
      return;
    }
    Part part = new Part(head(text.substring(0, end.start())), text.substring(end.end()));
    String boundary = part.parameter("boundary");
    if (part.is("multipart/") && !boundary.isEmpty()) {
      for (String inner : divided(part.body(), boundary)) {
        take(inner, depth + 1);
      }
      return;
    }
    parts.add(part);
    String id = part.value("content-id").strip().replaceAll("^<|>$", "");
    if (!id.isEmpty()) {
      byAddress.putIfAbsent("cid:" + id, part);
    }
    if (!part.value("content-location").isBlank()) {
      byAddress.putIfAbsent(canonical(part.value("content-location").strip()), part);
    }
  }

  /** A line that begins with a blank goes on with the one before it. */
  private static Map<String, String> head(String lines) {
    Map<String, String> head = new HashMap<>();
    for (String line : lines.strip().replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        head.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return head;
  }

  /** Returns what stands between the lines of a boundary, each part without its last line end. */
  private static List<String> divided(String body, String boundary) {
    List<String> parts = new ArrayList<>();
    String mark = "--" + boundary;
    int begin = -1;
    for (int at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length())) {
      boolean ownLine = at == 0 || body.charAt(at - 1) == '\n';
      if (!ownLine) {
        continue;
      }
      if (begin >= 0) {
        int end = at - 1;
        end -= end > begin && body.charAt(end - 1) == '\r' ? 1 : 0;
        parts.add(body.substring(begin, Math.max(begin, end)));
      }
      int line = body.indexOf('\n', at);
      begin = line < 0 || body.startsWith("--", at + mark.length()) ? -1 : line + 1;
    }
    if (begin >= 0) {
      // The end was cut off.
      parts.add(body.substring(begin));
    }
    return parts;
  }

  /** RFC 2045, 6.7; what is no code stands for itself. */
  private static byte[] unquoted(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int high = c == '=' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
      if (low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else if (c == '=' && text.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (c == '=' && (i + 1 == text.length() || text.charAt(i + 1) == '\n')) {
        i++;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }

  @Override
  public byte @Nullable [] saved(String address) {
    for (String name : List.of(address, resolved(address))) {
      Part part = byAddress.get(name.startsWith("cid:") ? name : canonical(name));
      if (part != null) {
        return part.bytes();
      }
    }
    return null;
  }

  @Override
  public byte @Nullable [] read(String path) {
    return null;
  }

  @Override
  public @Nullable String article(String address) {
    return outer.article(resolved(address));
  }

  /** Returns an address in full, where that of the page is known. */
  private String resolved(String address) {
    if (base.isEmpty() || address.startsWith("#") || address.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      return address;
    }
    int path = base.indexOf('/', base.indexOf("//") + 2);
    String root = path < 0 ? base : base.substring(0, path);
    if (address.startsWith("/")) {
      return root + address;
    }
    List<String> steps = new ArrayList<>();
    String folder = path < 0 ? "/" : base.substring(path, base.lastIndexOf('/') + 1);
    for (String step : (folder + address).split("/", -1)) {
      if (step.equals("..") && !steps.isEmpty()) {
        steps.remove(steps.size() - 1);
      } else if (!step.isEmpty() && !step.startsWith("..") && !step.equals(".")) {
        steps.add(step);
      }
    }
    return root + "/" + String.join("/", steps);
  }

  private static String canonical(String address) {
    String plain = address.replace('\\', '/').replaceFirst("#.*", "");
    try {
      return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return plain;
    }
  }
}
