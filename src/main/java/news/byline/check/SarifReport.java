package news.byline.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.DiagnosticPrinter;
import news.byline.diagnostic.Edit;
import news.byline.diagnostic.Severity;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.SitePath;

/** Writes findings in the form that code hosts read: SARIF 2.1.0 (OASIS, 2020). */
public final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final DiagnosticPrinter words;
  private final JsonGenerator json;

  private SarifReport(DiagnosticPrinter words, JsonGenerator json) {
    this.words = words;
    this.json = json;
  }

  /** Returns the report, one line, with messages in the printer's language. */
  public static String of(List<Finding> findings, DiagnosticPrinter words) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      new SarifReport(words, json).write(findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private void write(List<Finding> findings) throws IOException {
    Map<String, Diagnostic> rules = new TreeMap<>();
    findings.forEach(f -> rules.putIfAbsent(f.diagnostic().rule(), f.diagnostic()));
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Byline");
    json.writeArrayFieldStart("rules");
    for (Diagnostic example : rules.values()) {
      rule(example);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    // 3.14.17: columns are counted in UTF-16 units unless a run says otherwise.
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    List<String> order = List.copyOf(rules.keySet());
    for (Finding finding : findings) {
      result(finding, order.indexOf(finding.diagnostic().rule()));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Describes a rule by its words, in which … stands for what differs from place to place. */
  private void rule(Diagnostic example) throws IOException {
    Diagnostic any =
        new Diagnostic(
            example.severity(), example.rule(), example.place(), null, Collections.nCopies(9, "…"));
    json.writeStartObject();
    json.writeStringField("id", example.rule());
    text("shortDescription", words.message(any));
    String help = words.help(any);
    text("help", help == null ? words.message(any) : help);
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(example.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private void result(Finding finding, int ruleIndex) throws IOException {
    Diagnostic fault = finding.diagnostic();
    SourceSpan place = fault.place();
    json.writeStartObject();
    json.writeStringField("ruleId", fault.rule());
    json.writeNumberField("ruleIndex", ruleIndex);
    json.writeStringField("level", level(fault.severity()));
    text("message", words.message(fault));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(place.file());
    if (place.line() > 0) {
      region("region", place, place.column() + place.length());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    if (finding.edit() != null) {
      fix(finding.edit());
    }
    json.writeEndObject();
  }

  private void artifact(String file) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", SitePath.url(file).substring(1));
    json.writeEndObject();
  }

  private void region(String field, SourceSpan place, int endColumn) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("startLine", place.line());
    json.writeNumberField("startColumn", place.column());
    json.writeNumberField("endColumn", endColumn);
    json.writeEndObject();
  }

  private void fix(Edit edit) throws IOException {
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    artifact(edit.place().file());
    json.writeArrayFieldStart("replacements");
    json.writeStartObject();
    region("deletedRegion", edit.place(), JsonReport.endColumn(edit));
    text("insertedContent", edit.text());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }
}
