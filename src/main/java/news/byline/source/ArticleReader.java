package news.byline.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import news.byline.model.CreditRole;
import news.byline.model.Digest;
import news.byline.model.Headline;
import news.byline.model.Manuscript;
import news.byline.model.Original;
import news.byline.model.Photo;
import news.byline.model.Schedule;
import news.byline.model.Section;
import news.byline.model.SignOffs;
import news.byline.model.SiteSettings;
import news.byline.model.Slug;
import news.byline.model.Source;
import news.byline.model.Status;
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
    PeopleReader people = new PeopleReader(fields);
    Headline headline = headline();
    ArticleDate date = requiredDate();
    ArticleDate updated = date(fields, ArticleKeys.UPDATED);
    if (isEarlier(updated, date)) {
      fields.error("updated-early", fields.span(ArticleKeys.UPDATED));
    }
    Schedule schedule = schedule();
    List<Credit> credits = people.credits();
    checkSignOffs(schedule, credits);
    ContentReader content = new ContentReader(settings, pictures, source, fields, faults);
    Photo cover = content.cover();
    String dateline = fields.text(ArticleKeys.DATELINE);
    Body body = content.body(textLine, dateline, cover);
    String summary = fields.text(ArticleKeys.SUMMARY);
    String slug = slug(headline);
    Section section = section();
    List<String> topics = words(ArticleKeys.TOPICS);
    List<String> tags = words(ArticleKeys.TAGS);
    Source origin = origin();
    List<news.byline.model.Byline> byline = people.byline();
    Long reads = fields.count(ArticleKeys.READS);
    List<Alias> aliases = aliases();
    List<Correction> corrections = corrections(date);
    boolean pinned = fields.flag(ArticleKeys.PINNED);
    Original original = original();
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
            origin,
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

  private @Nullable ArticleDate requiredDate() {
    if (fields.isBlank(ArticleKeys.DATE)) {
      fields.error("date-missing", fields.spanOfKey(ArticleKeys.DATE));
      return null;
    }
    return date(fields, ArticleKeys.DATE);
  }

  private @Nullable ArticleDate date(Fields from, Key key) {
    String text = from.text(key);
    if (text == null) {
      return null;
    }
    ArticleDate date = DateReader.read(text, settings.zone());
    if (date == null) {
      String rule = DateReader.hasForm(text) ? "date-impossible" : "date-form";
      from.error(rule, from.span(key), text);
    } else if (text.indexOf('：') >= 0) {
      faults.add(Diagnostic.warning("date-colon", from.span(key), text));
    }
    return date;
  }

  /** Two dates are compared as days where one has no time. */
  private static boolean isEarlier(@Nullable ArticleDate one, @Nullable ArticleDate other) {
    if (one == null || other == null) {
      return false;
    }
    boolean timed = one.hasTime() && other.hasTime();
    return timed
        ? one.compareTo(other) < 0
        : one.at().toLocalDate().isBefore(other.at().toLocalDate());
  }

  private Schedule schedule() {
    String text = fields.text(ArticleKeys.STATUS);
    Status status =
        Arrays.stream(Status.values())
            .filter(s -> s.key().equals(text) || s.chinese().equals(text))
            .findFirst()
            .orElse(Status.PUBLISHED);
    if (text != null && !(status.key().equals(text) || status.chinese().equals(text))) {
      List<String> known =
          Arrays.stream(Status.values()).flatMap(s -> Stream.of(s.key(), s.chinese())).toList();
      fields.errorNear("status-unknown", fields.span(ArticleKeys.STATUS), text, known);
    }
    return new Schedule(
        status, date(fields, ArticleKeys.PUBLISH_AT), date(fields, ArticleKeys.EXPIRES_AT));
  }

  /** A draft is signed off when it is done, and of a withdrawn article nothing is shown. */
  private void checkSignOffs(Schedule schedule, List<Credit> credits) {
    if (schedule.status() != Status.PUBLISHED) {
      return;
    }
    SignOffs rules = settings.signOffs();
    Map<String, CreditRole> signed = new HashMap<>();
    for (CreditRole role : CreditRole.values()) {
      if (!rules.required().contains(role)) {
        continue;
      }
      List<String> names =
          credits.stream().filter(c -> c.role() == role).flatMap(c -> c.names().stream()).toList();
      if (names.isEmpty() && !rules.pending()) {
        fields.error(
            "sign-off-missing", fields.spanOfKey(ArticleKeys.CREDITS), role.key(), role.chinese());
      }
      for (String name : names) {
        CreditRole other = signed.putIfAbsent(name, role);
        if (other != null && rules.distinct()) {
          fields.error("sign-off-twice", place(role), name, other.chinese(), role.chinese());
        }
      }
    }
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

  /** Marks where a task is signed for, else all credits. */
  private SourceSpan place(CreditRole role) {
    Key chinese = Key.of(role.chinese());
    return fields.node(chinese) == null
        ? fields.spanOfKey(ArticleKeys.CREDITS)
        : fields.span(chinese);
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

  private @Nullable String slug(@Nullable Headline headline) {
    String written = fields.text(ArticleKeys.SLUG);
    if (written != null) {
      if (!Slug.isValid(written)) {
        fields.error("slug-invalid", fields.span(ArticleKeys.SLUG), written);
      }
      return written;
    }
    String path = source.file();
    String slug = Slug.ofFileName(path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')));
    if (slug.isEmpty() && headline != null) {
      slug = Slug.ofTitle(headline.title());
    }
    if (slug.isEmpty()) {
      fields.error("slug-missing", fields.span(ArticleKeys.TITLE));
      return null;
    }
    return slug;
  }

  private @Nullable Source origin() {
    Node node = fields.node(ArticleKeys.SOURCE);
    if (node == null) {
      return null;
    }
    Fields pair = fields.fields(node, List.of(ArticleKeys.SOURCE_NAME, ArticleKeys.URL));
    if (pair == null) {
      String name = fields.text(node);
      return name == null ? null : new Source(name, null);
    }
    String name = pair.text(ArticleKeys.SOURCE_NAME);
    String url = pair.text(ArticleKeys.URL);
    if (name == null) {
      fields.error("source-name", fields.span(node));
      return null;
    }
    if (url != null && !url.matches("https?://\\S+")) {
      fields.error("url-form", pair.span(ArticleKeys.URL), url);
    }
    return new Source(name, url);
  }

  private @Nullable Original original() {
    String title = fields.text(ArticleKeys.ORIGINAL_TITLE);
    String author = fields.text(ArticleKeys.ORIGINAL_AUTHOR);
    String url = fields.text(ArticleKeys.ORIGINAL_URL);
    if (url != null && !url.matches("https?://\\S+")) {
      fields.error("url-form", fields.span(ArticleKeys.ORIGINAL_URL), url);
    }
    boolean given = title != null || author != null || url != null;
    return given ? new Original(title, author, url) : null;
  }

  private List<Alias> aliases() {
    List<Alias> aliases = new ArrayList<>();
    Node node = fields.node(ArticleKeys.ALIASES);
    if (node == null) {
      return aliases;
    }
    for (Node item : fields.items(node)) {
      String alias = fields.text(item);
      if (alias == null) {
        continue;
      }
      if (!isOldAddress(alias)) {
        fields.error("alias-form", fields.span(item), alias);
      } else {
        aliases.add(new Alias(alias, fields.span(item)));
      }
    }
    return aliases;
  }

  /** Each part of an old address becomes the name of a folder or a file. */
  private static boolean isOldAddress(String alias) {
    return alias.matches("/[^/].*")
        && Arrays.stream(alias.substring(1).replaceFirst("/$", "").split("/", -1))
            .allMatch(part -> Slug.isValid(part.matches("[_~-].*") ? "x" + part : part));
  }

  private List<Correction> corrections(@Nullable ArticleDate published) {
    List<Correction> corrections = new ArrayList<>();
    Node node = fields.node(ArticleKeys.CORRECTIONS);
    for (Node item : node == null ? List.<Node>of() : fields.items(node)) {
      Fields pair = fields.fields(item, List.of(ArticleKeys.DATE, ArticleKeys.TEXT));
      String text = pair == null ? null : pair.text(ArticleKeys.TEXT);
      if (pair == null || text == null || pair.node(ArticleKeys.DATE) == null) {
        fields.error("correction-form", fields.span(item));
        continue;
      }
      ArticleDate date = date(pair, ArticleKeys.DATE);
      if (isEarlier(date, published)) {
        fields.error("correction-early", pair.span(ArticleKeys.DATE));
      }
      if (date != null) {
        corrections.add(new Correction(date, text));
      }
    }
    return corrections;
  }
}
