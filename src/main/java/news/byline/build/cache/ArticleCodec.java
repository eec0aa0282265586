package news.byline.build.cache;

import java.time.ZoneOffset;
import java.util.Objects;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Alias;
import news.byline.model.Article;
import news.byline.model.ArticleDate;
import news.byline.model.ArticleLink;
import news.byline.model.Byline;
import news.byline.model.Correction;
import news.byline.model.Credit;
import news.byline.model.CreditRole;
import news.byline.model.Headline;
import news.byline.model.Original;
import news.byline.model.Photo;
import news.byline.model.Schedule;
import news.byline.model.Section;
import news.byline.model.Source;
import news.byline.model.Status;
import org.jspecify.annotations.Nullable;

/** Turns articles into bytes and back. All places of an article lie in its own file. */
final class ArticleCodec {

  private ArticleCodec() {}

  static void write(Encoder out, Article a) {
    out.text(a.file());
    place(out, a.place());
    out.text(a.headline().kicker()).text(a.headline().title()).text(a.headline().subtitle());
    date(out, a.date());
    date(out, a.updated());
    section(out, a.section());
    out.list(a.topics(), Encoder::word).list(a.tags(), Encoder::word);
    source(out, a.source());
    out.word(a.dateline());
    out.list(a.byline(), ArticleCodec::byline).list(a.credits(), ArticleCodec::credit);
    photo(out, a.cover());
    out.text(a.summary()).number(a.reads() == null ? -1 : a.reads()).text(a.slug());
    out.list(a.aliases(), (to, alias) -> place(to.text(alias.address()), alias.place()));
    out.word(a.schedule().status().name());
    date(out, a.schedule().publishAt());
    date(out, a.schedule().expiresAt());
    out.list(a.corrections(), (to, c) -> date(to.text(c.text()), c.date()));
    out.flag(a.pinned());
    original(out, a.original());
    out.flag(a.aiGenerated()).flag(a.sponsored());
    out.list(a.pictures(), Encoder::word);
    out.list(a.links(), ArticleCodec::link).list(a.addresses(), ArticleCodec::link);
    out.list(a.images(), ArticleCodec::photo).list(a.anchors(), Encoder::word).bits(a.version());
  }

  static Article read(Decoder in) {
    String file = in.words();
    return new Article(
        place(in, file),
        new Headline(in.text(), in.words(), in.text()),
        Objects.requireNonNull(date(in)),
        date(in),
        section(in),
        in.list(Decoder::name),
        in.list(Decoder::name),
        source(in),
        in.word(),
        in.list(ArticleCodec::byline),
        in.list(ArticleCodec::credit),
        photo(in),
        in.words(),
        reads(in),
        in.words(),
        in.list(from -> new Alias(from.words(), place(from, file))),
        new Schedule(Status.valueOf(in.name()), date(in), date(in)),
        in.list(ArticleCodec::correction),
        in.flag(),
        original(in),
        in.flag(),
        in.flag(),
        in.list(Decoder::name),
        in.list(from -> link(from, file)),
        in.list(from -> link(from, file)),
        in.list(from -> Objects.requireNonNull(photo(from))),
        in.list(Decoder::name),
        in.bits());
  }

  static void place(Encoder out, SourceSpan place) {
    out.number(place.line()).number(place.column()).number(place.length()).text(place.text());
  }

  static SourceSpan place(Decoder in, String file) {
    return new SourceSpan(
        file, (int) in.number(), (int) in.number(), (int) in.number(), in.words());
  }

  private static void date(Encoder out, @Nullable ArticleDate date) {
    out.flag(date != null);
    if (date != null) {
      out.number(date.epochSecond()).number(date.offset().getTotalSeconds()).flag(date.hasTime());
    }
  }

  private static @Nullable ArticleDate date(Decoder in) {
    if (!in.flag()) {
      return null;
    }
    long second = in.number();
    ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) in.number());
    return new ArticleDate(second, offset, in.flag());
  }

  private static void section(Encoder out, @Nullable Section section) {
    out.word(section == null ? null : section.slug());
    if (section != null) {
      out.word(section.name()).word(section.description());
    }
  }

  private static @Nullable Section section(Decoder in) {
    String slug = in.word();
    return slug == null ? null : new Section(in.name(), slug, in.word());
  }

  private static void source(Encoder out, @Nullable Source source) {
    out.word(source == null ? null : source.name());
    if (source != null) {
      out.word(source.url());
    }
  }

  private static @Nullable Source source(Decoder in) {
    String name = in.word();
    return name == null ? null : new Source(name, in.word());
  }

  private static void byline(Encoder out, Byline author) {
    out.word(author.name()).word(author.role()).word(author.organization());
  }

  private static Byline byline(Decoder in) {
    return new Byline(in.name(), in.word(), in.word());
  }

  private static void credit(Encoder out, Credit credit) {
    out.word(credit.role().name()).list(credit.names(), Encoder::word);
  }

  private static Credit credit(Decoder in) {
    return new Credit(CreditRole.valueOf(in.name()), in.list(Decoder::name));
  }

  private static void photo(Encoder out, @Nullable Photo photo) {
    out.word(photo == null ? null : photo.url());
    if (photo != null) {
      out.number(photo.width()).number(photo.height());
      out.word(photo.alt()).word(photo.caption()).word(photo.credit());
    }
  }

  private static @Nullable Photo photo(Decoder in) {
    String url = in.word();
    return url == null
        ? null
        : new Photo(url, (int) in.number(), (int) in.number(), in.name(), in.word(), in.word());
  }

  private static @Nullable Long reads(Decoder in) {
    long reads = in.number();
    return reads < 0 ? null : reads;
  }

  private static Correction correction(Decoder in) {
    String text = in.words();
    return new Correction(Objects.requireNonNull(date(in)), text);
  }

  private static void original(Encoder out, @Nullable Original original) {
    out.flag(original != null);
    if (original != null) {
      out.text(original.title()).text(original.author()).text(original.url());
    }
  }

  private static @Nullable Original original(Decoder in) {
    return in.flag() ? new Original(in.text(), in.text(), in.text()) : null;
  }

  private static void link(Encoder out, ArticleLink link) {
    place(out.word(link.target()).text(link.fragment()), link.place());
  }

  private static ArticleLink link(Decoder in, String file) {
    return new ArticleLink(in.name(), in.words(), place(in, file));
  }
}
