package news.byline.source;

import java.util.List;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.Original;
import news.byline.model.Source;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads from whom an article comes, and of what it is a reprint. */
final class OriginReader {

  private final Fields fields;

  OriginReader(Fields fields) {
    this.fields = fields;
  }

  /** Reads the medium that it comes from; null where none is named. */
  @Nullable Source source() {
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
    checkAddress(url, pair.span(ArticleKeys.URL));
    return new Source(name, url);
  }

  /** Reads what was printed elsewhere before; null where nothing was. */
  @Nullable Original original() {
    String title = fields.text(ArticleKeys.ORIGINAL_TITLE);
    String author = fields.text(ArticleKeys.ORIGINAL_AUTHOR);
    String url = fields.text(ArticleKeys.ORIGINAL_URL);
    checkAddress(url, fields.span(ArticleKeys.ORIGINAL_URL));
    boolean given = title != null || author != null || url != null;
    return given ? new Original(title, author, url) : null;
  }

  private void checkAddress(@Nullable String url, SourceSpan place) {
    if (url != null && !url.matches("https?://\\S+")) {
      fields.error("url-form", place, url);
    }
  }
}
