package news.byline.render.vector;

/**
 * Holds one token of a style sheet: CSS Syntax Level 3, 4.
 *
 * @param name what the token says, with all escapes decoded; of a number its unit
 * @param number the digits of a number; empty in any other
 * @param start the offset at which it begins
 * @param end the offset behind it
 */
record CssToken(Kind kind, String name, String number, int start, int end) {

  /** Tells tokens apart as far as anything depends on it. */
  enum Kind {
    SPACE,
    COMMENT,
    IDENT,
    /** A name with the bracket that opens behind it. */
    FUNCTION,
    AT,
    HASH,
    STRING,
    /** An address without quotation marks. */
    URL,
    NUMBER,
    /** Any other sign, and the marks of comments in HTML. */
    SIGN,
    /** A string or an address that is not closed as it should be. */
    BAD
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && name.equals(sign);
  }

  /** Tells whether nothing is said. */
  boolean isBlank() {
    return kind == Kind.SPACE || kind == Kind.COMMENT;
  }

  /** Tells whether a bracket opens here. */
  boolean opens() {
    return kind == Kind.FUNCTION || is("(") || is("[") || is("{");
  }

  /** Tells whether a bracket closes here. */
  boolean closes() {
    return is(")") || is("]") || is("}");
  }

  /** Returns the token as it is written with as few escapes as can be. */
  String written() {
    return switch (kind) {
      case SPACE -> name;
      case COMMENT -> "/**/";
      case IDENT -> identifier(name);
      case FUNCTION -> identifier(name) + "(";
      case AT -> "@" + identifier(name);
      case HASH -> "#" + escaped(name);
      case STRING -> string(name);
      case URL -> "url(" + string(name) + ")";
      case NUMBER -> number + (name.isEmpty() ? "" : identifier(name));
      case SIGN -> name;
      case BAD -> "";
    };
  }

  /** CSSOM, “serialize an identifier”. */
  private static String identifier(String name) {
    int first = name.startsWith("-") ? 1 : 0;
    if (name.equals("-")) {
      return "\\-";
    }
    if (first < name.length() && isDigit(name.charAt(first))) {
      return name.substring(0, first)
          + "\\"
          + Integer.toHexString(name.charAt(first))
          + " "
          + escaped(name.substring(first + 1));
    }
    return escaped(name);
  }

  private static String escaped(String name) {
    StringBuilder out = new StringBuilder(name.length() + 8);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = c >= 0x80 || isDigit(c) || isLetter(c) || c == '-' || c == '_';
      if (plain) {
        out.append(c);
      } else if (c < ' ' || c == 0x7F) {
        out.append('\\').append(Integer.toHexString(c)).append(' ');
      } else {
        out.append('\\').append(c);
      }
    }
    return out.toString();
  }

  /** CSSOM, “serialize a string”. */
  private static String string(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == 0x7F) {
        out.append('\\').append(Integer.toHexString(c)).append(' ');
      } else {
        out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    return out.append('"').toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
