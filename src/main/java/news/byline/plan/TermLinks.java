package news.byline.plan;

import java.util.List;
import java.util.Objects;
import news.byline.model.Article;
import news.byline.model.Digest;
import news.byline.plan.view.Link;
import org.jspecify.annotations.Nullable;

/** Leads from articles to the pages of their tags, authors and topics. */
record TermLinks(Surroundings around) {

  /** Leads to the pages of an article's topics. */
  List<Link> topics(Article article, String root) {
    return article.topics().stream()
        .map(t -> link(t, around.topicSlug(t), TermPages.TOPICS, root))
        .toList();
  }

  /** Leads to the pages of an article's tags. */
  List<Link> tags(Article article, String root) {
    return article.tags().stream()
        .map(t -> link(t, around.tagSlug(t), TermPages.TAGS, root))
        .toList();
  }

  /** Returns the address of an author's page. */
  String personHref(String name, String root) {
    return link(name, around.personSlug(name), TermPages.PEOPLE, root).href();
  }

  /** Adds the addresses of an article's topics, tags and authors to a digest. */
  void addSlugs(Digest digest, Article article) {
    article.topics().forEach(t -> digest.add(around.topicSlug(t)));
    article.tags().forEach(t -> digest.add(around.tagSlug(t)));
    article.byline().forEach(a -> digest.add(around.personSlug(a.name())));
  }

  private static Link link(String word, @Nullable String slug, String folder, String root) {
    String known = Objects.requireNonNull(slug, word);
    return new Link(word, Frame.href(root, folder + known + "/index.html"));
  }
}
