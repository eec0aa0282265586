package news.byline.plan.structured;

import java.util.List;
import news.byline.model.Article;
import news.byline.model.Photo;

/** Describes an article as Baidu's rules for the times of landing pages ask for. */
record BaiduPage(Newsroom newsroom, Article article, String url) {

  private static final String CONTEXT = "https://ziyuan.baidu.com/contexts/cambrian.jsonld";

  private static final int MOST_IMAGES = 3;

  Thing thing() {
    // Baidu: YYYY-MM-DDThh:mm:ss, and a day without a time begins at midnight; a page that was
    // never
    // changed has its first date for the second.
    return new Thing()
        .with("@context", CONTEXT)
        .with("@id", url)
        .with("title", article.headline().title())
        .with("images", images())
        .with("description", article.summary())
        .with("pubDate", article.date().isoOnClock())
        .with("upDate", article.modified().isoOnClock());
  }

  /** Baidu: none, one or three. */
  private List<String> images() {
    List<String> all =
        article.photos().stream()
            .filter(photo -> !photo.isVector())
            .map(Photo::url)
            .map(address -> newsroom.root() + address.substring(1))
            .toList();
    return all.size() >= MOST_IMAGES ? all.subList(0, MOST_IMAGES) : all.stream().limit(1).toList();
  }
}
