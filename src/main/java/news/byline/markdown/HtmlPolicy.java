package news.byline.markdown;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import news.byline.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Lists the HTML that may stand in an article. */
final class HtmlPolicy {

  private static final String[] TEXT = {
    "p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code", "em", "strong", "b",
    "i", "u", "s", "del", "ins", "sub", "sup", "mark", "small", "abbr", "cite", "q", "kbd", "time",
    "ruby", "rb", "rt", "rp", "ul", "ol", "li", "dl", "dt", "dd", "div", "span", "section", "a",
    "figure", "figcaption", "details", "summary", "wbr"
  };
  private static final String[] TABLE = {
    "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td"
  };
  private static final String[] MEDIA = {"video", "audio", "source", "track"};

  private final Set<String> placed;
  private final Destinations destinations;
  private final Set<String> embedHosts;
  private final Function<String, SourceSpan> placeOf;
  private final Function<String, @Nullable SourceSpan> placeOfValue;

  /**
   * Makes the policy for one body.
   *
   * @param placed the addresses of the body's own pictures
   * @param placeOf finds an address in what the author wrote
   * @param placeOfValue finds the value of an attribute in the author's HTML; null where that has
   *     none, since the address is one of Markdown, whose links were noted before
   */
  HtmlPolicy(
      Set<String> placed,
      Destinations destinations,
      Set<String> embedHosts,
      Function<String, SourceSpan> placeOf,
      Function<String, @Nullable SourceSpan> placeOfValue) {
    this.placed = placed;
    this.destinations = destinations;
    this.embedHosts = embedHosts;
    this.placeOf = placeOf;
    this.placeOfValue = placeOfValue;
  }

  PolicyFactory factory() {
    HtmlPolicyBuilder policy =
        new HtmlPolicyBuilder()
            .allowElements(TEXT)
            .allowElements(TABLE)
            .allowElements(MEDIA)
            .allowElements(this::image, "img")
            .allowElements(HtmlPolicy::frame, "iframe")
            .allowWithoutAttributes("span", "a")
            .allowUrlProtocols("http", "https", "mailto", "tel");
    allowAttributes(policy);
    return policy.toFactory();
  }

  private void allowAttributes(HtmlPolicyBuilder policy) {
    policy.allowAttributes("class", "id", "title", "lang", "dir", "tabindex").globally();
    policy.allowAttributes("aria-label", "role", "data-footnote-ref").globally();
    policy.allowAttributes("data-footnote-backref", "data-footnote-backref-idx").globally();
    policy
        .allowAttributes("href")
        .matching((element, attribute, value) -> link(Addresses.cleaned(value)))
        .onElements("a");
    policy.allowAttributes("cite", "datetime").onElements("blockquote", "q", "del", "ins", "time");
    policy.allowAttributes("alt", "width", "height", "loading", "decoding").onElements("img");
    policy.allowAttributes("src").onElements("img");
    policy.allowAttributes("colspan", "rowspan", "scope", "headers").onElements("td", "th");
    policy.allowAttributes("span").onElements("col", "colgroup");
    policy.allowAttributes("start", "reversed", "type").onElements("ol");
    policy.allowAttributes("value").onElements("li");
    policy.allowAttributes("open").onElements("details");
    policy
        .allowAttributes("src", "poster")
        .matching((element, attribute, value) -> file(value))
        .onElements(MEDIA);
    policy
        .allowAttributes("controls", "preload", "loop", "muted", "playsinline", "width", "height")
        .onElements("video", "audio");
    policy.allowAttributes("type").onElements("source");
    policy.allowAttributes("kind", "srclang", "label", "default").onElements("track");
    policy
        .allowAttributes("src")
        .matching((element, attribute, value) -> isKnownHost(value) ? value : null)
        .onElements("iframe");
    policy.allowAttributes("width", "height", "allowfullscreen").onElements("iframe");
  }

  private @Nullable String file(String address) {
    boolean own = Addresses.isFile(address);
    return own ? destinations.file(address, placeOf.apply(address)) : address;
  }

  private @Nullable String link(String address) {
    SourceSpan place = Addresses.isOnSite(address) ? placeOfValue.apply(address) : null;
    if (place == null && Addresses.isOnSite(address)) {
      // Not the author's own: the link stood in Markdown and has been judged already.
      return address;
    }
    if (place != null && !Addresses.isFile(address)) {
      destinations.address(address, place);
    }
    return file(address);
  }

  /** Finds the picture of an author's {@code img}; those of the body itself are found already. */
  private @Nullable String image(String element, List<String> attributes) {
    String address = value(attributes, "src");
    if (address == null) {
      return null;
    }
    if (placed.contains(address)) {
      return element;
    }
    Destinations.Target target = destinations.picture(address, placeOf.apply(address));
    if (target == null) {
      return null;
    }
    set(attributes, "src", target.url());
    addUnlessGiven(attributes, "alt", "");
    if (value(attributes, "width") == null && value(attributes, "height") == null) {
      addUnlessGiven(attributes, "width", Integer.toString(target.width()));
      addUnlessGiven(attributes, "height", Integer.toString(target.height()));
    }
    addUnlessGiven(attributes, "loading", "lazy");
    return element;
  }

  private static @Nullable String frame(String element, List<String> attributes) {
    String address = value(attributes, "src");
    if (address == null) {
      return null;
    }
    addUnlessGiven(attributes, "title", String.valueOf(host(address)));
    addUnlessGiven(attributes, "loading", "lazy");
    addUnlessGiven(attributes, "referrerpolicy", "no-referrer");
    addUnlessGiven(attributes, "sandbox", "allow-scripts allow-same-origin allow-presentation");
    return element;
  }

  private boolean isKnownHost(String address) {
    String host = host(address);
    return host != null && embedHosts.contains(host);
  }

  private static @Nullable String host(String address) {
    try {
      URI uri = new URI(address.startsWith("//") ? "https:" + address : address);
      return "https".equals(uri.getScheme()) ? uri.getHost() : null;
    } catch (java.net.URISyntaxException e) {
      return null;
    }
  }

  /** Returns an attribute's value; the list holds names and values in turn. */
  private static @Nullable String value(List<String> attributes, String name) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        return attributes.get(i + 1);
      }
    }
    return null;
  }

  private static void set(List<String> attributes, String name, String value) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        attributes.set(i + 1, value);
      }
    }
  }

  private static void addUnlessGiven(List<String> attributes, String name, String value) {
    if (value(attributes, name) == null) {
      attributes.add(name);
      attributes.add(value);
    }
  }
}
