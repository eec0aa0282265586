package news.byline.plan.view;

/**
 * Points to a feed.
 *
 * @param title what a feed reader offers it as
 * @param type its media type
 */
public record FeedLink(String title, String type, String href) {}
