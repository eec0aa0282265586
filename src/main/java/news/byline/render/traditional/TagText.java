package news.byline.render.traditional;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the tags of a page as its twin has them: texts converted, addresses made to fit. */
final class TagText {

  private static final Set<String> BUTTONS = Set.of("button", "submit", "reset");

  /** CSS Values 3: {@code url(…)}, with or without quotation marks. */
  private static final Pattern URL =
      Pattern.compile(
          "url\\(\\s*(?:\"|'|&quot;|&#39;)?"
              + "([^\"'()\\s&][^\"'()\\s]*?)(?=\"|'|&quot;|&#39;|\\s*\\))");

  private static final Pattern REFRESH =
      Pattern.compile("(?i)(\\s*[\\d.]+\\s*[;,]?\\s*url=['\"]?)(.*)");

  private final char[] html;
  private final Conversion conversion;
  private final Words names;
  private final TwinAddresses addresses;
  private final String language;

  /**
   * Takes what the page has.
   *
   * @param language the site's own
   */
  TagText(
      char[] html, Conversion conversion, Words names, TwinAddresses addresses, String language) {
    this.html = html;
    this.conversion = conversion;
    this.names = names;
    this.addresses = addresses;
    this.language = language;
  }

  /**
   * Tells whether an element stays as it is: it is in another language, leads to a page in one, or
   * is not to be translated (HTML, the {@code translate} attribute).
   */
  boolean isForeign(Tag tag) {
    if (tag.element() == Element.HTML) {
      return false;
    }
    for (int number = 0; number < tag.count(); number++) {
      boolean foreign =
          switch (tag.attribute(number)) {
            case LANGUAGE -> !tag.value(number).equalsIgnoreCase("zh") && !isOwn(tag.value(number));
            case LANGUAGE_THERE -> true;
            case TRANSLATE -> tag.value(number).equalsIgnoreCase("no");
            default -> false;
          };
      if (foreign) {
        return true;
      }
    }
    return false;
  }

  static boolean isData(Tag tag) {
    return "application/ld+json".equalsIgnoreCase(tag.find(Attribute.TYPE));
  }

  private boolean isOwn(String tag) {
    return tag.equalsIgnoreCase(language);
  }

  /**
   * Appends a start tag as the twin has it.
   *
   * @param texts whether its texts are to be converted
   */
  void append(Tag tag, boolean texts, Text out) {
    int copied = tag.start();
    boolean elsewhere = tag.find(Attribute.LANGUAGE_THERE) != null;
    for (int number = 0; !elsewhere && number < tag.count(); number++) {
      int start = tag.valueStart(number);
      if (tag.attribute(number) == Attribute.OTHER || start == tag.valueEnd(number)) {
        continue;
      }
      out.append(html, copied, start);
      append(tag, number, texts, out);
      copied = tag.valueEnd(number);
    }
    out.append(html, copied, tag.end());
  }

  private void append(Tag tag, int number, boolean texts, Text out) {
    Element element = tag.element();
    switch (tag.attribute(number)) {
      case ADDRESS -> out.append(addresses.of(tag.value(number)));
      case SOURCES -> out.append(sources(tag.value(number)));
      case STYLE -> out.append(styled(tag.value(number)));
      case CONTENT -> content(tag, number, texts && element == Element.META, out);
      case LANGUAGE -> {
        boolean own = element == Element.HTML || isOwn(tag.value(number));
        out.append(own ? TraditionalEdition.LANGUAGE : tag.value(number));
      }
      case WORDS -> words(tag, number, texts, out);
      case VALUE -> words(tag, number, texts && isButton(tag), out);
      default -> words(tag, number, false, out);
    }
  }

  private void words(Tag tag, int number, boolean converted, Text out) {
    if (converted) {
      conversion.append(html, tag.valueStart(number), tag.valueEnd(number), names, out);
    } else {
      out.append(html, tag.valueStart(number), tag.valueEnd(number));
    }
  }

  private static boolean isButton(Tag tag) {
    String type = tag.find(Attribute.TYPE);
    return tag.element() == Element.INPUT
        && type != null
        && BUTTONS.contains(type.toLowerCase(Locale.ROOT));
  }

  private void content(Tag tag, int number, boolean texts, Text out) {
    char first = html[tag.valueStart(number)];
    if (tag.element() == Element.META && (first == 'h' || (first >= '0' && first <= '9'))) {
      String value = tag.value(number);
      Matcher refresh = REFRESH.matcher(value);
      String other =
          refresh.matches()
              ? refresh.group(1) + addresses.of(refresh.group(2))
              : addresses.ofFull(value);
      if (!other.equals(value)) {
        out.append(other);
        return;
      }
    }
    words(tag, number, texts, out);
  }

  /** HTML, the {@code srcset} attribute: addresses with a width or a density each. */
  private String sources(String value) {
    if (value.contains("data:")) {
      return value;
    }
    return Arrays.stream(value.split(",", -1)).map(this::source).collect(Collectors.joining(","));
  }

  private String source(String part) {
    int start = part.length() - part.stripLeading().length();
    int end = part.indexOf(' ', start);
    String address = part.substring(start, end < 0 ? part.length() : end);
    String rest = end < 0 ? "" : part.substring(end);
    return part.substring(0, start) + addresses.of(address) + rest;
  }

  /** Returns a style sheet whose addresses fit. */
  String styled(String css) {
    if (!css.contains("url(")) {
      return css;
    }
    return URL.matcher(css)
        .replaceAll(
            found -> {
              String all = found.group();
              String address = found.group(1);
              String before = all.substring(0, all.length() - address.length());
              return Matcher.quoteReplacement(before + addresses.of(address));
            });
  }
}
