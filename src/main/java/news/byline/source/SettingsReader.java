package news.byline.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceText;
import news.byline.model.ArticleLink;
import news.byline.model.CreditRole;
import news.byline.model.Imprint;
import news.byline.model.Permalink;
import news.byline.model.Photo;
import news.byline.model.PictureSettings;
import news.byline.model.PolicyKind;
import news.byline.model.Publisher;
import news.byline.model.SignOffs;
import news.byline.model.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code site.yaml}. */
final class SettingsReader {

  /** The file's path from the site's folder. */
  static final String FILE = "site.yaml";

  private static final Set<String> EMBED_HOSTS =
      Set.of("player.bilibili.com", "v.qq.com", "player.youku.com", "tv.cctv.com");

  private static final List<Key> POLICY_KEYS = PolicyKind.keys().stream().map(Key::of).toList();

  private final Pictures pictures;
  private final Fields fields;
  private final List<Diagnostic> faults;

  private SettingsReader(Pictures pictures, Fields fields, List<Diagnostic> faults) {
    this.pictures = pictures;
    this.fields = fields;
    this.faults = faults;
  }

  /**
   * Reads the settings; the value is null where the rest of the site cannot be read without them.
   */
  static Reading<SiteSettings> read(SourceText source, Pictures pictures) {
    List<Diagnostic> faults = new ArrayList<>();
    YamlText yaml = new YamlText(source, 0, source.lines(), SiteKeys.ALL_FORMS, faults);
    MappingNode mapping = YamlReader.mapping(yaml, faults);
    if (mapping == null) {
      return new Reading<>(null, faults);
    }
    Fields fields = new Fields(mapping, SiteKeys.SITE, yaml, faults);
    return new Reading<>(new SettingsReader(pictures, fields, faults).settings(), faults);
  }

  private SiteSettings settings() {
    String title = fields.text(SiteKeys.TITLE);
    if (title == null) {
      fields.error("site-title-missing", fields.spanOfKey(SiteKeys.TITLE));
    }
    String baseUrl = baseUrl();
    PartsReader parts = new PartsReader(fields);
    String language = language();
    return new SiteSettings(
        title == null ? "" : title,
        fields.text(SiteKeys.SUBTITLE),
        fields.text(SiteKeys.DESCRIPTION),
        language,
        zone(),
        baseUrl,
        parts.sections(),
        publisher(),
        imprint(),
        parts.topics(),
        signOffs(),
        permalink(),
        embedHosts(baseUrl),
        fields.flag(SiteKeys.INDENT),
        fields.flag(SiteKeys.ORIGINAL_IS_CANONICAL),
        fields.flag(SiteKeys.SEARCH, true),
        pictureSettings(),
        new ProofreadingReader(fields).proofreading(),
        new EditionReader(fields).traditional(language));
  }

  private String language() {
    String tag = fields.text(SiteKeys.LANGUAGE);
    if (tag == null) {
      return "zh-CN";
    }
    // RFC 5646: subtags of at most eight letters and digits, joined by hyphens.
    if (!tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")) {
      fields.error("language-form", fields.span(SiteKeys.LANGUAGE), tag);
    }
    return tag;
  }

  private ZoneId zone() {
    String name = fields.text(SiteKeys.TIMEZONE);
    try {
      return ZoneId.of(name == null ? "Asia/Shanghai" : name);
    } catch (DateTimeException e) {
      List<String> known = List.copyOf(ZoneId.getAvailableZoneIds());
      fields.error("zone-unknown", fields.span(SiteKeys.TIMEZONE), String.valueOf(name));
      replaceLast(known, String.valueOf(name));
      return ZoneId.of("Asia/Shanghai");
    }
  }

  private void replaceLast(List<String> known, String name) {
    Diagnostic last = faults.remove(faults.size() - 1);
    faults.add(last.suggesting(news.byline.diagnostic.Suggestion.nearest(name, known)));
  }

  private @Nullable String baseUrl() {
    String text = fields.text(SiteKeys.BASE_URL);
    if (text == null) {
      return null;
    }
    String url = normalBaseUrl(text);
    if (url == null) {
      fields.error("base-url-form", fields.span(SiteKeys.BASE_URL), text);
    }
    return url;
  }

