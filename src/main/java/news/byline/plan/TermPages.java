package news.byline.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.byline.model.Article;
import news.byline.model.Byline;
import news.byline.model.Digest;
import news.byline.model.Terms.Term;
import news.byline.model.Topic;
import news.byline.plan.view.Link;
import org.jspecify.annotations.Nullable;

/** Plans the pages of tags, people and topics, and leads to them. */
record TermPages(SiteIndex index, List<Topic> topics) {

  static final String TAGS = "tags/";
  static final String PEOPLE = "people/";
  static final String TOPICS = "topics/";

  /** Plans all of them. */
  List<PlannedPage> pages(ListPages lists) {
    Map<String, Topic> described =
        topics.stream().collect(Collectors.toMap(Topic::slug, topic -> topic));
    return Stream.of(
            index.tags().all().stream().map(t -> subject("tag", TAGS, t, null)),
            index.people().all().stream().map(t -> subject("person", PEOPLE, t, null)),
            index.topics().all().stream()
                .map(t -> subject("topic", TOPICS, t, described.get(t.slug()))))
        .flatMap(subjects -> subjects)
        .flatMap(subject -> lists.of(subject).stream())
        .toList();
  }

  private static ListPages.Subject subject(
      String kind, String folder, Term term, @Nullable Topic topic) {
    return new ListPages.Subject(
        kind,
        folder + term.slug(),
        term.name(),
        topic == null ? null : topic.description(),
        null,
        kind.equals("person") ? roles(term) : List.of(),
        topic != null && topic.oldestFirst(),
        false,
        term.articles());
  }

  private static List<String> roles(Term person) {
    return person.articles().stream()
        .flatMap(a -> a.byline().stream())
        .filter(author -> author.name().equals(person.name()))
        .map(Byline::role)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** Leads to the pages of an article's topics. */
  List<Link> topicLinks(Article article, String root) {
    return article.topics().stream()
        .map(t -> link(t, index.topics().find(t), TOPICS, root))
        .toList();
  }

  /** Leads to the pages of an article's tags. */
  List<Link> tagLinks(Article article, String root) {
    return article.tags().stream().map(t -> link(t, index.tags().find(t), TAGS, root)).toList();
  }

  /** Returns the address of an author's page. */
  String personHref(String name, String root) {
    return link(name, index.people().find(name), PEOPLE, root).href();
  }

  /** Adds the addresses of an article's topics, tags and authors to a digest. */
  void addSlugs(Digest digest, Article article) {
    article.topics().forEach(t -> digest.add(slug(index.topics().find(t))));
    article.tags().forEach(t -> digest.add(slug(index.tags().find(t))));
    article.byline().forEach(a -> digest.add(slug(index.people().find(a.name()))));
  }

  private static @Nullable String slug(@Nullable Term term) {
    return term == null ? null : term.slug();
  }

  private static Link link(String word, @Nullable Term term, String folder, String root) {
    Term known = Objects.requireNonNull(term, word);
    return new Link(word, Frame.href(root, folder + known.slug() + "/index.html"));
  }
}
