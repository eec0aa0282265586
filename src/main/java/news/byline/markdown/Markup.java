package news.byline.markdown;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds the HTML of a text, ready for any page.
 *
 * @param html each address on the site begins with {@code /}
 */
public record Markup(String html) {

  /** Begins the value of an attribute that is an address on the site, or one on another host. */
  private static final String ADDRESS = "=\"/";

  /** The attributes that hold addresses. */
  private static final List<String> ADDRESSED = List.of(" href", " src", " poster");

  /**
   * Finds ids. A quotation mark in text or in an attribute's value is always written as a character
   * reference, so these characters stand nowhere but in a tag.
   */
  private static final String ID = " id=\"";

  private static final Pattern REFERENCE =
      Pattern.compile("&(#\\d{1,6}|#x[0-9a-f]{1,5}|amp|lt|gt|quot);");

  private static final Pattern OTHER_SITE = Pattern.compile("(?i) href=\"(?=(?:https?:)?//)");

  /**
   * Returns the fragments that lead to a part of the text: the ids of headings, footnotes and the
   * author's own HTML. They are read from the HTML each time, so that no body carries them twice.
   */
  public Set<String> anchors() {
    Set<String> anchors = new HashSet<>();
    int start = html.indexOf(ID) + ID.length();
    while (start >= ID.length()) {
      int end = html.indexOf('"', start);
      String id = end < 0 ? "" : html.substring(start, end);
      if (!id.isEmpty()) {
        boolean plain = id.indexOf('&') < 0;
        anchors.add(plain ? id : REFERENCE.matcher(id).replaceAll(Markup::character));
      }
      start = html.indexOf(ID, start) + ID.length();
    }
    return Collections.unmodifiableSet(anchors);
  }

  private static String character(MatchResult reference) {
    String name = reference.group(1);
    String character =
        switch (name) {
          case "amp" -> "&";
          case "lt" -> "<";
          case "gt" -> ">";
          case "quot" -> "\"";
          default ->
              Character.toString(
                  name.startsWith("#x")
                      ? Integer.parseInt(name.substring(2), 16)
                      : Integer.parseInt(name.substring(1)));
        };
    return Matcher.quoteReplacement(character);
  }

  /** Returns the HTML for a page from which {@code root} leads to the site's root. */
  public String html(String root) {
    return html(address -> root + address.substring(1));
  }

  /**
   * Returns the HTML for a page.
   *
   * @param onPage turns an address on the site, from {@code /} and escaped for HTML, into the one
   *     that the page needs; null takes the link away and leaves its words
   */
  public String html(Function<String, @Nullable String> onPage) {
    StringBuilder out = new StringBuilder(html.length() + 256);
    int from = 0;
    for (int start = address(0); start >= 0; start = address(from)) {
      int end = html.indexOf('"', start);
      String address = onPage.apply(html.substring(start, end));
      if (address == null) {
        from = withoutLink(start, from, out);
      } else {
        out.append(html, from, start).append(address);
        from = end;
      }
    }
    return from == 0 ? html : out.append(html, from, html.length()).toString();
  }

  /** Finds the next address on the site, as an expression would that is walked far more slowly. */
  private int address(int from) {
    int at = html.indexOf(ADDRESS, from);
    while (at >= 0) {
      int start = at + ADDRESS.length() - 1;
      if (!html.startsWith("//", start) && html.indexOf('"', start) >= 0 && isAddressed(at)) {
        return start;
      }
      at = html.indexOf(ADDRESS, at + 1);
    }
    return -1;
  }

  /** Tells whether an attribute that ends here is one that holds addresses. */
  private boolean isAddressed(int end) {
    for (String name : ADDRESSED) {
      if (html.startsWith(name, end - name.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the HTML for a page.
   *
   * @param onPage as above
   * @param sponsored whether links to other sites are marked as paid for
   */
  public String html(Function<String, @Nullable String> onPage, boolean sponsored) {
    String plain = html(onPage);
    return sponsored ? OTHER_SITE.matcher(plain).replaceAll(" rel=\"sponsored\" href=\"") : plain;
  }

  /** Leaves the tags of one link out and returns where the HTML goes on. */
  private int withoutLink(int address, int from, StringBuilder out) {
    int open = html.lastIndexOf('<', address);
    int words = html.indexOf('>', html.indexOf('"', address)) + 1;
    int close = html.indexOf("</a>", words);
    out.append(html, from, open).append(html, words, close);
    return close + "</a>".length();
  }
}
