package news.byline.check;

import java.util.List;
import news.byline.markdown.Passage;
import news.byline.model.Proof;
import news.byline.model.Proofreading;

/** Reads articles as a site wants them read. May be used from several threads. */
public final class Proofreader {

  private final Proofreading settings;
  private final WordList words;
  private final boolean renditions;

  /**
   * Reads as a site wants it.
   *
   * @param renditions whether the site publishes smaller versions of its pictures
   */
  public Proofreader(Proofreading settings, WordList words, boolean renditions) {
    this.settings = settings;
    this.words = words;
    this.renditions = renditions;
  }

  /** Returns what is found in an article, in the order of the places. */
  public List<Finding> read(Proof proof) {
    Findings findings = new Findings(settings);
    for (Passage passage : proof.passages()) {
      HalfWidth.read(passage, findings);
      Doubles.read(passage, findings);
      Repetition.read(passage, findings);
      Numbers.read(passage, findings);
      Dates.read(passage, proof.year(), findings);
      Words.read(passage, words, findings);
    }
    Pairs.read(proof.passages(), findings);
    Names.read(proof, findings);
    Layout.read(proof, settings.titleLength(), findings);
    Sizes.read(proof.measures(), settings.pictures(), renditions, findings);
    return Silences.apply(proof.remarks(), findings.all(), settings).stream().sorted().toList();
  }
}
