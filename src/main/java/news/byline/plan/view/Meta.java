package news.byline.plan.view;

/**
 * Tells machines one thing of a page.
 *
 * @param attribute what names it: {@code property} (Open Graph) or {@code name} (HTML)
 */
public record Meta(String attribute, String name, String content) {}
