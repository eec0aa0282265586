package news.byline.build.cache;

import java.util.List;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Severity;
import news.byline.diagnostic.SourceSpan;

/** Turns diagnostics into bytes and back. */
public final class DiagnosticCodec {

  private DiagnosticCodec() {}

  public static void write(Encoder out, Diagnostic fault) {
    out.word(fault.severity().name()).word(fault.rule()).word(fault.place().file());
    ArticleCodec.place(out, fault.place());
    out.text(fault.suggestion()).list(fault.arguments(), Encoder::text);
  }

  public static Diagnostic read(Decoder in) {
    Severity severity = Severity.valueOf(in.name());
    String rule = in.name();
    SourceSpan place = ArticleCodec.place(in, in.name());
    String suggestion = in.text();
    List<String> arguments = in.list(Decoder::words);
    return new Diagnostic(severity, rule, place, suggestion, arguments);
  }
}
