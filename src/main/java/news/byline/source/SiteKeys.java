package news.byline.source;

import java.util.List;
import java.util.stream.Stream;

/** Lists the keys of {@code site.yaml}. */
final class SiteKeys {

  static final Key TITLE = Key.of("title");
  static final Key SUBTITLE = Key.of("subtitle");
  static final Key DESCRIPTION = Key.of("description");
  static final Key LANGUAGE = Key.of("language");
  static final Key TIMEZONE = Key.of("timezone");
  static final Key BASE_URL = Key.of("baseUrl");
  static final Key SECTIONS = Key.of("sections");
  static final Key PUBLISHER = Key.of("publisher");
  static final Key FOOTER = Key.of("footer");
  static final Key SIGN_OFF = Key.of("signOff");
  static final Key PERMALINK = Key.of("permalink");
  static final Key EMBED_HOSTS = Key.of("embedHosts");
  static final Key INDENT = Key.of("indent");
  static final Key TOPICS = Key.of("topics");
  static final Key ORIGINAL_IS_CANONICAL = Key.of("originalIsCanonical");
  static final Key SEARCH = Key.of("search");
  static final Key PICTURES = Key.of("pictures");
  static final Key RENDITIONS = Key.of("renditions");
  static final Key QUALITY = Key.of("quality");
  static final Key WEBP_QUALITY = Key.of("webpQuality");

  static final Key EDITIONS = Key.of("editions");
  static final Key TRADITIONAL = Key.of("traditional");
  static final Key CHECK = Key.of("check");

  static final Key KEEP = Key.of("keep");
  static final Key RULES = Key.of("rules");
  static final Key WORDS = Key.of("words");
  static final Key TITLE_LENGTH = Key.of("titleLength");
  static final Key PICTURE_KILOBYTES = Key.of("pictureKilobytes");
  static final Key PICTURE_SIDE = Key.of("pictureSide");
  static final Key COVER_WIDTH = Key.of("coverWidth");
  static final Key NAME = Key.of("name");
  static final Key SLUG = Key.of("slug");
  static final Key LOGO = Key.of("logo");
  static final Key PHONE = Key.of("phone");
  static final Key QQ = Key.of("qq");
  static final Key EMAIL = Key.of("email");
  static final Key ADDRESS = Key.of("address");
  static final Key COPYRIGHT = Key.of("copyright");
  static final Key ICP = Key.of("icp");
  static final Key POLICE = Key.of("police");
  static final Key LICENSE = Key.of("license");
  static final Key SUPPORT = Key.of("support");
  static final Key REQUIRED = Key.of("required");
  static final Key DISTINCT = Key.of("distinct");
  static final Key ORDER = Key.of("order");
  static final Key POLICIES = Key.of("policies");

  /** The keys of the top level. */
  static final List<Key> SITE =
      List.of(
          TITLE,
          SUBTITLE,
          DESCRIPTION,
          LANGUAGE,
          TIMEZONE,
          BASE_URL,
          SECTIONS,
          PUBLISHER,
          FOOTER,
          SIGN_OFF,
          PERMALINK,
          EMBED_HOSTS,
          INDENT,
          TOPICS,
          ORIGINAL_IS_CANONICAL,
          SEARCH,
          PICTURES,
          EDITIONS,
          TRADITIONAL,
          CHECK);

  static final List<Key> PUBLISHER_KEYS = List.of(NAME, LOGO, PHONE, QQ, EMAIL, ADDRESS, POLICIES);
  static final List<Key> FOOTER_KEYS = List.of(COPYRIGHT, ICP, POLICE, LICENSE, SUPPORT);

  static final List<Key> PICTURE_KEYS = List.of(RENDITIONS, QUALITY, WEBP_QUALITY);

  /** All words that may stand before a colon. */
  static final List<String> ALL_FORMS =
      Stream.of(
              SITE,
              PUBLISHER_KEYS,
              FOOTER_KEYS,
              PICTURE_KEYS,
              List.of(
                  SLUG,
                  REQUIRED,
                  DISTINCT,
                  ORDER,
                  KEEP,
                  RULES,
                  WORDS,
                  TITLE_LENGTH,
                  PICTURE_KILOBYTES,
                  PICTURE_SIDE,
                  COVER_WIDTH))
          .flatMap(List::stream)
          .map(Key::name)
          .distinct()
          .toList();

  private SiteKeys() {}
}
