package news.byline.render.traditional;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the tags of a page as its twin has them: texts converted, addresses made to fit. */
final class TagText {

  private static final Set<String> TEXTS =
      Set.of(
          "title",
          "alt",
          "aria-label",
          "aria-description",
          "aria-roledescription",
          "aria-valuetext",
          "aria-placeholder",
          "placeholder",
          "label",
          "summary",
          "abbr");

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "poster", "action", "formaction", "cite", "data", "xlink:href");

  private static final Set<String> VOID =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
          "track", "wbr");

  private static final Set<String> BUTTONS = Set.of("button", "submit", "reset");

  /** CSS Values 3: {@code url(…)}, with or without quotation marks. */
  private static final Pattern URL =
      Pattern.compile(
          "url\\(\\s*(?:\"|'|&quot;|&#39;)?([^\"'()\\s&][^\"'()\\s]*?)(?=\"|'|&quot;|&#39;|\\s*\\))");

  private static final Pattern REFRESH =
      Pattern.compile("(?i)(\\s*[\\d.]+\\s*[;,]?\\s*url=['\"]?)(.*)");

  private final String html;
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
      String html, Conversion conversion, Words names, TwinAddresses addresses, String language) {
    this.html = html;
    this.conversion = conversion;
    this.names = names;
    this.addresses = addresses;
    this.language = language;
  }

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  /**
   * Tells whether an element stays as it is: it is in another language, leads to a page in one, or
   * is not to be translated (HTML, the {@code translate} attribute).
   */
  boolean isForeign(Tag tag, String name) {
    if (isEmpty(tag) || name.equals("html")) {
      return false;
    }
    String lang = tag.find("lang");
    boolean other = lang != null && !lang.equalsIgnoreCase("zh") && !isOwn(lang);
    return other || "no".equalsIgnoreCase(tag.find("translate")) || tag.find("hreflang") != null;
  }

  boolean isData(Tag tag) {
    return !isEmpty(tag) && "application/ld+json".equalsIgnoreCase(tag.find("type"));
  }

  private boolean isEmpty(Tag tag) {
    return tag.nameEnd() >= html.length() || html.charAt(tag.nameEnd()) == '>';
  }

  private boolean isOwn(String lang) {
    return lang.equalsIgnoreCase(language);
  }

  /**
   * Returns a start tag as the twin has it, and leaves it read to its end.
   *
   * @param texts whether its texts are to be converted
   */
  String of(Tag tag, int start, String name, boolean texts) {
    boolean elsewhere = !isEmpty(tag) && tag.find("hreflang") != null;
    @Nullable StringBuilder out = null;
    int copied = start;
    tag.rewind();
    while (tag.next()) {
      String value = tag.value();
      String other = elsewhere || value.isEmpty() ? value : converted(tag, name, value, texts);
      if (!other.equals(value)) {
        out = out == null ? new StringBuilder() : out;
        out.append(html, copied, tag.valueStart()).append(other);
        copied = tag.valueEnd();
      }
    }
    return out == null
        ? html.substring(start, tag.end())
        : out.append(html, copied, tag.end()).toString();
  }

  private String converted(Tag tag, String name, String value, boolean texts) {
    String attribute = tag.attribute();
    if (ADDRESSES.contains(attribute)) {
      return addresses.of(value);
    }
    return switch (attribute) {
      case "srcset", "imagesrcset" -> sources(value);
      case "style" -> styled(value);
      case "content" -> name.equals("meta") ? content(value, texts) : value;
      case "lang", "xml:lang" ->
          isOwn(value) || name.equals("html") ? TraditionalEdition.LANGUAGE : value;
      case "value" -> texts && name.equals("input") && isButton(tag) ? text(value) : value;
      default -> texts && TEXTS.contains(attribute) ? text(value) : value;
    };
  }

  private String text(String value) {
    return conversion.of(value, names);
  }

  private boolean isButton(Tag tag) {
    String type = new Tag(tag).find("type");
    return type != null && BUTTONS.contains(type);
  }

  private String content(String value, boolean texts) {
    Matcher refresh = REFRESH.matcher(value);
    if (refresh.matches()) {
      return refresh.group(1) + addresses.of(refresh.group(2));
    }
    String full = addresses.ofFull(value);
    return full.equals(value) && texts ? text(value) : full;
  }

  /** HTML, the {@code srcset} attribute: addresses with a width or a density each. */
  private String sources(String value) {
    if (value.contains("data:")) {
      return value;
    }
    return Arrays.stream(value.split(",", -1))
        .map(
            part -> {
              int start = part.length() - part.stripLeading().length();
              int end = part.indexOf(' ', start);
              String address = part.substring(start, end < 0 ? part.length() : end);
              return part.substring(0, start)
                  + addresses.of(address)
                  + (end < 0 ? "" : part.substring(end));
            })
        .collect(Collectors.joining(","));
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
