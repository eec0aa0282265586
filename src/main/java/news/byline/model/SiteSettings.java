package news.byline.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds what {@code site.yaml} says.
 *
 * @param language the BCP 47 tag of the site's pages
 * @param zone the zone of dates that name no offset, and of all dates shown
 * @param baseUrl where the site will stand, without a slash at the end; null where that is unknown
 * @param sections the newsroom's sections in their order; empty where the articles name their own
 * @param topics the subjects that the newsroom describes; articles may name others too
 * @param signOffs who must have signed for a published article
 * @param embedHosts the hosts whose players may stand in an {@code iframe}
 * @param originalIsCanonical whether search engines are to list a reprint's original instead of it
 * @param indented whether paragraphs are indented by two ems
 * @param searchable whether the site has a search page
 * @param pictures how smaller versions of pictures are made
 * @param proofreading how articles are proofread, which no page shows
 * @param traditional how the edition in traditional characters is made; null where there is none
 */
public record SiteSettings(
    String title,
    @Nullable String subtitle,
    @Nullable String description,
    String language,
    ZoneId zone,
    @Nullable String baseUrl,
    List<Section> sections,
    Publisher publisher,
    Imprint imprint,
    List<Topic> topics,
    SignOffs signOffs,
    Permalink permalink,
    Set<String> embedHosts,
    boolean indented,
    boolean originalIsCanonical,
    boolean searchable,
    PictureSettings pictures,
    Proofreading proofreading,
    @Nullable Traditional traditional) {

  public SiteSettings {
    sections = List.copyOf(sections);
    topics = List.copyOf(topics);
    embedHosts = Set.copyOf(embedHosts);
  }

  /** Tells whether the site's pages are in Chinese. */
  public boolean isChinese() {
    return language.equals("zh") || language.startsWith("zh-");
  }

  /**
   * Tells whether a BCP 47 tag names Chinese in simplified characters, which of a region is
   * inferred.
   */
  public static boolean isSimplified(String language) {
    String tag = language.toLowerCase(java.util.Locale.ROOT);
    return tag.matches("zh(-hans(-.*)?|-(cn|sg|my)(-.*)?)?");
  }

  /** Returns the path part of the base URL without a slash at the end: empty, or {@code /news}. */
  public String basePath() {
    String path = baseUrl == null ? "" : java.net.URI.create(baseUrl).getRawPath();
    return path == null ? "" : path;
  }

  /** Returns the same settings for another place on the web. */
  public SiteSettings at(String otherBaseUrl) {
    return with(otherBaseUrl.replaceFirst("/+$", ""), signOffs, pictures);
  }

  /**
   * Returns the same settings for a site that is only looked at: it stands at the root of a server,
   * and no sign-off need be there yet.
   */
  public SiteSettings previewed() {
    String base = baseUrl;
    String root = base == null ? null : base.substring(0, base.length() - basePath().length());
    return with(root, signOffs.asPending(), pictures);
  }

  /** Returns the same settings for a machine that writes no WebP. */
  public SiteSettings withoutWebp() {
    return with(baseUrl, signOffs, pictures.withoutWebp());
  }

  private SiteSettings with(
      @Nullable String otherBaseUrl, SignOffs otherSignOffs, PictureSettings otherPictures) {
    return new SiteSettings(
        title,
        subtitle,
        description,
        language,
        zone,
        otherBaseUrl,
        sections,
        publisher,
        imprint,
        topics,
        otherSignOffs,
        permalink,
        embedHosts,
        indented,
        originalIsCanonical,
        searchable,
        otherPictures,
        proofreading,
        traditional);
  }
}
