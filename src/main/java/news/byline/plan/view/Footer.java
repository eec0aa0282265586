package news.byline.plan.view;

import org.jspecify.annotations.Nullable;

/**
 * Closes every page with the licences of a Chinese news site.
 *
 * @param publisher the publisher's name
 * @param icp the ICP filing number (网站备案号), linked to the ministry's register
 * @param police the public-security filing (公安备案); its link leads to the register's query for its
 *     number where it has one, else to the register
 * @param license the licence for internet news information services (许可证编号)
 * @param archive the page of all articles by date
 * @param corrections the page of all corrections
 * @param support who runs the technology (技术支持)
 */
public record Footer(
    @Nullable String publisher,
    @Nullable String copyright,
    @Nullable Link icp,
    @Nullable Link police,
    @Nullable String license,
    @Nullable String support,
    @Nullable String address,
    String archive,
    String corrections) {}
