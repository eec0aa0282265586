package news.byline.exchange.manuscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import news.byline.source.TextDecoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads web pages as browsers save them, with the pictures in the folder beside them. */
final class PageReader {

  private static final Pattern DATA =
      Pattern.compile("data:image/[\\w.+-]+(?:;[\\w=.-]+)*;base64,(.*)", Pattern.DOTALL);

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<(?:meta[^>]+charset|\\?xml[^>]+encoding)\\s*=\\s*[\"']?\\s*([\\w-]+)");

  /** Where pages keep the address of a picture that is fetched when it comes into sight. */
  private static final List<String> SOURCES =
      List.of("src", "data-src", "data-original", "data-lazy-src", "_src");

  private final Submission submission;
  private final List<Diagnostic> said = new ArrayList<>();
  private final Map<String, byte[]> pictures = new LinkedHashMap<>();

  private PageReader(Submission submission) {
    this.submission = submission;
  }

  /** Reads a page; the value is null where its bytes are no text. */
  static Reading<Material> read(Submission submission) {
    return new PageReader(submission).read();
  }

  private Reading<Material> read() {
    List<Diagnostic> faults = new ArrayList<>();
    Document page = page(faults);
    if (page == null) {
      return new Reading<>(null, faults);
    }
    said.addAll(TextReader.said(faults));
    page.select("br").forEach(br -> br.text(""));
    MainText main = MainText.find(page);
    if (!main.left().isEmpty()) {
      said.add(Diagnostic.warning("import-left-out", place(), String.join(" / ", main.left())));
    }
    List<Element> blocks = main.blocks();
    for (Element block : blocks) {
      for (Element picture : block.select("img")) {
        picture(picture);
      }
    }
    StringBuilder letters = new StringBuilder();
    blocks.forEach(block -> letters.append(block.wholeText()).append('\n'));
    return new Reading<>(
        new Material(blocks, pictures, main.title(), letters.toString(), said), List.of());
  }

  private SourceSpan place() {
    return SourceSpan.ofFile(submission.file());
  }

  /** A page's own word for its encoding goes first, but only where its bytes agree. */
  private @Nullable Document page(List<Diagnostic> faults) {
    byte[] bytes = submission.bytes();
    String head = new String(bytes, 0, Math.min(4096, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    Reading<SourceText> decoded = TextDecoder.decode(submission.file(), bytes);
    if (decoded.value() != null) {
      faults.addAll(decoded.diagnostics());
      return Jsoup.parse(decoded.value().text());
    }
    if (declared.find()) {
      try {
        return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      } catch (IOException | IllegalArgumentException e) {
        faults.addAll(decoded.diagnostics());
        return null;
      }
    }
    faults.addAll(decoded.diagnostics());
    return null;
  }

  /** Takes a picture in, or leaves a note in its place that says where it was. */
  private void picture(Element picture) {
    String address = "";
    for (String source : SOURCES) {
      String value = picture.attr(source).strip();
      byte[] bytes = value.isEmpty() ? null : bytes(value);
      if (bytes != null) {
        String key = key(value);
        pictures.put(key, bytes);
        picture.attr("src", key);
        return;
      }
      address = address.isEmpty() || value.startsWith("http") ? value : address;
    }
    if (isDecoration(picture, address)) {
      picture.remove();
      return;
    }
    boolean remote = address.matches("(?i)(?:https?:)?//.*");
    String rule = remote ? "import-picture-remote" : "import-picture-missing";
    said.add(Diagnostic.warning(rule, place(), shortened(address)));
    picture.attr("src", "").attr("data-lost", address);
  }

  /** A spacer or a counter shows nothing. */
  private static boolean isDecoration(Element picture, String address) {
    boolean tiny = picture.attr("width").matches("[01]") || picture.attr("height").matches("[01]");
    return tiny || address.isEmpty() || address.startsWith("data:");
  }

  private static String key(String address) {
    return address.startsWith("data:")
        ? "data:" + Integer.toHexString(address.hashCode()) + address.length()
        : address;
  }

  private byte @Nullable [] bytes(String address) {
    Matcher data = DATA.matcher(address);
    if (data.matches()) {
      try {
        return Base64.getMimeDecoder().decode(decoded(data.group(1)));
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
    byte[] saved = submission.beside().saved(address);
    if (saved != null) {
      return saved;
    }
    String path = address.replaceFirst("[?#].*", "");
    if (path.isEmpty() || path.matches("(?i)(?:[a-z][a-z0-9+.-]+:|//).*")) {
      return null;
    }
    byte[] bytes = submission.beside().read(path);
    return bytes == null ? submission.beside().read(decoded(path)) : bytes;
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private static String shortened(String address) {
    return address.length() <= 80 ? address : address.substring(0, 80) + "…";
  }
}
