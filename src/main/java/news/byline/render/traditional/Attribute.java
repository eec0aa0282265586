package news.byline.render.traditional;

import java.util.HashMap;
import java.util.Map;

/** Says what the value of an attribute of HTML is. */
enum Attribute {
  /** None of these. */
  OTHER,
  ADDRESS,
  /** Words for readers. */
  WORDS,
  /** Addresses, each with a width or a density. */
  SOURCES,
  STYLE,
  CONTENT,
  LANGUAGE,
  VALUE,
  /** The language of what an address leads to. */
  LANGUAGE_THERE,
  TRANSLATE,
  TYPE;

  private static final Lexicon<Attribute> NAMES = new Lexicon<>(names(), OTHER);

  private static Map<String, Attribute> names() {
    Map<String, Attribute> names = new HashMap<>();
    put(names, ADDRESS, "href src poster action formaction cite data xlink:href");
    put(
        names,
        WORDS,
        "title alt aria-label aria-description aria-roledescription aria-valuetext"
            + " aria-placeholder placeholder label summary abbr");
    put(names, SOURCES, "srcset imagesrcset");
    put(names, STYLE, "style");
    put(names, CONTENT, "content");
    put(names, LANGUAGE, "lang xml:lang");
    put(names, VALUE, "value");
    put(names, LANGUAGE_THERE, "hreflang");
    put(names, TRANSLATE, "translate");
    put(names, TYPE, "type");
    return names;
  }

  private static void put(Map<String, Attribute> names, Attribute attribute, String all) {
    for (String name : all.split(" ", -1)) {
      names.put(name, attribute);
    }
  }

  /** Returns the attribute whose name stands between two places of a page. */
  static Attribute of(char[] html, int from, int to) {
    return NAMES.find(html, from, to);
  }
}
