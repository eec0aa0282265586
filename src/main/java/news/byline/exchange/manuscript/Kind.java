package news.byline.exchange.manuscript;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Tells from a file's first bytes, and only then from its name, what it is. */
enum Kind {
  WORD,
  PAGE,
  ARCHIVED_PAGE,
  TEXT,
  MARKDOWN,
  EMPTY,
  OLD_WORD,
  ENCRYPTED,
  RICH_TEXT,
  PDF,
  PICTURE,
  OTHER;

  private static final int HEAD = 1024;

  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");

  /** MS-CFB 2.2: what old Office files and encrypted new ones begin with. */
  private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  static Kind of(Submission submission) {
    byte[] bytes = submission.bytes();
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    if (bytes.length == 0) {
      return EMPTY;
    }
    if (head.startsWith(COMPOUND)) {
      return isEncrypted(bytes) ? ENCRYPTED : OLD_WORD;
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return WORD;
    }
    if (head.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (PictureKind.of(bytes) != PictureKind.UNKNOWN) {
      return PICTURE;
    }
    return text(submission, head.toLowerCase(Locale.ROOT));
  }

  private static Kind text(Submission submission, String head) {
    String ending = submission.ending();
    String start = head.strip();
    if (ending.equals("mht") || ending.equals("mhtml") || isMime(start)) {
      return ARCHIVED_PAGE;
    }
    boolean marked = head.contains("<!doctype html") || head.contains("<html");
    if (PAGES.contains(ending) || marked) {
      return PAGE;
    }
    if (ending.equals("md") || ending.equals("markdown")) {
      return MARKDOWN;
    }
    // Word's XML of 2003, for one, which systems write and name as they like.
    boolean xml = start.startsWith("<?xml") || start.startsWith("\u00EF\u00BB\u00BF<?xml");
    return xml || ending.equals("docx") || ending.equals("doc") || ending.equals("wps")
        ? OTHER
        : TEXT;
  }

  /** Some systems name such a page .doc or .html. */
  private static boolean isMime(String head) {
    return head.startsWith("mime-version:")
        || (head.contains("\nmime-version:") && head.contains("multipart/related"));
  }

  /** MS-OFFCRYPTO 2.3.4.4: an encrypted document lies in the stream EncryptedPackage. */
  private static boolean isEncrypted(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    StringBuilder wide = new StringBuilder();
    "EncryptedPackage".chars().forEach(c -> wide.append((char) c).append('\0'));
    return all.contains(wide);
  }
}
