package news.byline.plan;

import java.util.List;
import news.byline.model.Article;
import news.byline.model.Byline;
import news.byline.model.Headline;
import news.byline.model.Photo;
import news.byline.model.Section;
import news.byline.plan.view.Card;
import news.byline.plan.view.Link;
import news.byline.plan.view.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Announces articles on one page.
 *
 * @param root what leads from that page to the site's root
 */
record Cards(String root, Addresses addresses, Times times) {

  List<Card> of(List<Article> articles) {
    return articles.stream().map(this::of).toList();
  }

  Card of(Article article) {
    Headline headline = article.headline();
    Section section = article.section();
    return new Card(
        Frame.href(root, addresses.path(article)),
        headline.kicker(),
        headline.title(),
        headline.subtitle(),
        article.summary(),
        times.of(article.date()),
        section == null
            ? null
            : new Link(section.name(), Frame.href(root, Frame.sectionPath(section))),
        article.byline().stream().map(Byline::name).toList(),
        picture(article),
        article.reads() == null ? null : Long.toString(article.reads()),
        article.pinned(),
        article.sponsored());
  }

  private @Nullable Picture picture(Article article) {
    Photo photo = article.announcingPhoto();
    return photo == null
        ? null
        : new PictureViews(root, addresses.settings().pictures()).onCard(photo);
  }
}
