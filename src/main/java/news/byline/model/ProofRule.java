package news.byline.model;

import java.util.Arrays;
import news.byline.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** Names the rules of proofreading, with how severe each is where a site says nothing. */
public enum ProofRule {
  HALF_WIDTH_PUNCTUATION("half-width-punctuation", Severity.WARNING),
  UNPAIRED_MARK("unpaired-mark", Severity.WARNING),
  STRAIGHT_QUOTATION("straight-quotation", Severity.WARNING),
  MIXED_QUOTATION("mixed-quotation", Severity.WARNING),
  NESTED_QUOTATION("nested-quotation", Severity.WARNING),
  DOUBLED_PUNCTUATION("doubled-punctuation", Severity.WARNING),
  ELLIPSIS_FORM("ellipsis-form", Severity.WARNING),
  DASH_FORM("dash-form", Severity.WARNING),
  REPEATED_CHARACTER("repeated-character", Severity.WARNING),
  REPEATED_WORD("repeated-word", Severity.NOTE),
  FULL_WIDTH_CHARACTER("full-width-character", Severity.WARNING),
  MIXED_NUMERALS("mixed-numerals", Severity.WARNING),
  PERCENT_RANGE("percent-range", Severity.WARNING),
  UNIT_SYMBOL("unit-symbol", Severity.WARNING),
  DOUBLED_APPROXIMATION("doubled-approximation", Severity.WARNING),
  THOUSANDS_COMMA("thousands-comma", Severity.WARNING),
  SHORT_YEAR("short-year", Severity.NOTE),
  TEXT_DATE("text-date", Severity.WARNING),
  TEXT_WEEKDAY("text-weekday", Severity.WARNING),
  TEXT_TIME("text-time", Severity.WARNING),
  NAME_VARIANT("name-variant", Severity.WARNING),
  NAME_TWICE("name-twice", Severity.WARNING),
  BANNED_WORD("banned-word", Severity.WARNING),
  MISSPELLING("misspelling", Severity.WARNING),
  TITLE_LENGTH("title-length", Severity.NOTE),
  TITLE_STOP("title-stop", Severity.WARNING),
  PICTURE_ALT("picture-alt", Severity.WARNING),
  PICTURE_CREDIT("picture-credit", Severity.NOTE),
  PICTURE_HEAVY("picture-heavy", Severity.WARNING),
  PICTURE_LARGE("picture-large", Severity.NOTE),
  COVER_SMALL("cover-small", Severity.NOTE),
  SAME_SIGNATURE("same-signature", Severity.NOTE);

  private final String id;
  private final Severity severity;

  ProofRule(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** Returns the stable name, which is also the key of the message. */
  public String id() {
    return id;
  }

  /** Returns how severe it is where a site says nothing. */
  public Severity severity() {
    return severity;
  }

  /** Returns the rule of that name; null where there is none. */
  public static @Nullable ProofRule of(String id) {
    return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst().orElse(null);
  }
}
