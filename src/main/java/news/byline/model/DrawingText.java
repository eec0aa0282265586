package news.byline.model;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Holds the text of a drawing (SVG) that anybody may have sent.
 *
 * @param text its lines end with {@code \n}
 * @param utf8 whether its file is in UTF-8 and says nothing else
 */
public record DrawingText(String text, boolean utf8) {

  /** The most bytes that a drawing may have: it is all held in memory, and readers wait for it. */
  public static final int LARGEST = 20_000_000;

  private static final int LONGEST_DECLARATION = 200;

  /** Illustrator names a dozen namespaces by entities; a bomb has thousands of millions. */
  private static final String MOST_ENTITIES = "10000";

  private static final String LONGEST_ENTITIES = "1000000";
  private static final String MOST_ATTRIBUTES = "1000";
  private static final String LONGEST_NAME = "1000";

  /** What the Java platform's messages say where a limit is passed, in any language. */
  private static final String LIMIT = "JAXP0001";

  /** XML 1.0, 4.3.3: the encoding that a file says it has. */
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

  /** Decodes a file as XML 1.0, appendix F, has it; null where it is no text of its encoding. */
  public static @Nullable DrawingText of(byte[] file) {
    try {
      String declared = declared(file);
      Charset marked = marked(file);
      Charset charset =
          marked != null
              ? marked
              : declared == null ? StandardCharsets.UTF_8 : Charset.forName(declared);
      String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      boolean utf8 =
          charset.equals(StandardCharsets.UTF_8)
              && (declared == null || declared.equalsIgnoreCase("UTF-8"));
      return new DrawingText(unmarked.replace("\r\n", "\n").replace('\r', '\n'), utf8);
    } catch (CharacterCodingException
        | IllegalCharsetNameException
        | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Returns the encoding that the first bytes tell; null where they tell none. */
  private static @Nullable Charset marked(byte[] file) {
    if (begins(file, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    } else if (begins(file, 0xFE, 0xFF) || begins(file, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    } else if (begins(file, 0xFF, 0xFE) || begins(file, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  private static boolean begins(byte[] file, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String declared(byte[] file) {
    int skipped = begins(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int length = Math.min(LONGEST_DECLARATION, file.length - skipped);
    String head = new String(file, skipped, length, StandardCharsets.ISO_8859_1);
    Matcher encoding = ENCODING.matcher(head);
    return encoding.find() ? encoding.group(1) : null;
  }

  /**
   * Reads the text as XML and loads nothing for that, whatever it declares.
   *
   * @throws XMLStreamException if it cannot be read from the start
   */
  public XMLStreamReader read() throws XMLStreamException {
    if (isDeclarationOpen()) {
      // The platform's reader would write to the terminal, where nobody has asked it.
      throw new XMLStreamException("what is declared does not end");
    }
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // Entities of the file itself are read, since Illustrator's files cannot be read without.
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
    factory.setXMLResolver((id, system, base, namespace) -> InputStream.nullInputStream());
    // The platform's own limits are others in each version.
    factory.setProperty("jdk.xml.entityExpansionLimit", MOST_ENTITIES);
    factory.setProperty("jdk.xml.totalEntitySizeLimit", LONGEST_ENTITIES);
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", LONGEST_ENTITIES);
    factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
    factory.setProperty("jdk.xml.maxXMLNameLimit", LONGEST_NAME);
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory.createXMLStreamReader(new StringReader(text));
  }

  /** XML 1.0, 2.8: comments and instructions may stand before and in what a document declares. */
  private boolean isDeclarationOpen() {
    int at = 0;
    while (at < text.length() && !text.startsWith("<!DOCTYPE", at)) {
      boolean blank = Character.isWhitespace(text.charAt(at));
      int next = blank ? at + 1 : behindQuoted(at);
      if (next == at || next < 0) {
        return false;
      }
      at = next;
    }
    boolean declared = at < text.length();
    boolean inner = false;
    while (at >= 0 && at < text.length()) {
      char c = text.charAt(at);
      if (c == '>' && !inner) {
        return false;
      }
      inner = c == '[' || (inner && c != ']');
      int next = behindQuoted(at);
      at = next == at ? at + 1 : next;
    }
    return declared;
  }

  /**
   * Returns where a comment, an instruction or a quotation ends that begins at a place: the place
   * itself where none begins, a negative number where it does not end.
   */
  private int behindQuoted(int at) {
    String end =
        text.startsWith("<!--", at)
            ? "-->"
            : text.startsWith("<?", at)
                ? "?>"
                : "\"'".indexOf(text.charAt(at)) >= 0 ? text.substring(at, at + 1) : "";
    int found = end.isEmpty() ? at : text.indexOf(end, at + 1);
    return found < 0 ? found : found + end.length();
  }

  /** Tells whether reading ended at what is too much for a drawing, rather than at a fault. */
  public static boolean isLimit(XMLStreamException fault) {
    return String.valueOf(fault.getMessage()).contains(LIMIT);
  }
}
