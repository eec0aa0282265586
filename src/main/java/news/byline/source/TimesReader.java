package news.byline.source;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import news.byline.diagnostic.Diagnostic;
import news.byline.model.ArticleDate;
import news.byline.model.Correction;
import news.byline.model.Schedule;
import news.byline.model.Status;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads when an article appears, changes and goes. */
final class TimesReader {

  private final Fields fields;
  private final ZoneId zone;
  private final List<Diagnostic> faults;

  /**
   * Reads times.
   *
   * @param zone where those without an offset are meant
   */
  TimesReader(Fields fields, ZoneId zone, List<Diagnostic> faults) {
    this.fields = fields;
    this.zone = zone;
    this.faults = faults;
  }

  /** Reads when the article appeared; null, with an error, where that is not told. */
  @Nullable ArticleDate published() {
    if (fields.isBlank(ArticleKeys.DATE)) {
      fields.error("date-missing", fields.spanOfKey(ArticleKeys.DATE));
      return null;
    }
    return date(fields, ArticleKeys.DATE);
  }

  /** Reads when the text was last changed; null where it was not. */
  @Nullable ArticleDate updated(@Nullable ArticleDate published) {
    ArticleDate updated = date(fields, ArticleKeys.UPDATED);
    if (isEarlier(updated, published)) {
      fields.error("updated-early", fields.span(ArticleKeys.UPDATED));
    }
    return updated;
  }

  /** Reads whether, from when and until when the article is shown. */
  Schedule schedule() {
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

  /** Reads what was put right after the article had appeared. */
  List<Correction> corrections(@Nullable ArticleDate published) {
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

  private @Nullable ArticleDate date(Fields from, Key key) {
    String text = from.text(key);
    if (text == null) {
      return null;
    }
    ArticleDate date = DateReader.read(text, zone);
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
}