  /** Returns a base URL without the slash at its end, or null where it is none. */
  static @Nullable String normalBaseUrl(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      boolean plain = uri.getRawQuery() == null && uri.getRawFragment() == null;
      return web && plain && uri.getHost() != null ? text.replaceFirst("/+$", "") : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private Publisher publisher() {
    Fields parts = mapping(SiteKeys.PUBLISHER, SiteKeys.PUBLISHER_KEYS);
    if (parts == null) {
      return Publisher.UNNAMED;
    }
    List<ArticleLink> links = new ArrayList<>();
    Map<String, String> policies = policies(parts, links);
    return new Publisher(
        parts.text(SiteKeys.NAME),
        logo(parts),
        parts.text(SiteKeys.PHONE),
        parts.text(SiteKeys.QQ),
        parts.text(SiteKeys.EMAIL),
        parts.text(SiteKeys.ADDRESS),
        policies,
        links);
  }

  private @Nullable Photo logo(Fields parts) {
    String path = parts.text(SiteKeys.LOGO);
    if (path == null) {
      return null;
    }
    Pictures.Found found = pictures.picture(FILE, path, parts.span(SiteKeys.LOGO), faults);
    return found == null
        ? null
        : new Photo(
            found.target().url(), found.target().width(), found.target().height(), "", null, null);
  }

  private Imprint imprint() {
    Fields parts = mapping(SiteKeys.FOOTER, SiteKeys.FOOTER_KEYS);
    if (parts == null) {
      return Imprint.EMPTY;
    }
    return new Imprint(
        parts.text(SiteKeys.COPYRIGHT),
        parts.text(SiteKeys.ICP),
        parts.text(SiteKeys.POLICE),
        parts.text(SiteKeys.LICENSE),
        parts.text(SiteKeys.SUPPORT));
  }

  private PictureSettings pictureSettings() {
    Fields parts = mapping(SiteKeys.PICTURES, SiteKeys.PICTURE_KEYS);
    PictureSettings usual = PictureSettings.DEFAULT;
    return parts == null
        ? usual
        : new PictureSettings(
            parts.flag(SiteKeys.RENDITIONS, usual.renditions()),
            quality(parts, SiteKeys.QUALITY, usual.quality()),
            quality(parts, SiteKeys.WEBP_QUALITY, usual.webpQuality()),
            usual.webp());
  }

  private static int quality(Fields parts, Key key, int absent) {
    Long given = parts.count(key);
    if (given == null) {
      return absent;
    }
    if (given < 1 || given > 100) {
      parts.error("picture-quality", parts.span(key), Long.toString(given));
      return absent;
    }
    return given.intValue();
  }

  private @Nullable Fields mapping(Key key, List<Key> known) {
    Node node = fields.node(key);
    if (node == null) {
      return null;
    }
    Fields parts = fields.fields(node, known);
    if (parts == null) {
      fields.error("type-mapping", fields.span(node), key.name());
    }
    return parts;
  }

  private SignOffs signOffs() {
    Fields parts = mapping(SiteKeys.SIGN_OFF, List.of(SiteKeys.REQUIRED, SiteKeys.DISTINCT));
    if (parts == null) {
      return SignOffs.NONE;
    }
    Set<CreditRole> roles = EnumSet.noneOf(CreditRole.class);
    Node node = parts.node(SiteKeys.REQUIRED);
    for (Node item : node == null ? List.<Node>of() : fields.items(node)) {
      String written = fields.text(item);
      CreditRole role =
          Arrays.stream(CreditRole.values())
              .filter(r -> r.key().equals(written) || r.chinese().equals(written))
              .findFirst()
              .orElse(null);
      if (role != null) {
        roles.add(role);
      } else if (written != null) {
        fields.errorNear("role-unknown", fields.span(item), written, Key.forms(ArticleKeys.ROLES));
      }
    }
    return new SignOffs(roles, parts.flag(SiteKeys.DISTINCT), false);
  }

  /**
   * Reads the addresses of the pages on how the newsroom works.
   *
   * @param links takes those that lie on the site
   */
  private Map<String, String> policies(Fields publisher, List<ArticleLink> links) {
    Node node = publisher.node(SiteKeys.POLICIES);
    Fields parts = node == null ? null : fields.fields(node, POLICY_KEYS);
    if (parts == null) {
      if (node != null) {
        fields.error("type-mapping", fields.span(node), SiteKeys.POLICIES.name());
      }
      return Map.of();
    }
    Map<String, String> policies = new LinkedHashMap<>();
    for (Key key : POLICY_KEYS) {
      String address = parts.text(key);
      if (address != null && !address.matches("(https?:/)?/(?!/)\\S+")) {
        fields.error("policy-form", parts.span(key), address);
      } else if (address != null) {
        policies.put(key.name(), address);
        if (address.startsWith("/")) {
          links.add(ArticleLink.of(address, parts.span(key)));
        }
      }
    }
    return policies;
  }

  private Permalink permalink() {
    String pattern = fields.text(SiteKeys.PERMALINK);
    if (pattern == null) {
      return Permalink.DEFAULT;
    }
    if (!Permalink.isValid(pattern)) {
      fields.error("permalink-form", fields.span(SiteKeys.PERMALINK), pattern);
      return Permalink.DEFAULT;
    }
    return new Permalink(pattern);
  }

  private Set<String> embedHosts(@Nullable String baseUrl) {
    // A frame of the site's own host could reach out of its sandbox (HTML, the sandbox attribute).
    String ownHost = baseUrl == null ? null : URI.create(baseUrl).getHost();
    Set<String> hosts = new LinkedHashSet<>(EMBED_HOSTS);
    Node node = fields.node(SiteKeys.EMBED_HOSTS);
    for (Node item : node == null ? List.<Node>of() : fields.items(node)) {
      String host = fields.text(item);
      if (host != null && host.equals(ownHost)) {
        fields.error("host-own", fields.span(item), host);
      } else if (host != null && host.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
        hosts.add(host);
      } else if (host != null) {
        fields.error("host-form", fields.span(item), host);
      }
    }
    return hosts;
  }
}
