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
 * @param pictures how large pictures should be
 */
public record Proofreading(
    Map<ProofRule, Optional<Severity>> severities,
    @Nullable String words,
    SourceSpan wordsPlace,
    int titleLength,
    PictureLimits pictures) {

  /** The most characters of a title where a site says nothing. */
  public static final int TITLE_LENGTH = 30;

  /** Stands for a site that says nothing. */
  public static final Proofreading DEFAULT =
      new Proofreading(
          Map.of(), null, SourceSpan.ofFile("site.yaml"), TITLE_LENGTH, PictureLimits.DEFAULT);

  public Proofreading {
    severities = Map.copyOf(severities);
  }

  /**
   * Says how large pictures should be.
   *
   * @param kilobytes the most that a file should take, in units of 1,000 bytes
   * @param side the most pixels of the longer side
   * @param coverWidth the least pixels of a cover's width
   */
  public record PictureLimits(long kilobytes, long side, long coverWidth) {

    /** Stands where a site says nothing. */
    public static final PictureLimits DEFAULT = new PictureLimits(2000, 4000, 1200);
  }

  /** Returns how severe a rule is; null where it is off. */
  public @Nullable Severity severity(ProofRule rule) {
    return severities.getOrDefault(rule, Optional.of(rule.severity())).orElse(null);
  }
}
