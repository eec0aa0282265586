package news.byline.build.cache;

import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Alias;
import news.byline.model.Article;
import news.byline.model.ArticleDate;
import news.byline.model.ArticleLink;
import news.byline.model.Byline;
import news.byline.model.Correction;
import news.byline.model.Credit;
import news.byline.model.CreditRole;
import news.byline.model.Focus;
import news.byline.model.Headline;
import news.byline.model.Master;
import news.byline.model.Original;
import news.byline.model.Photo;
import news.byline.model.RasterFormat;
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
    optional(out, a.section(), ArticleCodec::section);
    out.sharedList(a.topics(), Encoder::word).sharedList(a.tags(), Encoder::word);
    optional(out, a.source(), ArticleCodec::source);
    out.word(a.dateline());
    out.sharedList(a.byline(), ArticleCodec::byline);
    out.sharedList(a.credits(), ArticleCodec::credit);
    photo(out, a.cover());
    out.text(a.summary()).number(a.reads() == null ? -1 : a.reads()).text(a.slug());
    out.list(a.aliases(), (to, alias) -> place(to.text(alias.address()), alias.place()));
    out.shared(a.schedule(), ArticleCodec::schedule);
    out.list(a.corrections(), (to, c) -> date(to.text(c.text()), c.date()));
    out.flag(a.pinned());
    original(out, a.original());
    out.flag(a.aiGenerated()).flag(a.sponsored()).flag(a.searchable());
    out.sharedList(a.pictures(), Encoder::word);
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
        optional(in, ArticleCodec::section),
        in.sharedList(Decoder::name),
        in.sharedList(Decoder::name),
        optional(in, ArticleCodec::source),
        in.word(),
        in.sharedList(ArticleCodec::byline),
        in.sharedList(ArticleCodec::credit),
        photo(in),
        in.words(),
        reads(in),
        in.words(),
        in.list(from -> new Alias(from.words(), place(from, file))),
        in.shared(ArticleCodec::schedule),
        in.list(ArticleCodec::correction),
        in.flag(),
        original(in),
        in.flag(),
        in.flag(),
        in.flag(),
        in.sharedList(Decoder::name),
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

  private static <T> void optional(Encoder out, @Nullable T value, BiConsumer<Encoder, T> write) {
    out.flag(value != null);
    if (value != null) {
      out.shared(value, write);
    }
  }

  private static <T> @Nullable T optional(Decoder in, Function<Decoder, T> read) {
    return in.flag() ? in.shared(read) : null;
  }

  private static void section(Encoder out, Section section) {
    out.word(section.name()).word(section.slug()).word(section.description());
  }

  private static Section section(Decoder in) {
    return new Section(in.name(), in.name(), in.word());
  }

  private static void source(Encoder out, Source source) {
    out.word(source.name()).word(source.url());
  }

  private static Source source(Decoder in) {
    return new Source(in.name(), in.word());
  }

  private static void schedule(Encoder out, Schedule schedule) {
    out.word(schedule.status().name());
    date(out, schedule.publishAt());
    date(out, schedule.expiresAt());
  }

  private static Schedule schedule(Decoder in) {
    return new Schedule(Status.valueOf(in.name()), date(in), date(in));
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
      out.number(photo.focus().x()).number(photo.focus().y());
      master(out, photo.master());
    }
  }

  private static @Nullable Photo photo(Decoder in) {
    String url = in.word();
    return url == null
        ? null
        : new Photo(
            url,
            (int) in.number(),
            (int) in.number(),
            in.name(),
            in.word(),
            in.word(),
            new Focus((int) in.number(), (int) in.number()),
            master(in));
  }

  static void master(Encoder out, @Nullable Master master) {
    out.flag(master != null);
    if (master != null) {
      out.number(master.width()).number(master.height()).word(master.format().name());
      out.number(master.colour())
          .flag(master.palette())
          .flag(master.redrawn())
          .bits(master.version());
    }
  }

  static @Nullable Master master(Decoder in) {
    return in.flag()
        ? new Master(
            (int) in.number(),
            (int) in.number(),
            RasterFormat.valueOf(in.name()),
            (int) in.number(),
            in.flag(),
            in.flag(),
            in.bits())
        : null;
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
