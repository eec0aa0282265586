package news.byline.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import news.byline.build.PreviewPage;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.DiagnosticPrinter;
import news.byline.diagnostic.Messages;
import news.byline.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Writes, as JSON, what the script in a page is to show there, in the editor's language. */
final class PageState {

  private static final JsonFactory JSON = new JsonFactory();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Messages messages;
  private final DiagnosticPrinter printer;
  private final InstantSource clock;

  PageState(Locale locale, InstantSource clock) {
    this.messages = Messages.of("news.byline.serve.messages", locale);
    this.printer = DiagnosticPrinter.of(locale);
    this.clock = clock;
  }

  Messages messages() {
    return messages;
  }

  /**
   * Returns the state of a page, on one line.
   *
   * @param path the page's path in the output
   * @param version what tells the page as it stands from what it was
   */
  String of(Edition edition, String path, String version) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("version", version);
      json.writeStringField("preview", messages.get("bar.preview"));
      json.writeStringField("lost", messages.get("bar.lost"));
      if (edition.failure() != null) {
        json.writeStringField("failure", messages.get("bar.failure", edition.failure()));
      }
      bar(edition, edition.pages().get(path), json);
      faults(edition, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void bar(Edition edition, @Nullable PreviewPage page, JsonGenerator json)
      throws IOException {
    json.writeStringField("file", page == null ? "" : page.file());
    json.writeArrayFieldStart("marks");
    if (page == null) {
      counts(edition, json);
    } else {
      marks(page, json);
    }
    json.writeEndArray();
  }

  private void marks(PreviewPage page, JsonGenerator json) throws IOException {
    boolean future = isFuture(page);
    if (page.draft()) {
      mark("draft", messages.get("bar.draft"), json);
    }
    if (future) {
      mark("scheduled", messages.get("bar.scheduled", TIME.format(page.due())), json);
    }
    if (!page.missing().isEmpty()) {
      List<String> roles = page.missing().stream().map(key -> messages.get("role." + key)).toList();
      String all = String.join(messages.get("bar.and"), roles);
      mark("unsigned", messages.get("bar.unsigned", all), json);
    }
    if (!page.draft() && !future && page.missing().isEmpty()) {
      mark("public", messages.get("bar.public"), json);
    }
  }

  /** A page that is no article's says what of the site is not public. */
  private void counts(Edition edition, JsonGenerator json) throws IOException {
    long drafts = edition.pages().values().stream().filter(PreviewPage::draft).count();
    long scheduled =
        edition.pages().values().stream().filter(p -> !p.draft() && isFuture(p)).count();
    long unsigned =
        edition.pages().values().stream().filter(p -> !p.draft() && !p.missing().isEmpty()).count();
    count("draft", "bar.drafts", drafts, json);
    count("scheduled", "bar.scheduled-ones", scheduled, json);
    count("unsigned", "bar.unsigned-ones", unsigned, json);
  }

  private void count(String kind, String key, long count, JsonGenerator json) throws IOException {
    if (count > 0) {
      mark(kind, messages.get(key, Long.toString(count)), json);
    }
  }

  private boolean isFuture(PreviewPage page) {
    OffsetDateTime due = page.due();
    return due.toInstant().isAfter(clock.instant());
  }

  private static void mark(String kind, String words, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind);
    json.writeStringField("words", words);
    json.writeEndObject();
  }

  private void faults(Edition edition, JsonGenerator json) throws IOException {
    List<Diagnostic> faults = edition.faults();
    long errors = faults.stream().filter(Diagnostic::isError).count();
    String said = Long.toString(errors);
    json.writeBooleanField("failed", edition.isStale());
    json.writeStringField("close", messages.get("panel.close"));
    json.writeStringField(
        "count",
        errors > 0
            ? messages.get("bar.errors", said)
            : messages.get("bar.warnings", Long.toString(faults.size())));
    json.writeStringField(
        "heading",
        errors > 0 ? messages.get("panel.errors", said) : messages.get("panel.warnings"));
    json.writeStringField(
        "note", messages.get(errors > 0 ? "panel.errors.note" : "panel.warnings.note"));
    json.writeArrayFieldStart("faults");
    for (Diagnostic fault : faults) {
      fault(fault, json);
    }
    json.writeEndArray();
  }

  private void fault(Diagnostic fault, JsonGenerator json) throws IOException {
    SourceSpan place = fault.place();
    boolean lined = place.line() > 0;
    json.writeStartObject();
    json.writeBooleanField("error", fault.isError());
    json.writeStringField("rule", fault.rule());
    json.writeStringField(
        "place", lined ? place.file() + ":" + place.line() + ":" + place.column() : place.file());
    json.writeStringField("message", printer.message(fault));
    String help = printer.help(fault);
    if (help != null) {
      json.writeStringField("help", messages.get("panel.help", help));
    }
    if (lined && !place.text().isBlank()) {
      json.writeStringField("source", place.text());
      json.writeNumberField("start", place.column() - 1);
      json.writeNumberField("length", place.length());
    }
    json.writeEndObject();
  }
}
