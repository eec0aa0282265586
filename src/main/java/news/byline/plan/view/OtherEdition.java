package news.byline.plan.view;

/**
 * Leads from a page to the same page in the site's other edition.
 *
 * @param name the edition's own name for itself: 繁體, 简体
 * @param language the BCP 47 tag of the edition
 */
public record OtherEdition(String name, String language, String href) {}
