package news.byline.build.cache;

import java.util.Objects;
import news.byline.diagnostic.Reading;
import news.byline.model.Article;
import news.byline.model.Pool;
import news.byline.source.SourceFile;

/** Remembers what was read of an article's file, its faults included. */
public record CachedArticle(SourceFile file, Reading<Article> reading) {

  /** Returns the article; only what was read without an error is remembered. */
  public Article article() {
    return Objects.requireNonNull(reading.value());
  }

  /** Returns the same, the article made of what it has in common with others. */
  public CachedArticle pooled(Pool pool) {
    Article article = reading.value();
    return article == null
        ? this
        : new CachedArticle(file, new Reading<>(article.pooled(pool), reading.diagnostics()));
  }

  static void write(Encoder out, CachedArticle entry) {
    file(out, entry.file);
    ArticleCodec.write(out, entry.article());
    out.list(entry.reading.diagnostics(), DiagnosticCodec::write);
  }

  static CachedArticle read(Decoder in) {
    SourceFile file = file(in);
    Article article = ArticleCodec.read(in);
    return new CachedArticle(file, new Reading<>(article, in.list(DiagnosticCodec::read)));
  }

  static void file(Encoder out, SourceFile file) {
    out.text(file.path()).number(file.size()).bits(file.modified());
  }

  static SourceFile file(Decoder in) {
    return new SourceFile(in.words(), in.number(), in.bits());
  }
}
