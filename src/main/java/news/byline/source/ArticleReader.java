package news.byline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import news.byline.diagnostic.Suggestion;
import news.byline.markdown.Body;
import news.byline.model.Alias;
import news.byline.model.Article;
import news.byline.model.ArticleDate;
import news.byline.model.Correction;
import news.byline.model.Credit;
import news.byline.model.Digest;
import news.byline.model.Headline;
import news.byline.model.Manuscript;
import news.byline.model.Original;
import news.byline.model.Photo;
import news.byline.model.Schedule;
import news.byline.model.Section;
import news.byline.model.SiteSettings;
import news.byline.model.Slug;
import news.byline.model.Source;
import news.byline.model.Summary;
import news.byline.model.Terms;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Makes an article of one decoded file, or the list of what is wrong with it. */
final class ArticleReader {

  private final SiteSettings settings;
  private final Pictures pictures;
  private final SourceText source;
  private final Fields fields;
  private final List<Diagnostic> faults;

  private ArticleReader(
      SiteSettings settings,
      Pictures pictures,
      SourceText source,
      Fields fields,
      List<Diagnostic> faults) {
    this.settings = settings;
    this.pictures = pictures;
    this.source = source;
    this.fields = fields;
    this.faults = faults;
  }

  /** Reads an article; the value is null where an error stands among the faults. */
  static Reading<Manuscript> read(SourceText source, SiteSettings settings, Pictures pictures) {
    Reading<FrontMatter> found = FrontMatter.find(source);
    List<Diagnostic> faults = new ArrayList<>(found.diagnostics());
    FrontMatter front = found.value();
    if (front == null) {
      return new Reading<>(null, faults);
    }
    YamlText yaml = new YamlText(source, front.first(), front.end(), ArticleKeys.ALL_FORMS, faults);
    MappingNode mapping = YamlReader.mapping(yaml, faults);
    if (mapping == null) {
      return new Reading<>(null, faults);
    }
    Fields fields = new Fields(mapping, ArticleKeys.TOP_LEVEL, yaml, faults);
    Manuscript manuscript =
        new ArticleReader(settings, pictures, source, fields, faults).manuscript(front.end() + 1);
    boolean failed = faults.stream().anyMatch(Diagnostic::isError);
    return new Reading<>(failed ? null : manuscript, faults);
  }

  private @Nullable Manuscript manuscript(int textLine) {
    TimesReader times = new TimesReader(fields, settings.zone(), faults);
    PeopleReader people = new PeopleReader(fields);
    OriginReader origin = new OriginReader(fields);
    AddressReader address = new AddressReader(fields, source.file());
    Headline headline = headline();
    ArticleDate date = times.published();
    ArticleDate updated = times.updated(date);
    Schedule schedule = times.schedule();
    List<Credit> credits = people.credits();
    people.checkSignOffs(settings.signOffs(), schedule.status(), credits);
    ContentReader content = new ContentReader(settings, pictures, source, fields, faults);
    Photo cover = content.cover();
    String dateline = fields.text(ArticleKeys.DATELINE);
    Body body = content.body(textLine, dateline, cover);
    String summary = fields.text(ArticleKeys.SUMMARY);
    String slug = address.slug(headline);
    Section section = section();
    List<String> topics = words(ArticleKeys.TOPICS);
    List<String> tags = words(ArticleKeys.TAGS);
    Source from = origin.source();
    List<news.byline.model.Byline> byline = people.byline();
    Long reads = fields.count(ArticleKeys.READS);
    List<Alias> aliases = address.aliases();
    List<Correction> corrections = times.corrections(date);
    boolean pinned = fields.flag(ArticleKeys.PINNED);
    Original original = origin.original();
    boolean aiGenerated = fields.flag(ArticleKeys.AI_GENERATED);
    boolean sponsored = fields.flag(ArticleKeys.SPONSORED);
    boolean searchable = fields.flag(ArticleKeys.SEARCH, true);
    if (headline == null || date == null || slug == null) {
      return null;
    }
    List<Photo> images = content.photos(body);
    Article article =
        new Article(
            place(),
            headline,
            date,
            updated,
            section,
            topics,
            tags,
            from,
            dateline,
            byline,
            credits,
            cover,
            summary == null ? Summary.of(body.opening()) : summary,
            reads,
            slug,
            aliases,
            schedule,
            corrections,
            pinned,
            original,
            aiGenerated,
            sponsored,
            searchable,
            content.files(),
            content.links(),
            content.addresses(),
            images,
            body.markup().anchors().stream().sorted().toList(),
            version(cover, images));
    return new Manuscript(article, body.markup().html());
  }

  /** Digests what the file says and what is known of the pictures that it names. */
  private long version(@Nullable Photo cover, List<Photo> images) {
    Digest digest = new Digest().add(source.file()).add(source.text());
    if (cover != null) {
      cover.addTo(digest);
    }
    images.forEach(image -> image.addTo(digest));
    return digest.value();
  }

  private SourceSpan place() {
    Key key = fields.node(ArticleKeys.SLUG) == null ? ArticleKeys.TITLE : ArticleKeys.SLUG;
    return fields.span(key);
  }

  private @Nullable Headline headline() {
    String kicker = fields.text(ArticleKeys.KICKER);
    String subtitle = fields.text(ArticleKeys.SUBTITLE);
    if (fields.isBlank(ArticleKeys.TITLE)) {
      fields.error("title-missing", fields.spanOfKey(ArticleKeys.TITLE));
      return null;
    }
    String title = fields.text(ArticleKeys.TITLE);
    return title == null ? null : new Headline(kicker, title, subtitle);
  }

  private @Nullable Section section() {
    String written = fields.text(ArticleKeys.SECTION);
    if (written == null) {
      return null;
    }
    List<Section> known = settings.sections();
    if (known.isEmpty()) {
      String slug = Slug.ofName(written);
      if (slug.isEmpty() || Slug.isReserved(slug)) {
        fields.error("section-slug", fields.span(ArticleKeys.SECTION), written);
        return null;
      }
      return new Section(written, slug, null);
    }
    for (Section section : known) {
      if (section.name().equals(written) || section.slug().equals(written)) {
        return section;
      }
    }
    List<String> forms = known.stream().flatMap(s -> Stream.of(s.name(), s.slug())).toList();
    String names = String.join(", ", known.stream().map(Section::name).toList());
    faults.add(
        Diagnostic.error("section-unknown", fields.span(ArticleKeys.SECTION), written, names)
            .suggesting(Suggestion.nearest(written, forms)));
    return null;
  }

  /** Reads words that each get a page of their own. */
  private List<String> words(Key key) {
    Node node = fields.node(key);
    for (Node item : node == null ? List.<Node>of() : fields.items(node)) {
      if (item instanceof ScalarNode word && !Terms.hasSlug(word.getValue())) {
        fields.error("word-slug", fields.span(item), word.getValue());
      }
    }
    return fields.names(key);
  }
}
