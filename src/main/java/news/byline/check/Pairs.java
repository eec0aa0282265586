package news.byline.check;

import static news.byline.model.ProofRule.MIXED_QUOTATION;
import static news.byline.model.ProofRule.NESTED_QUOTATION;
import static news.byline.model.ProofRule.STRAIGHT_QUOTATION;
import static news.byline.model.ProofRule.UNPAIRED_MARK;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.byline.markdown.Passage;
import news.byline.markdown.Passage.Kind;

/**
 * Finds marks that stand alone of a pair, and quotation marks of the wrong kind. GB/T 15834-2011,
 * 4.8: double ones outside, single ones inside; each paragraph of a longer quotation opens anew,
 * and only the last closes.
 */
final class Pairs {

  private static final String OPENERS = "“‘《（【「『〈(";
  private static final String CLOSERS = "”’》）】」』〉)";

  /** {@code 1）}, {@code 一）} and {@code a）} number the items of a list. */
  private static final Pattern ITEM =
      Pattern.compile("(?:^|[\\s。；：:，])[0-9a-zA-Z一二三四五六七八九十]{1,3}$");

  private static final Pattern STRAIGHT = Pattern.compile("\"");

  private final Findings findings;

  private Pairs(Findings findings) {
    this.findings = findings;
  }

  static void read(List<Passage> passages, Findings findings) {
    Pairs pairs = new Pairs(findings);
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      pairs.pairs(passage, goesOn(passages, i));
      if (passage.text().indexOf('"') >= 0) {
        pairs.straight(passage);
      }
    }
    pairs.mixed(passages);
  }

  /** Tells whether a quotation that is open at the end of a paragraph opens anew in the next. */
  private static boolean goesOn(List<Passage> passages, int index) {
    return passages.get(index).kind() == Kind.PARAGRAPH
        && index + 1 < passages.size()
        && passages.get(index + 1).kind() == Kind.PARAGRAPH
        && passages.get(index + 1).text().stripLeading().startsWith("“");
  }

  private void pairs(Passage passage, boolean goesOn) {
    String text = passage.text();
    List<Integer> open = new ArrayList<>();
    List<int[]> nested = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENERS.indexOf(c) >= 0) {
        open.add(i);
      } else if (CLOSERS.indexOf(c) >= 0 && !isApostrophe(text, i)) {
        close(passage, i, open, nested);
      }
    }
    for (int at : open) {
      boolean quotation = text.charAt(at) == '“' && goesOn;
      if (text.charAt(at) != '(' && !quotation) {
        alone(passage, at);
      }
    }
    for (int[] inner : nested) {
      // Where the outer one never closes, a mark is missing rather than of the wrong kind.
      if (!open.contains(inner[2])) {
        findings.fix(NESTED_QUOTATION, new Stretch(passage, inner[0], inner[0] + 1), "‘");
        findings.fix(NESTED_QUOTATION, new Stretch(passage, inner[1], inner[1] + 1), "’");
      }
    }
  }

  private void close(Passage passage, int at, List<Integer> open, List<int[]> nested) {
    String text = passage.text();
    int kind = CLOSERS.indexOf(text.charAt(at));
    int opener = open.size() - 1;
    while (opener >= 0 && !fits(OPENERS.indexOf(text.charAt(open.get(opener))), kind)) {
      opener--;
    }
    if (opener < 0) {
      boolean item = ITEM.matcher(text.substring(0, at)).find();
      if (text.charAt(at) != ')' && !(text.charAt(at) == '）' && item)) {
        alone(passage, at);
      }
      return;
    }
    while (open.size() - 1 > opener) {
      int inside = open.remove(open.size() - 1);
      if (text.charAt(inside) != '(') {
        alone(passage, inside);
      }
    }
    int start = open.remove(opener);
    int around = enclosingQuotation(text, open);
    if (text.charAt(start) == '“' && around >= 0 && text.charAt(around) == '“') {
      nested.add(new int[] {start, at, around});
    }
  }

  /** Returns where the innermost open quotation begins; -1 where none is open. */
  private static int enclosingQuotation(String text, List<Integer> open) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if ("“‘".indexOf(text.charAt(open.get(i))) >= 0) {
        return open.get(i);
      }
    }
    return -1;
  }

  /** A parenthesis may be half-width on one side: that is another rule's to say. */
  private static boolean fits(int opener, int closer) {
    int wide = OPENERS.indexOf('（');
    int narrow = OPENERS.indexOf('(');
    boolean round = opener == wide || opener == narrow;
    return opener == closer || (round && (closer == wide || closer == narrow));
  }

  private static boolean isApostrophe(String text, int at) {
    boolean after = at > 0 && isLatin(text.charAt(at - 1));
    boolean before = at + 1 < text.length() && isLatin(text.charAt(at + 1));
    boolean genitive = after && text.lastIndexOf('‘', at) < 0;
    return text.charAt(at) == '’' && ((after && before) || genitive);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  private void alone(Passage passage, int at) {
    findings.add(UNPAIRED_MARK, new Stretch(passage, at, at + 1));
  }

  private void straight(Passage passage) {
    String text = passage.text();
    List<MatchResult> marks = STRAIGHT.matcher(text).results().toList();
    boolean inches =
        marks.stream().anyMatch(m -> text.substring(0, m.start()).matches("(?s).*\\d"));
    boolean certain =
        marks.size() % 2 == 0 && !inches && text.indexOf('“') < 0 && text.indexOf('”') < 0;
    for (int i = 0; i < marks.size(); i++) {
      int at = marks.get(i).start();
      int pair = marks.get(i % 2 == 0 ? Math.min(i + 1, marks.size() - 1) : i - 1).start();
      if (!touchesChinese(text, at) && !(certain && touchesChinese(text, pair))) {
        continue;
      }
      Stretch mark = new Stretch(passage, at, at + 1);
      if (certain) {
        findings.fix(STRAIGHT_QUOTATION, mark, i % 2 == 0 ? "“" : "”");
      } else {
        findings.add(STRAIGHT_QUOTATION, mark.place(), mark.text(), "“”");
      }
    }
  }

  private static boolean touchesChinese(String text, int at) {
    return Marks.isChineseBefore(text, at) || Marks.isChineseAt(text, at + 1);
  }

  private void mixed(List<Passage> passages) {
    boolean curly = passages.stream().anyMatch(p -> p.text().indexOf('“') >= 0);
    for (Passage passage : curly ? passages : List.<Passage>of()) {
      String text = passage.text();
      for (int at = text.indexOf('「'); at >= 0; at = text.indexOf('「', at + 1)) {
        findings.add(MIXED_QUOTATION, new Stretch(passage, at, at + 1));
      }
    }
  }
}
