package news.byline.plan.view;

/**
 * Fills {@code search.ftl}, the page on which readers search the site.
 *
 * @param index the address of the folder that the script reads, which ends with a slash
 */
public record SearchView(Page page, String index) implements PageView {}
