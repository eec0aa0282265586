package news.byline.model;

import news.byline.diagnostic.SourceSpan;

/**
 * Names what a text links to on its own site.
 *
 * @param target the path of a file from the site's folder, or an address from {@code /}
 * @param place where the link stands
 */
public record ArticleLink(String target, SourceSpan place) {}
