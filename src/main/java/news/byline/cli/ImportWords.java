package news.byline.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import news.byline.diagnostic.Messages;
import news.byline.exchange.ImportReport.Article;
import news.byline.exchange.ImportReport.Manuscript;
import news.byline.exchange.manuscript.Recognised;
import org.jspecify.annotations.Nullable;

/** Tells an editor what was recognised in a manuscript, for confirmation. */
final class ImportWords {

  private final PrintStream out;
  private final Messages messages;

  ImportWords(Surroundings surroundings, Messages messages) {
    this.out = surroundings.out();
    this.messages = messages;
  }

  void print(Manuscript manuscript) {
    Article article = manuscript.article();
    if (article == null) {
      return;
    }
    out.println(messages.get("import.article", manuscript.file(), article.path()));
    Recognised found = article.recognised();
    line("kicker", found.kicker());
    line("title", found.title());
    line("subtitle", found.subtitle());
    line("date", found.date());
    line("section-name", article.section());
    line("source", found.source());
    line("dateline", found.dateline());
    line("authors", authors(found));
    found.signed().forEach((key, names) -> line(key, joined(names)));
    line("reads", found.reads());
    line("pictures", article.pictures() == 0 ? null : Integer.toString(article.pictures()));
    line("missing", joined(missing(article)));
  }

  private void line(String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      out.println("  " + messages.get("import." + key, value));
    }
  }

  private String joined(List<String> names) {
    return String.join(messages.get("import.comma"), names);
  }

  private String authors(Recognised found) {
    List<String> authors =
        found.authors().stream()
            .map(a -> a.role() == null ? a.name() : a.role() + " " + a.name())
            .toList();
    return joined(authors);
  }

  /** Names what an editor most often has to add. */
  private List<String> missing(Article article) {
    List<String> missing = new ArrayList<>();
    if (article.section() == null) {
      missing.add(messages.get("import.no-section"));
    }
    if (article.recognised().source() == null) {
      missing.add(messages.get("import.no-source"));
    }
    if (article.recognised().authors().isEmpty()) {
      missing.add(messages.get("import.no-authors"));
    }
    missing.addAll(article.missing());
    if (article.undescribed() > 0) {
      missing.add(messages.get("import.no-captions", Integer.toString(article.undescribed())));
    }
    return missing;
  }
}
