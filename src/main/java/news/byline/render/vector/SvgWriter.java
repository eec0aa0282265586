package news.byline.render.vector;

/** Writes a drawing as XML 1.0 in which each sign has one meaning only. */
final class SvgWriter {

  private final StringBuilder out = new StringBuilder();

  /** Whether the last tag may still become one of an element without content. */
  private boolean open;

  /** Where the namespaces of the first element end, and whether that of links is among them. */
  private int declared;

  private boolean linked;

  void start(String name) {
    close();
    out.append('<').append(name);
    open = true;
  }

  /** Gives the first element its namespace. */
  void namespace(String address) {
    attribute("xmlns", address);
    declared = out.length();
  }

  void attribute(String name, String value) {
    if (name.startsWith("xlink:") && !linked) {
      out.insert(declared, " xmlns:xlink=\"" + SvgNames.XLINK + "\"");
      linked = true;
    }
    out.append(' ').append(name).append("=\"");
    append(value, true);
    out.append('"');
  }

  void text(String text) {
    if (!text.isEmpty()) {
      close();
      append(text, false);
    }
  }

  void end(String name) {
    if (open) {
      out.append("/>");
      open = false;
    } else {
      out.append("</").append(name).append('>');
    }
  }

  private void close() {
    if (open) {
      out.append('>');
      open = false;
    }
  }

  private void append(String text, boolean value) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(value ? "&quot;" : "\"");
        case '\t', '\n' -> out.append(value ? "&#" + (int) c + ";" : String.valueOf(c));
        case '\r' -> out.append("&#13;");
        default -> {
          // XML 1.0, 2.2: XML 1.1, which browsers do not read, has characters more.
          if (c >= ' ' && c < '\uFFFE') {
            out.append(c);
          }
        }
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
