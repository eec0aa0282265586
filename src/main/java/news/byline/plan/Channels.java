package news.byline.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.byline.model.Article;
import news.byline.model.Section;
import news.byline.model.SiteSettings;
import news.byline.model.Terms.Term;
import news.byline.model.Topic;
import org.jspecify.annotations.Nullable;

/** Lists what the site's feeds carry: one follows the site, the others a section or a topic. */
record Channels(Listing listing) {

  private static final int MOST = 20;

  List<Channel> all() {
    SiteSettings settings = listing.absolute().settings();
    String described =
        settings.description() == null ? settings.subtitle() : settings.description();
    Channel site = new Channel("", settings.title(), described, newest(listing.index().articles()));
    return Stream.concat(Stream.of(site), Stream.concat(sections(), topics())).toList();
  }

  private Stream<Channel> sections() {
    List<Section> sections = listing.absolute().pages().frame().sections();
    return sections.stream()
        .map(s -> channel(s.slug() + "/", s.name(), s.description(), listing.index().in(s)));
  }

  private Stream<Channel> topics() {
    Map<String, Topic> described =
        listing.absolute().settings().topics().stream()
            .collect(Collectors.toMap(Topic::slug, topic -> topic));
    return listing.index().topics().all().stream().map(t -> topic(t, described.get(t.slug())));
  }

  private Channel topic(Term term, @Nullable Topic topic) {
    return channel(
        TermPages.TOPICS + term.slug() + "/",
        term.name(),
        topic == null ? null : topic.description(),
        term.articles());
  }

  private Channel channel(
      String folder, String name, @Nullable String description, List<Article> articles) {
    String title = name + " - " + listing.absolute().settings().title();
    return new Channel(folder, title, description, newest(articles));
  }

  private List<Article> newest(List<Article> articles) {
    return articles.stream().filter(listing.isOpen()).limit(MOST).toList();
  }
}
