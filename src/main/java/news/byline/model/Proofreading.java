package news.byline.model;

import java.util.Map;
import java.util.Optional;
import news.byline.diagnostic.Severity;
import news.byline.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Says how a site wants its articles proofread.
 *
 * @param severities what the site has set of the rules; empty for a rule that it has turned off
 * @param words the path of the site's list of words, from its folder; null for none
 * @param wordsPlace where that path is written
 * @param titleLength the most characters of a title
 */
public record Proofreading(
    Map<ProofRule, Optional<Severity>> severities,
    @Nullable String words,
    SourceSpan wordsPlace,
    int titleLength) {

  /** The most characters of a title where a site says nothing. */
  public static final int TITLE_LENGTH = 30;

  /** Stands for a site that says nothing. */
  public static final Proofreading DEFAULT =
      new Proofreading(Map.of(), null, SourceSpan.ofFile("site.yaml"), TITLE_LENGTH);

  public Proofreading {
    severities = Map.copyOf(severities);
  }

  /** Returns how severe a rule is; null where it is off. */
  public @Nullable Severity severity(ProofRule rule) {
    return severities.getOrDefault(rule, Optional.of(rule.severity())).orElse(null);
  }
}
