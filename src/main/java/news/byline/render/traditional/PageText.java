package news.byline.render.traditional;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks once through a page and writes its twin. */
final class PageText {

  /** Elements that stand within a sentence, and within words. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "data", "del", "dfn", "em", "font", "i", "ins",
          "mark", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "small", "span", "strong", "sub",
          "sup", "time", "u", "wbr");

  /** Elements whose text is not a sentence of the site's. */
  private static final Set<String> QUOTED = Set.of("code", "kbd", "pre", "samp", "var");

  /** Elements in which no tag is one. */
  private static final Set<String> RAW = Set.of("script", "style", "textarea", "xmp", "iframe");

  private final String html;
  private final TagText tags;
  private final Conversion conversion;
  private final Words names;
  private final JsonText json;
  private final InlineText inline;
  private final StringBuilder out;

  /** The element whose text stays as it is, and how many of its name are open within; or none. */
  private @Nullable String quiet;

  private int depth;
  private boolean afterLink;

  PageText(String html, TagText tags, Conversion conversion, Words names, JsonText json) {
    this.html = html;
    this.tags = tags;
    this.conversion = conversion;
    this.names = names;
    this.json = json;
    this.inline = new InlineText(conversion, names);
    this.out = new StringBuilder(html.length() + 256);
  }

  String converted() {
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int end = tag < 0 ? html.length() : tag;
      text(at, end);
      at = tag < 0 ? end : markup(tag);
    }
    inline.flush(out);
    return out.toString();
  }

  private void text(int from, int to) {
    if (from == to) {
      return;
    }
    afterLink = false;
    if (quiet == null) {
      inline.add(html, from, to);
    } else {
      out.append(html, from, to);
    }
  }

  /** Takes what begins at a {@code <} and returns where it ends. */
  private int markup(int at) {
    if (Tag.begins(html, at)) {
      Tag tag = new Tag(html, at);
      return tag.isEndTag() ? end(tag, at) : start(tag, at);
    }
    if (html.startsWith("<!--", at)) {
      int close = html.indexOf("-->", at + 4);
      return copy(at, close < 0 ? html.length() : close + 3);
    }
    if (html.startsWith("<!", at) || html.startsWith("<?", at)) {
      int close = html.indexOf('>', at);
      return copy(at, close < 0 ? html.length() : close + 1);
    }
    text(at, at + 1);
    return at + 1;
  }

  /** Keeps what is no text; within a sentence it does not end it. */
  private int copy(int from, int to) {
    if (quiet == null) {
      inline.addTag(html.substring(from, to));
    } else {
      out.append(html, from, to);
    }
    return to;
  }

  private int end(Tag tag, int at) {
    String name = tag.name();
    while (tag.next()) {
      // An end tag has no attributes, but may be written as if it had.
    }
    if (quiet != null) {
      out.append(html, at, tag.end());
      if (name.equals(quiet) && --depth == 0) {
        quiet = null;
      }
      return tag.end();
    }
    String written = html.substring(at, tag.end());
    if (INLINE.contains(name)) {
      inline.addTag(written);
    } else {
      inline.flush(out);
      out.append(written);
    }
    afterLink = name.equals("a");
    return tag.end();
  }

  private int start(Tag tag, int at) {
    String name = tag.name();
    boolean left = quiet == null && !INLINE.contains(name);
    // Two links side by side are two things.
    if (left || (quiet == null && afterLink && name.equals("a"))) {
      inline.flush(out);
    }
    boolean quieted = quiet == null && (QUOTED.contains(name) || tags.isForeign(tag, name));
    String written = tags.of(tag, at, name, quiet == null && !quieted);
    int end = tag.end();
    boolean holds = !TagText.isVoid(name) && html.charAt(end - 2) != '/';
    if (quiet != null) {
      out.append(written);
      depth += name.equals(quiet) && holds ? 1 : 0;
    } else if (quieted && holds) {
      inline.flush(out);
      out.append(written);
      quiet = name;
      depth = 1;
    } else if (left) {
      out.append(written);
    } else {
      inline.addTag(written);
    }
    if (RAW.contains(name)) {
      return raw(name, end, tags.isData(tag));
    }
    return quiet == null && (name.equals("rt") || name.equals("rp")) ? reading(end) : end;
  }

  /** A reading stands beside the characters of a word and does not part them. */
  private int reading(int from) {
    int end = html.indexOf('<', from);
    int to = end < 0 ? html.length() : end;
    inline.addTag(conversion.of(html.substring(from, to), names));
    return to;
  }

  private int raw(String name, int from, boolean data) {
    String close = "</" + name;
    int end = from;
    while (end < html.length() && !html.regionMatches(true, end, close, 0, close.length())) {
      int next = html.indexOf('<', end + 1);
      end = next < 0 ? html.length() : next;
    }
    if (data && quiet == null) {
      json.append(html, from, end, out);
    } else if (name.toLowerCase(Locale.ROOT).equals("style")) {
      out.append(tags.styled(html.substring(from, end)));
    } else {
      out.append(html, from, end);
    }
    return end;
  }
}
