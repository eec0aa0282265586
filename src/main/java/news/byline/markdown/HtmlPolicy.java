package news.byline.markdown;

import java.net.URI;
import java.util.ArrayList;
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

  private final List<Image> placed;
  private final List<Image> images = new ArrayList<>();
  private boolean sourceless;
  private final Destinations destinations;
  private final Set<String> embedHosts;
  private final Function<String, SourceSpan> placeOf;
  private final Function<String, @Nullable SourceSpan> placeOfValue;

  /**
   * Makes the policy for one body.
   *
   * @param placed the pictures that Markdown has placed in the body
   * @param placeOf finds an address in what the author wrote
   * @param placeOfValue finds the value of an attribute in the author's HTML; null where that has
   *     none, since the address is one of Markdown, whose links were noted before
   */
  HtmlPolicy(
      List<Image> placed,
      Destinations destinations,
      Set<String> embedHosts,
      Function<String, SourceSpan> placeOf,
      Function<String, @Nullable SourceSpan> placeOfValue) {
    this.placed = new ArrayList<>(placed);
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

  /** Returns all pictures of the body in their order, once it is sanitized. */
  List<Image> images() {
    return List.copyOf(images);
  }

  /** Tells whether an author's {@code img} was left out since it names no picture at all. */
  boolean sawImageWithoutSource() {
    return sourceless;
  }

  /** Treats the picture of an author's {@code img} as Markdown's are, which are found already. */
  private @Nullable String image(String element, List<String> attributes) {
    String address = value(attributes, "src");
    if (address == null) {
      sourceless = true;
      return null;
    }
    Image own = takePlaced(address, attributes);
    if (own != null) {
      images.add(own);
      return element;
    }
    Destinations.Target target = destinations.picture(address, placeOf.apply(address));
    if (target == null) {
      return null;
    }
    images.add(RawImage.of(target, attributes));
    return element;
  }

  /** Takes the next of Markdown's pictures that is written like this one. */
  private @Nullable Image takePlaced(String address, List<String> attributes) {
    for (int i = 0; i < placed.size(); i++) {
      Image image = placed.get(i);
      boolean same =
          image.url().equals(address)
              && Integer.toString(image.width()).equals(value(attributes, "width"))
              && Integer.toString(image.height()).equals(value(attributes, "height"))
              && "async".equals(value(attributes, "decoding"));
      if (same) {
        return placed.remove(i);
      }
    }
    return null;
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
  static @Nullable String value(List<String> attributes, String name) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        return attributes.get(i + 1);
      }
    }
    return null;
  }

  static void addUnlessGiven(List<String> attributes, String name, String value) {
    if (value(attributes, name) == null) {
      attributes.add(name);
      attributes.add(value);
    }
  }
}
