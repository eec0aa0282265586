package news.byline.check;

import static news.byline.model.ProofRule.BANNED_WORD;
import static news.byline.model.ProofRule.MISSPELLING;

import news.byline.markdown.Passage;

/** Finds the words of the site's list, and wrong forms that no dictionary allows. */
final class Words {

  private static final WordList MISSPELLINGS = WordList.misspellings();

  private Words() {}

  static void read(Passage passage, WordList banned, Findings findings) {
    String text = passage.text();
    banned.find(text, match -> banned(passage, match, findings));
    MISSPELLINGS.find(text, match -> misspelling(passage, match, findings));
  }

  private static void banned(Passage passage, WordList.Match match, Findings findings) {
    Stretch stretch = stretch(passage, match);
    String right = match.entry().right();
    if (right == null || stretch.isQuoted()) {
      String meant = right == null ? "–" : right;
      findings.add(BANNED_WORD, stretch.place(), stretch.text(), meant);
    } else {
      findings.fix(BANNED_WORD, stretch, right);
    }
  }

  /** A wrong form in quotation marks may be what the text is about. */
  private static void misspelling(Passage passage, WordList.Match match, Findings findings) {
    Stretch stretch = stretch(passage, match);
    String right = String.valueOf(match.entry().right());
    if (stretch.isQuoted()) {
      findings.add(MISSPELLING, stretch.place(), stretch.text(), right);
    } else {
      findings.fix(MISSPELLING, stretch, right);
    }
  }

  private static Stretch stretch(Passage passage, WordList.Match match) {
    return new Stretch(passage, match.from(), match.from() + match.entry().wrong().length());
  }
}
