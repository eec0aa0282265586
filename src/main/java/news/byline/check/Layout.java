package news.byline.check;

import static news.byline.model.ProofRule.PICTURE_ALT;
import static news.byline.model.ProofRule.PICTURE_CREDIT;
import static news.byline.model.ProofRule.TITLE_LENGTH;
import static news.byline.model.ProofRule.TITLE_STOP;

import news.byline.diagnostic.DisplayWidth;
import news.byline.markdown.Passage;
import news.byline.markdown.Passages.Picture;
import news.byline.model.Proof;

/** Looks at titles and at what pictures are accompanied by. */
final class Layout {

  private Layout() {}

  static void read(Proof proof, int titleLength, Findings findings) {
    for (Passage passage : proof.passages()) {
      if (passage.kind() == Passage.Kind.TITLE) {
        title(passage, titleLength, findings);
      }
    }
    for (Picture picture : proof.pictures()) {
      if (!picture.described()) {
        findings.add(PICTURE_ALT, picture.place());
      }
      if (!picture.credited()) {
        findings.add(PICTURE_CREDIT, picture.place());
      }
    }
  }

  private static void title(Passage title, int most, Findings findings) {
    String text = title.text();
    // As newspapers count: two letters or digits take the place of one character, blanks none.
    int length = (DisplayWidth.of(text.replaceAll("\\s", "")) + 1) / 2;
    if (length > most) {
      findings.add(
          TITLE_LENGTH,
          title.span(0, text.length()),
          Integer.toString(length),
          Integer.toString(most));
    }
    if (text.endsWith("。")) {
      findings.fix(TITLE_STOP, new Stretch(title, text.length() - 1, text.length()), "");
    }
  }
}
