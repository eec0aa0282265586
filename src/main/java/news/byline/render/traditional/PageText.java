package news.byline.render.traditional;

import org.jspecify.annotations.Nullable;

/** Walks once through a page and writes its twin. */
final class PageText {

  private final char[] html;
  private final TagText tags;
  private final Conversion conversion;
  private final Words names;
  private final JsonText json;
  private final InlineText inline;
  private final Tag tag;
  private final Text out;

  /** The element whose text stays as it is, and how many of its name are open; or none. */
  private @Nullable String quiet;

  private int depth;
  private boolean afterLink;

  PageText(char[] html, TagText tags, Conversion conversion, Words names, JsonText json) {
    this.html = html;
    this.tags = tags;
    this.conversion = conversion;
    this.names = names;
    this.json = json;
    this.inline = new InlineText(conversion, names);
    this.tag = new Tag(html);
    this.out = new Text(html.length + html.length / 16 + 64);
  }

  Text converted() {
    int at = 0;
    while (at < html.length) {
      int open = indexOf('<', at);
      text(at, open);
      at = open < html.length ? markup(open) : open;
    }
    inline.flush(out);
    return out;
  }

  /** Returns where a character stands next; the end where it does not. */
  private int indexOf(char c, int from) {
    int at = from;
    while (at < html.length && html[at] != c) {
      at++;
    }
    return at;
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
    if (tag.begins(at)) {
      tag.read(at);
      return tag.isEndTag() ? end() : start();
    }
    if (stands("<!--", at)) {
      int close = at + 4;
      while (close < html.length && !stands("-->", close)) {
        close++;
      }
      return copy(at, Math.min(html.length, close + 3));
    }
    if (stands("<!", at) || stands("<?", at)) {
      return copy(at, Math.min(html.length, indexOf('>', at) + 1));
    }
    text(at, at + 1);
    return at + 1;
  }

  private boolean stands(String markup, int at) {
    return at + markup.length() <= html.length
        && Lexicon.isName(markup, html, at, at + markup.length());
  }

  /** Keeps what is no text; within a sentence it does not end it. */
  private int copy(int from, int to) {
    if (quiet == null) {
      inline.tags().append(html, from, to);
      inline.endTag();
    } else {
      out.append(html, from, to);
    }
    return to;
  }

  private int end() {
    if (quiet != null) {
      out.append(html, tag.start(), tag.end());
      if (tag.isNamed(quiet) && --depth == 0) {
        quiet = null;
      }
      return tag.end();
    }
    if (tag.element().isInline()) {
      copy(tag.start(), tag.end());
    } else {
      inline.flush(out);
      out.append(html, tag.start(), tag.end());
    }
    afterLink = tag.element() == Element.LINK;
    return tag.end();
  }

  private int start() {
    Element element = tag.element();
    boolean holds = !element.isVoid() && !tag.isClosed();
    if (quiet != null) {
      tags.append(tag, false, out);
      depth += holds && tag.isNamed(quiet) ? 1 : 0;
    } else if (element == Element.QUOTED || tags.isForeign(tag)) {
      inline.flush(out);
      tags.append(tag, false, out);
      quiet = holds ? tag.name() : null;
      depth = 1;
    } else if (element.isInline()) {
      if (afterLink && element == Element.LINK) {
        inline.flush(out);
      }
      tags.append(tag, true, inline.tags());
      inline.endTag();
    } else {
      inline.flush(out);
      tags.append(tag, true, out);
    }
    if (element.isRaw() && holds) {
      return raw(tag.name(), tag.end(), element);
    }
    return quiet == null && element == Element.READING ? reading(tag.end()) : tag.end();
  }

  /** A reading stands beside the characters of a word and does not part them. */
  private int reading(int from) {
    int end = indexOf('<', from);
    conversion.append(html, from, end, names, inline.tags());
    inline.endTag();
    return end;
  }

  private int raw(String name, int from, Element element) {
    String close = "</" + name.toLowerCase(java.util.Locale.ROOT);
    int end = indexOf('<', from);
    while (end < html.length && !stands(close, end)) {
      end = indexOf('<', end + 1);
    }
    if (element == Element.SCRIPT && quiet == null && TagText.isData(tag)) {
      json.append(html, from, end, out);
    } else if (element == Element.STYLE) {
      out.append(tags.styled(new String(html, from, end - from)));
    } else {
      out.append(html, from, end);
    }
    return end;
  }
}
