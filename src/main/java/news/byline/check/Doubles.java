package news.byline.check;

import static news.byline.model.ProofRule.DASH_FORM;
import static news.byline.model.ProofRule.DOUBLED_PUNCTUATION;
import static news.byline.model.ProofRule.ELLIPSIS_FORM;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.byline.markdown.Passage;

/**
 * Finds marks that follow each other wrongly. GB/T 15834-2011, 4.3 and 4.2: at most three question
 * or exclamation marks; 4.11: an ellipsis is six dots; 4.10: a dash takes two characters.
 */
final class Doubles {

  private static final Pattern STOPS =
      Pattern.compile("[，。、；：]{2,}[？！]?|[？！]+[，。、；：]+|[？！]{4,}|[，。、；：][？！]+|。”。");

  private static final Pattern DOTS =
      Pattern.compile("…+|。{3,}|．{3,}|·{3,}|(?<!\\.)\\.{3,6}(?!\\.)");

  private static final Pattern DASHES =
      Pattern.compile("(?<![-—–])(?:-{2,3}|[─―]{1,2}|—{3}|—)(?![-—–])");

  private Doubles() {}

  static void read(Passage passage, Findings findings) {
    stops(passage, findings);
    dots(passage, findings);
    dashes(passage, findings);
  }

  private static void stops(Passage passage, Findings findings) {
    Matcher stops = STOPS.matcher(passage.text());
    while (stops.find()) {
      String marks = stops.group();
      Stretch stretch = new Stretch(passage, stops.start(), stops.end());
      boolean same = marks.length() == 2 && marks.charAt(0) == marks.charAt(1);
      if (marks.matches("。{3,}")) {
        continue;
      }
      if (same) {
        findings.fix(DOUBLED_PUNCTUATION, stretch, marks.substring(0, 1));
      } else {
        findings.add(DOUBLED_PUNCTUATION, stretch);
      }
    }
  }

  private static void dots(Passage passage, Findings findings) {
    String text = passage.text();
    Matcher dots = DOTS.matcher(text);
    while (dots.find()) {
      String found = dots.group();
      boolean latin = found.startsWith(".");
      boolean chinese =
          Marks.isChineseBefore(text, dots.start())
              || (!latin && Marks.isChineseAt(text, dots.end()));
      boolean right = found.startsWith("…") && found.length() % 2 == 0 && found.length() <= 4;
      if (right || !chinese) {
        continue;
      }
      Stretch stretch = new Stretch(passage, dots.start(), dots.end());
      boolean one = found.startsWith("…") ? found.length() == 1 : found.length() % 3 == 0;
      if (one && found.length() <= 6) {
        findings.fix(ELLIPSIS_FORM, stretch, "……");
      } else {
        findings.add(ELLIPSIS_FORM, stretch.place(), found, "……");
      }
    }
  }

  private static void dashes(Passage passage, Findings findings) {
    String text = passage.text();
    Matcher dashes = DASHES.matcher(text);
    while (dashes.find()) {
      String found = dashes.group();
      boolean chinese =
          Marks.isChineseBefore(text, dashes.start()) && Marks.isChineseAt(text, dashes.end());
      Stretch stretch = new Stretch(passage, dashes.start(), dashes.end());
      if (found.equals("—")) {
        // One alone joins two places or times, unless a sentence has just ended.
        boolean ended = dashes.start() > 0 && "。！？”".indexOf(text.charAt(dashes.start() - 1)) >= 0;
        boolean begins = dashes.start() == 0 && Marks.isChineseAt(text, dashes.end());
        if (ended || begins) {
          findings.add(DASH_FORM, stretch.place(), found, "——");
        }
      } else if (chinese && found.length() == 2) {
        findings.fix(DASH_FORM, stretch, "——");
      } else if (chinese) {
        findings.add(DASH_FORM, stretch.place(), found, "——");
      }
    }
  }
}
