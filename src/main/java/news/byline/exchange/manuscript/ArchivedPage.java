package news.byline.exchange.manuscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.apache.james.mime4j.util.CharsetUtil;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks web pages that were saved as one file, with their pictures: MHTML (RFC 2557), whose parts
 * are those of a mail (RFC 2045 and 2046). Browsers write it, Office does, and so do systems that
 * call the result a Word file.
 */
final class ArchivedPage implements Submission.Companions {

  /** Parts within parts; nobody nests more but to do harm. */
  private static final int DEEPEST = 8;

  /** No part is larger than the file, so nothing needs another bound. */
  private static final MimeConfig UNBOUNDED =
      MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(-1).build();

  private static final Charset GB18030 = Charset.forName("GB18030");

  private final Submission.Companions outer;
  private final Map<String, byte[]> parts = new HashMap<>();
  private String base = "";
  private byte @Nullable [] page;

  private ArchivedPage(Submission.Companions outer) {
    this.outer = outer;
  }

  /**
   * Returns the page in an archive as if it had been saved by itself, in UTF-8, with the archive's
   * other parts beside it; null where the archive holds no page.
   */
  static @Nullable Submission unpack(Submission submission) {
    ArchivedPage archive = new ArchivedPage(submission.beside());
    try {
      archive.read(submission.bytes());
    } catch (MimeException | IOException e) {
      // What was read before the damage is all there is.
    }
    return archive.page == null ? null : new Submission(submission.file(), archive.page, archive);
  }

  private void read(byte[] archive) throws MimeException, IOException {
    MimeTokenStream tokens = new MimeTokenStream(UNBOUNDED);
    tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    int begin = 0;
    while (begin < archive.length && Character.isWhitespace(archive[begin])) {
      begin++;
    }
    tokens.parse(new ByteArrayInputStream(archive, begin, archive.length - begin));
    Map<String, String> head = new HashMap<>();
    int depth = 0;
    for (EntityState at = tokens.getState();
        at != EntityState.T_END_OF_STREAM && depth <= DEEPEST;
        at = tokens.next()) {
      switch (at) {
        case T_START_HEADER -> head.clear();
        case T_FIELD ->
            head.putIfAbsent(tokens.getField().getNameLowerCase(), value(tokens.getField()));
        case T_START_MULTIPART -> depth++;
        case T_END_MULTIPART -> depth--;
        case T_BODY ->
            take(tokens.getBodyDescriptor(), head, tokens.getDecodedInputStream().readAllBytes());
        default -> {}
      }
    }
  }

  private void take(BodyDescriptor kind, Map<String, String> head, byte[] bytes) {
    String location = head.get("content-location");
    if (page == null && kind.getMimeType().equals("text/html")) {
      base = location == null ? "" : location.replace('\\', '/');
      page = utf8(bytes, kind.getCharset());
    }
    if (location != null) {
      parts.putIfAbsent(canonical(location), bytes);
    }
    String id = head.get("content-id");
    if (id != null) {
      parts.putIfAbsent(canonical("cid:" + id.replaceAll("[<>]", "")), bytes);
    }
  }

  /** RFC 2557, 4.4.2: what is not ASCII in an address is written as RFC 2047 says. */
  private static String value(Field field) {
    return DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT).strip();
  }

  @Override
  public byte @Nullable [] saved(String address) {
    byte[] part = parts.get(canonical(address));
    return part == null ? parts.get(canonical(resolved(address))) : part;
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
    String full =
        new Element(Tag.valueOf("a"), base, new Attributes().put("href", address)).absUrl("href");
    return full.isEmpty() ? address : full;
  }

  /** Returns an address in the one form in which two of the same thing are alike. */
  private static String canonical(String address) {
    String plain =
        address
            .replace('\\', '/')
            .replaceAll("#.*|\\s", "")
            .replaceFirst("(?i)^cid:", "cid:")
            .replaceFirst("(?i)^file:/+", "file:/");
    try {
      return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return plain;
    }
  }

  /** GB 2312 is what pages say that hold characters of its successors too. */
  private static byte[] utf8(byte[] text, String name) {
    Charset named = name.matches("(?i)gb_?2312|gbk") ? GB18030 : CharsetUtil.lookup(name);
    // Mail without an encoding is ASCII; a page may yet say its own.
    return named == null || named.equals(StandardCharsets.US_ASCII)
        ? text
        : new String(text, named).getBytes(StandardCharsets.UTF_8);
  }
}
