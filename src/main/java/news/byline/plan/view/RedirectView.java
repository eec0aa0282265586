package news.byline.plan.view;

/**
 * Fills {@code redirect.ftl}, which stands at an article's old address.
 *
 * @param target the article's address now, relative to this page
 */
public record RedirectView(Page page, String title, String target) implements PageView {}
