package news.byline.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Suggestion;
import news.byline.markdown.Passages.Remark;
import news.byline.model.ProofRule;
import news.byline.model.Proofreading;

/** Applies the comments by which an author silences rules: {@code byline-ignore rule-id 理由}. */
final class Silences {

  private static final Pattern RULES =
      Pattern.compile(
          "^([a-z][a-z0-9-]*(?:\\s*[,，、]\\s*[a-z][a-z0-9-]*)*)(?:\\s|$|[^a-z0-9-]).*",
          Pattern.DOTALL);

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,，、]\\s*");

  private final Proofreading settings;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final List<Silence> silences = new ArrayList<>();
  private final Set<Silence> used = new HashSet<>();

  /** Silences one rule on some lines. */
  private record Silence(Remark remark, ProofRule rule) {}

  private Silences(Proofreading settings) {
    this.settings = settings;
  }

  /** Returns the findings that no comment silences, and what is wrong with the comments. */
  static List<Finding> apply(List<Remark> remarks, List<Finding> found, Proofreading settings) {
    if (remarks.isEmpty()) {
      return found;
    }
    Silences silences = new Silences(settings);
    remarks.forEach(silences::read);
    List<Finding> left = new ArrayList<>(found);
    left.removeIf(silences::silence);
    silences.reportUnused();
    silences.faults.forEach(fault -> left.add(new Finding(fault, null)));
    return left;
  }

  private void read(Remark remark) {
    Matcher rules = RULES.matcher(remark.words());
    if (!rules.matches()) {
      faults.add(Diagnostic.warning("ignore-form", remark.place()));
      return;
    }
    for (String id : SEPARATOR.split(rules.group(1), -1)) {
      ProofRule rule = ProofRule.of(id);
      if (rule == null) {
        List<String> known = Arrays.stream(ProofRule.values()).map(ProofRule::id).toList();
        faults.add(
            Diagnostic.warning("ignore-unknown", remark.place(), id)
                .suggesting(Suggestion.nearest(id, known)));
      } else {
        silences.add(new Silence(remark, rule));
      }
    }
  }

  private boolean silence(Finding finding) {
    int line = finding.diagnostic().place().line();
    String rule = finding.diagnostic().rule();
    List<Silence> matching =
        silences.stream()
            .filter(s -> s.rule().id().equals(rule))
            .filter(s -> s.remark().first() <= line && line <= s.remark().last())
            .toList();
    used.addAll(matching);
    return !matching.isEmpty();
  }

  private void reportUnused() {
    for (Silence silence : silences) {
      if (!used.contains(silence) && settings.severity(silence.rule()) != null) {
        faults.add(
            Diagnostic.warning("ignore-unused", silence.remark().place(), silence.rule().id()));
      }
    }
  }
}
