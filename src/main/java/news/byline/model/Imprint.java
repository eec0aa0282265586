package news.byline.model;

import org.jspecify.annotations.Nullable;

/**
 * Holds the licences at the foot of each page.
 *
 * @param icp the ICP filing number (网站备案号)
 * @param police the public-security filing (公安备案)
 * @param license the licence for internet news information services (许可证编号)
 * @param support who runs the technology (技术支持)
 */
public record Imprint(
    @Nullable String copyright,
    @Nullable String icp,
    @Nullable String police,
    @Nullable String license,
    @Nullable String support) {

  /** Stands for a site without a footer. */
  public static final Imprint EMPTY = new Imprint(null, null, null, null, null);
}
