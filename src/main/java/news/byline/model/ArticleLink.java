package news.byline.model;

import news.byline.diagnostic.SourceSpan;

/**
 * Names another article by its file, as a text that links to it does.
 *
 * @param file the path from the site's folder
 * @param place where the link stands
 */
public record ArticleLink(String file, SourceSpan place) {}
