package news.byline.plan.structured;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.byline.model.Article;
import news.byline.model.Byline;
import news.byline.model.CreditRole;
import news.byline.model.Headline;
import news.byline.model.Original;
import news.byline.model.Section;
import news.byline.model.Source;
import org.jspecify.annotations.Nullable;

/** Describes one article. */
record NewsArticle(Newsroom newsroom, Article article, Place place) {

  /** IPTC, Digital Source Type, as schema.org names it: “trained algorithmic media”. */
  private static final String AI = "https://schema.org/TrainedAlgorithmicMediaDigitalSource";

  Thing thing() {
    Thing thing = new Thing();
    if (article.sponsored()) {
      thing.with("@type", List.of("NewsArticle", "AdvertiserContentArticle"));
    } else {
      thing.with("@type", "NewsArticle");
    }
    thing.with("@id", place.url() + "#article").with("url", place.url());
    addWords(thing);
    addTimes(thing);
    addPeople(thing);
    return addOrigin(thing);
  }

  private void addWords(Thing thing) {
    Headline headline = article.headline();
    Section section = article.section();
    thing
        .with("mainEntityOfPage", Thing.of("WebPage").with("@id", place.url()))
        .with("headline", headline.title())
        .with("alternativeHeadline", present(headline.kicker(), headline.subtitle()))
        .with("description", article.summary())
        .with("inLanguage", newsroom.settings().language())
        .with("articleSection", section == null ? null : section.name())
        .with("keywords", present(article.topics(), article.tags()))
        .with("image", article.photos().stream().map(newsroom::image).toList());
  }

  private void addTimes(Thing thing) {
    thing
        .with("datePublished", article.date().iso())
        .with("dateModified", article.modified().iso());
  }

  private void addPeople(Thing thing) {
    thing
        .with("author", article.byline().stream().map(this::author).toList())
        .with(
            "editor",
            article.credits().stream()
                .filter(credit -> credit.role() == CreditRole.EDITOR)
                .flatMap(credit -> credit.names().stream())
                .map(name -> Thing.of("Person").with("name", name))
                .toList())
        .with("publisher", newsroom.publisher());
  }

  private Thing author(Byline author) {
    Thing organization = new Thing();
    if (author.organization() != null) {
      organization.with("@type", "Organization").with("name", author.organization());
    }
    return Thing.of("Person")
        .with("name", author.name())
        .with("url", place.people().get(author.name()))
        .with("jobTitle", author.role())
        .with("affiliation", organization);
  }

  private Thing addOrigin(Thing thing) {
    return thing
        .with("isBasedOn", elsewhere())
        .with("digitalSourceType", article.aiGenerated() ? AI : null)
        .with(
            "correction",
            article.corrections().stream()
                .map(
                    correction ->
                        Thing.of("CorrectionComment")
                            .with("text", correction.text())
                            .with("datePublished", correction.date().iso()))
                .toList());
  }

  /** Returns the addresses of what the article reprints or comes from, but for the site's own. */
  private List<String> elsewhere() {
    Original original = article.original();
    Source source = article.source();
    return present(original == null ? null : original.url(), source == null ? null : source.url())
        .stream()
        .filter(url -> !url.startsWith(newsroom.root()))
        .toList();
  }

  private static List<String> present(@Nullable String first, @Nullable String second) {
    return Stream.of(first, second).filter(Objects::nonNull).distinct().toList();
  }

  private static List<String> present(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
