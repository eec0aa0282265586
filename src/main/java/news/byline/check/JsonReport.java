package news.byline.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.DiagnosticPrinter;
import news.byline.diagnostic.Edit;
import news.byline.diagnostic.Severity;
import news.byline.diagnostic.SourceSpan;

/** Writes findings as JSON for other programs. The form is described in the reference. */
public final class JsonReport {

  private static final int VERSION = 1;

  private final DiagnosticPrinter words;

  private JsonReport(DiagnosticPrinter words) {
    this.words = words;
  }

  /** Returns the report, one line, with messages in the printer's language. */
  public static String of(List<Finding> findings, int files, DiagnosticPrinter words) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      new JsonReport(words).write(findings, files, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(List<Finding> findings, int files, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeNumberField("files", files);
    ToLongFunction<Severity> count =
        severity -> findings.stream().filter(f -> f.diagnostic().severity() == severity).count();
    json.writeNumberField("errors", count.applyAsLong(Severity.ERROR));
    json.writeNumberField("warnings", count.applyAsLong(Severity.WARNING));
    json.writeNumberField("notes", count.applyAsLong(Severity.NOTE));
    json.writeArrayFieldStart("diagnostics");
    for (Finding finding : findings) {
      write(finding, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Finding finding, JsonGenerator json) throws IOException {
    Diagnostic fault = finding.diagnostic();
    SourceSpan place = fault.place();
    json.writeStartObject();
    json.writeStringField("rule", fault.rule());
    json.writeStringField("severity", fault.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("message", words.message(fault));
    String help = words.help(fault);
    if (help != null) {
      json.writeStringField("help", help);
    }
    json.writeStringField("file", place.file());
    if (place.line() > 0) {
      json.writeNumberField("line", place.line());
      json.writeNumberField("column", place.column());
      json.writeNumberField("endColumn", place.column() + place.length());
    }
    if (finding.edit() != null) {
      write(finding.edit(), json);
    }
    json.writeEndObject();
  }

  private static void write(Edit edit, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("fix");
    json.writeObjectFieldStart("range");
    json.writeNumberField("line", edit.place().line());
    json.writeNumberField("column", edit.place().column());
    json.writeNumberField("endColumn", endColumn(edit));
    json.writeEndObject();
    json.writeStringField("text", edit.text());
    json.writeEndObject();
  }

  static int endColumn(Edit edit) {
    return edit.place().column() + edit.before().codePointCount(0, edit.before().length());
  }
}
