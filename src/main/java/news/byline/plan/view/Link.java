package news.byline.plan.view;

/** Points to a page of the site or elsewhere. */
public record Link(String name, String href) {}
