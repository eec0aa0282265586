package news.byline.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.byline.model.Byline;
import news.byline.model.Terms.Term;
import news.byline.model.Topic;
import org.jspecify.annotations.Nullable;

/** Plans the pages of tags, people and topics. */
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
}
