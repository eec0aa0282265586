package news.byline.plan;

/** Names the formats of what the site publishes for programs rather than for readers. */
public enum DocumentFormat {
  RSS,
  ATOM,
  JSON_FEED,
  SITEMAP_INDEX,
  SITEMAP,
  NEWS_SITEMAP,
  ROBOTS,
  REDIRECTS,
  NGINX_MAP;

  /** Tells whether it is one of the formats of feeds. */
  public boolean isFeed() {
    return this == RSS || this == ATOM || this == JSON_FEED;
  }
}
