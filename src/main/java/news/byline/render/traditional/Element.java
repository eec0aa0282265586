package news.byline.render.traditional;

import java.util.HashMap;
import java.util.Map;

/** Says what an element of HTML is to a text. */
enum Element {
  /** Ends a sentence. */
  BLOCK,
  /** As {@link #BLOCK}, and has no content. */
  VOID,
  /** Stands within a sentence, and within words. */
  INLINE,
  /** As {@link #INLINE}; two side by side are two things. */
  LINK,
  /** Says how the characters before it are read. */
  READING,
  /** May part a word at the end of a line. */
  BREAK,
  /** Holds what is not a sentence of the site's. */
  QUOTED,
  SCRIPT,
  STYLE,
  /** Holds text in which no tag is one. */
  RAW,
  HTML,
  META,
  INPUT;

  private static final Lexicon<Element> NAMES = new Lexicon<>(names(), BLOCK);

  private static Map<String, Element> names() {
    Map<String, Element> names = new HashMap<>();
    put(names, VOID, "area base br col embed hr img link source track");
    put(
        names,
        INLINE,
        "abbr b bdi bdo cite data del dfn em font i ins mark q rb rtc ruby s small span strong sub"
            + " sup time u");
    put(names, LINK, "a");
    put(names, READING, "rp rt");
    put(names, BREAK, "wbr");
    put(names, QUOTED, "code kbd pre samp var");
    put(names, SCRIPT, "script");
    put(names, STYLE, "style");
    put(names, RAW, "textarea xmp iframe");
    put(names, HTML, "html");
    put(names, META, "meta");
    put(names, INPUT, "input");
    return names;
  }

  private static void put(Map<String, Element> names, Element element, String all) {
    for (String name : all.split(" ", -1)) {
      names.put(name, element);
    }
  }

  /** Returns the element whose name stands between two places of a page. */
  static Element of(char[] html, int from, int to) {
    return NAMES.find(html, from, to);
  }

  boolean isInline() {
    return this == INLINE || this == LINK || this == READING || this == BREAK;
  }

  boolean isVoid() {
    return this == VOID || this == BREAK || this == META || this == INPUT;
  }

  /** Tells whether what follows the tag is read up to the end tag of that name. */
  boolean isRaw() {
    return this == SCRIPT || this == STYLE || this == RAW;
  }
}
