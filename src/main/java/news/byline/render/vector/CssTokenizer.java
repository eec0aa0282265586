package news.byline.render.vector;

import java.util.ArrayList;
import java.util.List;
import news.byline.render.vector.CssToken.Kind;

/** Cuts a style sheet into tokens as browsers do: CSS Syntax Level 3, 4.3. */
final class CssTokenizer {

  private static final int END = -1;
  private static final int REPLACEMENT = 0xFFFD;

  private final String css;
  private final List<CssToken> tokens = new ArrayList<>();
  private int at;

  private CssTokenizer(String css) {
    this.css = css;
  }

  /**
   * Cuts a style into tokens.
   *
   * @param most how many of them at most; the rest is left
   */
  static List<CssToken> tokens(String css, int most) {
    CssTokenizer tokenizer = new CssTokenizer(css);
    while (tokenizer.at < css.length() && tokenizer.tokens.size() < most) {
      tokenizer.next();
    }
    return tokenizer.tokens;
  }

  private int peek(int ahead) {
    return at + ahead < css.length() ? css.charAt(at + ahead) : END;
  }

  private void add(Kind kind, String name, int start) {
    tokens.add(new CssToken(kind, name, "", start, at));
  }

  private void next() {
    int start = at;
    int c = peek(0);
    if (css.startsWith("/*", at)) {
      int end = css.indexOf("*/", at + 2);
      at = end < 0 ? css.length() : end + 2;
      add(Kind.COMMENT, "", start);
    } else if (isSpace(c)) {
      skipSpace();
      add(Kind.SPACE, css.substring(start, at), start);
    } else if (c == '"' || c == '\'') {
      string();
    } else if (c == '#' && (isName(peek(1)) || isEscape(1))) {
      at++;
      add(Kind.HASH, name(), start);
    } else if (c == '@' && beginsIdentifier(1)) {
      at++;
      add(Kind.AT, name(), start);
    } else if (beginsNumber()) {
      number();
    } else if (css.startsWith("<!--", at) || css.startsWith("-->", at)) {
      at += c == '<' ? 4 : 3;
      add(Kind.SIGN, css.substring(start, at), start);
    } else if (beginsIdentifier(0)) {
      identifier();
    } else {
      at += Character.charCount(css.codePointAt(at));
      add(Kind.SIGN, css.substring(start, at), start);
    }
  }

  private void skipSpace() {
    while (isSpace(peek(0))) {
      at++;
    }
  }

  /** 4.3.5: a line end breaks a string off, unless a backslash stands before it. */
  private void string() {
    int start = at;
    int quote = peek(0);
    at++;
    StringBuilder value = new StringBuilder();
    while (at < css.length() && peek(0) != quote) {
      int c = peek(0);
      if (isNewline(c)) {
        add(Kind.BAD, "", start);
        return;
      } else if (c == '\\' && isNewline(peek(1))) {
        at += 2;
      } else if (c == '\\') {
        // At the very end, a backslash says nothing.
        at++;
        if (at < css.length()) {
          value.appendCodePoint(escape());
        }
      } else {
        value.append((char) c);
        at++;
      }
    }
    at = Math.min(css.length(), at + 1);
    add(Kind.STRING, value.toString(), start);
  }

  private void identifier() {
    int start = at;
    String name = name();
    if (peek(0) != '(') {
      add(Kind.IDENT, name, start);
      return;
    }
    at++;
    int behind = at;
    skipSpace();
    int c = peek(0);
    if (!name.equalsIgnoreCase("url") || c == '"' || c == '\'') {
      at = behind;
      add(Kind.FUNCTION, name, start);
      return;
    }
    url(start);
  }

  /** 4.3.6: an address without quotation marks. */
  private void url(int start) {
    StringBuilder value = new StringBuilder();
    while (at < css.length() && peek(0) != ')') {
      int c = peek(0);
      if (isSpace(c)) {
        skipSpace();
        if (at < css.length() && peek(0) != ')') {
          badUrl(start);
          return;
        }
      } else if (c == '"' || c == '\'' || c == '(' || isUnprintable(c)) {
        badUrl(start);
        return;
      } else if (c == '\\') {
        if (!isEscape(0)) {
          badUrl(start);
          return;
        }
        at++;
        value.appendCodePoint(escape());
      } else {
        value.append((char) c);
        at++;
      }
    }
    at = Math.min(css.length(), at + 1);
    add(Kind.URL, value.toString(), start);
  }

  private void badUrl(int start) {
    while (at < css.length() && peek(0) != ')') {
      if (isEscape(0)) {
        at++;
        escape();
      } else {
        at++;
      }
    }
    at = Math.min(css.length(), at + 1);
    add(Kind.BAD, "", start);
  }

  private boolean beginsNumber() {
    int sign = peek(0) == '+' || peek(0) == '-' ? 1 : 0;
    return isDigit(peek(sign)) || (peek(sign) == '.' && isDigit(peek(sign + 1)));
  }

  private void number() {
    int start = at;
    at++;
    skipDigits();
    if (peek(0) == '.' && isDigit(peek(1))) {
      at++;
      skipDigits();
    }
    boolean exponent = peek(0) == 'e' || peek(0) == 'E';
    int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
    if (exponent && isDigit(peek(1 + sign))) {
      at += 1 + sign;
      skipDigits();
    }
    String digits = css.substring(start, at);
    String unit = beginsIdentifier(0) ? name() : "";
    tokens.add(new CssToken(Kind.NUMBER, unit, digits, start, at));
  }

  private void skipDigits() {
    while (isDigit(peek(0))) {
      at++;
    }
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    while (true) {
      if (isName(peek(0))) {
        name.append(css.charAt(at));
        at++;
      } else if (isEscape(0)) {
        at++;
        name.appendCodePoint(escape());
      } else {
        return name.toString();
      }
    }
  }

  /** 4.3.7: up to six digits and a blank, or any one character; the backslash is behind. */
  private int escape() {
    if (at >= css.length()) {
      return REPLACEMENT;
    }
    int digits = 0;
    int value = 0;
    while (digits < 6 && Character.digit(peek(0), 16) >= 0 && peek(0) < 0x80) {
      value = value * 16 + Character.digit(peek(0), 16);
      digits++;
      at++;
    }
    if (digits == 0) {
      int c = css.codePointAt(at);
      at += Character.charCount(c);
      return c;
    }
    if (isSpace(peek(0))) {
      at++;
    }
    boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    return value == 0 || surrogate || value > Character.MAX_CODE_POINT ? REPLACEMENT : value;
  }

  /** 4.3.8. */
  private boolean isEscape(int ahead) {
    return peek(ahead) == '\\' && !isNewline(peek(ahead + 1));
  }

  /** 4.3.9. */
  private boolean beginsIdentifier(int ahead) {
    if (peek(ahead) == '-') {
      return isNameStart(peek(ahead + 1)) || peek(ahead + 1) == '-' || isEscape(ahead + 1);
    }
    return isNameStart(peek(ahead)) || isEscape(ahead);
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || isNewline(c);
  }

  private static boolean isNewline(int c) {
    return c == '\n' || c == '\r' || c == '\f';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean isName(int c) {
    return isNameStart(c) || isDigit(c) || c == '-';
  }

  private static boolean isUnprintable(int c) {
    return (c >= 0 && c <= 8) || c == 0xB || (c >= 0xE && c <= 0x1F) || c == 0x7F;
  }
}
