package news.byline.plan.view;

/**
 * Tells search engines of the same page in another edition.
 *
 * @param language the BCP 47 tag of the edition, or {@code x-default}
 * @param href its full address
 */
public record Alternate(String language, String href) {}
