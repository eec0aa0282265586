package news.byline.check;

import static news.byline.model.ProofRule.FULL_WIDTH_CHARACTER;
import static news.byline.model.ProofRule.HALF_WIDTH_PUNCTUATION;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import news.byline.markdown.Passage;

/**
 * Finds half-width marks in Chinese text and full-width letters and digits. GB/T 15834-2011, 5: the
 * marks of Chinese text take the place of a character. GB/T 15835-2011: Arabic numerals are set
 * half-width.
 */
final class HalfWidth {

  private static final Pattern MARK = Pattern.compile("[,;:?!]+|\\.(?![.\\w])");
  private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]+(?:．[０-９]+)*");

  private HalfWidth() {}

  static void read(Passage passage, Findings findings) {
    String text = passage.text();
    MARK.matcher(text)
        .results()
        .filter(m -> isInChinese(text, m))
        .forEach(m -> mark(passage, m, findings));
    if (text.indexOf('(') >= 0 || text.indexOf(')') >= 0) {
      parentheses(passage, findings);
    }
    WIDE.matcher(text)
        .results()
        .forEach(m -> wide(new Stretch(passage, m.start(), m.end()), findings));
  }

  private static boolean isInChinese(String text, MatchResult mark) {
    boolean dots = text.startsWith("..", mark.start() - 1);
    boolean time = mark.group().equals(":") && isDigit(text, mark.start() - 1);
    return !dots && !time && Marks.followsHan(text, mark.start());
  }

  private static boolean isDigit(String text, int index) {
    return index >= 0 && Character.isDigit(text.charAt(index));
  }

  private static void mark(Passage passage, MatchResult mark, Findings findings) {
    String text = passage.text();
    int end = mark.end();
    boolean spaced =
        !passage.kind().isHeadline()
            && end + 1 < text.length()
            && text.charAt(end) == ' '
            && Marks.isHan(text.codePointAt(end + 1));
    Stretch stretch = new Stretch(passage, mark.start(), spaced ? end + 1 : end);
    // Between two names a full stop may stand for the dot of 夏洛克·福尔摩斯.
    boolean unsure = mark.group().equals(".") && !spaced && Marks.isChineseAt(text, end);
    if (unsure) {
      findings.add(HALF_WIDTH_PUNCTUATION, stretch.place(), mark.group(), "。");
    } else {
      findings.fix(HALF_WIDTH_PUNCTUATION, stretch, wideMarks(mark.group()));
    }
  }

  private static String wideMarks(String marks) {
    StringBuilder wide = new StringBuilder();
    marks.chars().forEach(c -> wide.append(c == '.' ? '。' : (char) (c + 0xFEE0)));
    return wide.toString();
  }

  /** Half-width parentheses are judged by what stands before and between them, in pairs. */
  private static void parentheses(Passage passage, Findings findings) {
    String text = passage.text();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') {
        open.push(i);
      } else if ((c == ')' || c == '）') && !open.isEmpty()) {
        int start = open.pop();
        boolean wide = text.charAt(start) == '（' || c == '）';
        boolean chinese =
            wide || Marks.followsHan(text, start) || Marks.holdsHan(text.substring(start, i));
        if (chinese && text.charAt(start) == '(') {
          findings.fix(HALF_WIDTH_PUNCTUATION, new Stretch(passage, start, start + 1), "（");
        }
        if (chinese && c == ')') {
          findings.fix(HALF_WIDTH_PUNCTUATION, new Stretch(passage, i, i + 1), "）");
        }
      }
    }
  }

  private static void wide(Stretch wide, Findings findings) {
    StringBuilder narrow = new StringBuilder();
    wide.text().chars().forEach(c -> narrow.append((char) (c - 0xFEE0)));
    // A half-width number at the beginning of a line could become one of a list.
    boolean list = wide.from() == 0 && wide.place().text().matches("\\s*[０-９]+[.)].*");
    if (list) {
      findings.add(FULL_WIDTH_CHARACTER, wide.place(), wide.text(), narrow.toString());
    } else {
      findings.fix(FULL_WIDTH_CHARACTER, wide, narrow.toString());
    }
  }
}
