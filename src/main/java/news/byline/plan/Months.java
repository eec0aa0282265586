package news.byline.plan;

import java.time.OffsetDateTime;
import news.byline.model.Article;

/** Names the months of articles so that their names sort by time. */
final class Months {

  private Months() {}

  /** Returns the month of an article: {@code 2022}, a separator, {@code 02}. */
  static String of(Article article, char separator) {
    OffsetDateTime at = article.date().at();
    StringBuilder name = new StringBuilder(7);
    // A format string would be read anew for each of a hundred thousand articles.
    for (int unit = 1000; unit > 0; unit /= 10) {
      name.append((char) ('0' + at.getYear() / unit % 10));
    }
    int month = at.getMonthValue();
    return name.append(separator)
        .append((char) ('0' + month / 10))
        .append((char) ('0' + month % 10))
        .toString();
  }
}
