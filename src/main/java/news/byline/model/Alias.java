package news.byline.model;

import news.byline.diagnostic.SourceSpan;

/**
 * Names an old address that leads to an article.
 *
 * @param address begins with {@code /}
 * @param place where the article's file names it
 */
public record Alias(String address, SourceSpan place) {}
