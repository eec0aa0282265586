package news.byline.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Makes text of a file's bytes: UTF-8, with or without a byte order mark, UTF-16 with one, and
 * GB18030 and Big5, which Windows editors still write. Line ends become {@code \n}.
 */
public final class TextDecoder {

  /** Begins U+0080 to U+00BF in UTF-8. */
  private static final byte LEAD_OF_CONTROLS = (byte) 0xC2;

  /** Begins U+F000 to U+FFFF in UTF-8, among them full-width letters and signs. */
  private static final byte LEAD_OF_SPECIALS = (byte) 0xEF;

  private static final byte DELETE = 0x7F;

  private TextDecoder() {}

  /** Decodes a file; the value is null where its bytes are no text, which is reported. */
  public static Reading<SourceText> decode(String file, byte[] bytes) {
    if (isPlain(bytes)) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.indexOf('\uFFFD') < 0) {
        return new Reading<>(new SourceText(file, text), List.of());
      }
    }
    return anyText(file, bytes);
  }

  /**
   * Tells whether nothing in the bytes could be a control, a carriage return, a byte order mark or
   * U+FFFD. UTF-8 that then decodes without U+FFFD has no broken byte, and needs no mending.
   */
  private static boolean isPlain(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      // Most bytes are of Han characters or ASCII and are done with here.
      if ((b >= ' ' && b != DELETE) || (b < LEAD_OF_SPECIALS && b != LEAD_OF_CONTROLS)) {
        continue;
      }
      if (isSuspect(bytes, i)) {
        return false;
      }
    }
    return true;
  }

  /** Looks at a control, and at the byte behind a lead: 80 to 9F, or B7, BB and BF. */
  private static boolean isSuspect(byte[] bytes, int lead) {
    byte b = bytes[lead];
    if (b >= 0) {
      return b != '\n' && b != '\t';
    }
    if (b > LEAD_OF_SPECIALS) {
      return false;
    }
    int next = lead + 1 < bytes.length ? bytes[lead + 1] & 0xFF : 0;
    return b == LEAD_OF_CONTROLS ? next < 0xA0 : next == 0xB7 || next == 0xBB || next == 0xBF;
  }

  /** Returns the encoding of bytes that {@link #decode} makes text of. */
  static Charset charset(byte[] bytes) {
    Charset utf16 = utf16(bytes);
    if (utf16 != null || strict(bytes, StandardCharsets.UTF_8) != null) {
      return utf16 == null ? StandardCharsets.UTF_8 : utf16;
    }
    Legacy legacy = Legacy.detect(bytes);
    return legacy == null ? StandardCharsets.UTF_8 : legacy.charset();
  }

  /** Decodes a file that may be in any encoding and hold anything. */
  static Reading<SourceText> anyText(String file, byte[] bytes) {
    SourceSpan place = SourceSpan.ofFile(file);
    Charset utf16 = utf16(bytes);
    if (utf16 != null) {
      String text = strict(bytes, utf16);
      return text == null
          ? new Reading<>(null, List.of(Diagnostic.error("encoding-utf16-broken", place)))
          : mended(file, text, List.of(Diagnostic.warning("encoding-utf16", place)));
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return new Reading<>(null, List.of(Diagnostic.error("file-binary", place)));
      }
    }
    String text = strict(bytes, StandardCharsets.UTF_8);
    if (text != null) {
      return mended(file, text, List.of());
    }
    Legacy legacy = isBrokenUtf8(bytes) ? null : Legacy.detect(bytes);
    text = legacy == null ? null : strict(bytes, legacy.charset());
    return legacy == null || text == null
        ? new Reading<>(null, List.of(notUtf8(file, bytes)))
        : mended(file, text, List.of(Diagnostic.warning(legacy.rule(), place)));
  }

  /** Returns the text as all further steps expect it. */
  private static Reading<SourceText> mended(String file, String text, List<Diagnostic> said) {
    List<Diagnostic> faults = new ArrayList<>(said);
    String clean = withoutControls(file, withUnixLines(withoutMark(text)), faults);
    return new Reading<>(new SourceText(file, clean), faults);
  }

  /**
   * Returns the form of UTF-16 whose byte order mark a file begins with; null where it has none.
   */
  private static @Nullable Charset utf16(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    // The mark of UTF-32 begins as one of UTF-16's does, and nobody writes that.
    boolean wide = bytes.length >= 4 && bytes[2] == 0 && bytes[3] == 0;
    return switch (first) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> wide ? null : StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  /**
   * Is an encoding of Chinese from before Unicode.
   *
   * @param rule the warning that it was taken for granted
   */
  private record Legacy(Charset charset, String rule) {

    /** Returns the encoding that bytes seem to have; null where they seem to have none of these. */
    static @Nullable Legacy detect(byte[] bytes) {
      UniversalDetector detector = new UniversalDetector();
      detector.handleData(bytes);
      detector.dataEnd();
      String detected = detector.getDetectedCharset();
      if (detected == null) {
        return null;
      } else if (detected.startsWith("GB")) {
        return new Legacy(Charset.forName("GB18030"), "encoding-gb18030");
      }
      // What Windows calls Big5 is a little more than that.
      return detected.equals("BIG5")
          ? new Legacy(Charset.forName("x-windows-950"), "encoding-big5")
          : null;
    }
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return decoder.decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /**
   * Tells whether bytes that are not UTF-8 are UTF-8 with a few broken bytes, which most often
   * decodes as GB18030 too, into other characters.
   */
  private static boolean isBrokenUtf8(byte[] bytes) {
    int other = 0;
    int utf8 = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequence(bytes, i);
      other += length == 0 ? 1 : 0;
      utf8 += length > 1 ? length : 0;
      i += Math.max(1, length);
    }
    return utf8 > other;
  }

  /** Returns the length of the UTF-8 sequence at an offset, or 0 where none begins there. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length =
        lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    for (int i = 1; i < length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static Diagnostic notUtf8(String file, byte[] bytes) {
    int broken = 0;
    for (int length = 1; broken < bytes.length && length > 0; broken += length) {
      length = sequence(bytes, broken);
    }
    String before = new String(bytes, 0, broken, StandardCharsets.UTF_8);
    String all = new String(bytes, StandardCharsets.UTF_8);
    SourceSpan place =
        new SourceText(file, withUnixLines(all)).spanAt(withUnixLines(before).length(), 1);
    String hex = broken < bytes.length ? "0x%02X".formatted(bytes[broken] & 0xFF) : "";
    return Diagnostic.error("encoding-unknown", place, hex);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String withUnixLines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * Takes out characters that XML forbids and no reader can see, such as the vertical tabs of Word,
   * since they would break feeds. XML 1.0, 2.2: {@code Char}.
   */
  private static String withoutControls(String file, String text, List<Diagnostic> faults) {
    int first = firstControl(text);
    if (first < 0) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isControl(c)).forEach(clean::appendCodePoint);
    String code = "U+%04X".formatted(text.codePointAt(first));
    faults.add(
        Diagnostic.warning("control-removed", new SourceText(file, text).spanAt(first, 1), code));
    return clean.toString();
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i)) && !Character.isSurrogate(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Tells whether a character may not stand in XML or is a control that HTML forbids. */
  static boolean isControl(int c) {
    return (c < 0x20 && c != '\n' && c != '\t')
        || (c >= 0x7F && c <= 0x9F)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE;
  }
}
