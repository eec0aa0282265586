package news.byline.plan.view;

/** Names one section in the navigation; {@code current} where the page belongs to it. */
public record NavigationItem(String name, String href, boolean current) {}
