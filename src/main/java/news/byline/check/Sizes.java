package news.byline.check;

import static news.byline.model.ProofRule.COVER_SMALL;
import static news.byline.model.ProofRule.PICTURE_HEAVY;
import static news.byline.model.ProofRule.PICTURE_LARGE;

import java.util.List;
import news.byline.model.Proof;
import news.byline.model.Proofreading;
import news.byline.model.Renditions;

/** Looks at how large pictures are: too heavy to be waited for, too small for a cover. */
final class Sizes {

  private static final long KILOBYTE = 1000;

  private Sizes() {}

  static void read(
      List<Proof.Measure> pictures,
      Proofreading.PictureLimits limits,
      boolean renditions,
      Findings findings) {
    for (Proof.Measure picture : pictures) {
      long kilobytes = (picture.bytes() + KILOBYTE - 1) / KILOBYTE;
      boolean shown = !(renditions && picture.scalable() && Renditions.replace(picture.width()));
      if (shown && kilobytes > limits.kilobytes()) {
        findings.add(
            PICTURE_HEAVY,
            picture.place(),
            picture.file(),
            Long.toString(kilobytes),
            Long.toString(limits.kilobytes()));
      }
      if (Math.max(picture.width(), picture.height()) > limits.side()) {
        findings.add(
            PICTURE_LARGE,
            picture.place(),
            picture.file(),
            picture.width() + " × " + picture.height(),
            Long.toString(limits.side()));
      }
      if (picture.cover() && picture.width() > 0 && picture.width() < limits.coverWidth()) {
        findings.add(
            COVER_SMALL,
            picture.place(),
            picture.file(),
            Integer.toString(picture.width()),
            Long.toString(limits.coverWidth()));
      }
    }
  }
}
