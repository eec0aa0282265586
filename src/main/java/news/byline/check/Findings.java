package news.byline.check;

import java.util.ArrayList;
import java.util.List;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Severity;
import news.byline.diagnostic.SourceSpan;
import news.byline.model.ProofRule;
import news.byline.model.Proofreading;

/** Collects what the rules find in one article; what a site has turned off is dropped. */
final class Findings {

  private final Proofreading settings;
  private final List<Finding> found = new ArrayList<>();

  Findings(Proofreading settings) {
    this.settings = settings;
  }

  List<Finding> all() {
    return found;
  }

  /** Takes what a person must judge. */
  void add(ProofRule rule, SourceSpan place, String... arguments) {
    Severity severity = settings.severity(rule);
    if (severity != null) {
      found.add(
          new Finding(new Diagnostic(severity, rule.id(), place, null, List.of(arguments)), null));
    }
  }

  /** Takes what a person must judge; the text is the message's first argument. */
  void add(ProofRule rule, Stretch stretch) {
    add(rule, stretch.place(), stretch.text());
  }

  /**
   * Takes what can only be meant otherwise; the text and what is meant are the message's arguments.
   */
  void fix(ProofRule rule, Stretch stretch, String meant) {
    Severity severity = settings.severity(rule);
    if (severity != null) {
      Diagnostic fault =
          new Diagnostic(
              severity, rule.id(), stretch.place(), null, List.of(stretch.text(), meant));
      found.add(new Finding(fault, stretch.isEditable() ? stretch.edit(meant) : null));
    }
  }
}
