package news.byline.check;

import static news.byline.model.ProofRule.REPEATED_CHARACTER;
import static news.byline.model.ProofRule.REPEATED_WORD;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import news.byline.markdown.Passage;

/** Finds characters and words that were typed twice. */
final class Repetition {

  /**
   * The characters that are hardly ever doubled, each with what may stand before and behind two of
   * them: 目的的实现, 为了了解, 关键是是否.
   *
   * @param before characters that end a word which has the first one
   * @param behind characters that make a word with the second one
   */
  private record Neighbours(String before, String behind) {}

  private static final Map<Character, Neighbours> NEVER_DOUBLED =
      Map.ofEntries(
          Map.entry('的', new Neighbours("目标打面之", "确")),
          Map.entry('了', new Neighbours("甚时百未", "解结却断不得然如当事")),
          Map.entry('是', new Neighbours("可但只还于就凡总要若老正硬先便倒算", "否非不")),
          Map.entry('在', new Neighbours("现存所实内潜外正好自旨志", "")),
          Map.entry('和', new Neighbours("总共温饱缓柔谐平调中附随求议讲人暖", "美气睦谐平解")),
          Map.entry('与', new Neighbours("参给赠授付干相赐", "会共时其众")),
          Map.entry('们', new Neighbours("", "")),
          Map.entry('我', new Neighbours("自忘小大无本敌", "")),
          Map.entry('他', new Neighbours("吉其利排由", "")),
          Map.entry('她', new Neighbours("", "")),
          Map.entry('这', new Neighbours("", "")),
          Map.entry('也', new Neighbours("", "门许")),
          Map.entry('吗', new Neighbours("", "啡")),
          Map.entry('呢', new Neighbours("", "喃")),
          Map.entry('但', new Neighbours("不非", "")),
          Map.entry('被', new Neighbours("植棉毛羽夹", "告子单褥套害动捕选诉申")),
          Map.entry('将', new Neighbours("即行必", "军要士领来近")));

  /** Verbs and adjectives that double as a whole: 研究研究, 雪白雪白. */
  private static final Set<String> DOUBLING =
      Set.of(
          "研究", "考虑", "讨论", "商量", "休息", "打扫", "学习", "收拾", "整理", "参观", "观察", "体验", "体会", "了解", "检查",
          "锻炼", "活动", "打听", "介绍", "解释", "安慰", "照顾", "帮助", "鼓励", "商议", "琢磨", "合计", "掂量", "交流", "沟通",
          "放松", "准备", "练习", "欣赏", "回忆", "反省", "支持", "意思", "表示", "雪白", "通红", "漆黑", "碧绿", "笔直", "冰凉",
          "滚烫", "火红", "金黄", "乌黑", "非常", "永远", "多少", "加油", "哈哈", "哗啦", "叮当", "扑通", "呼噜", "咕咚", "轰隆",
          "你好", "再见", "谢谢", "对不", "来了", "快点", "许多", "无数", "特别", "十分", "慢点", "小心", "好的", "不是", "是的");

  /** What makes one word with a word before it: 服务服务对象 is 服务 and 服务对象. */
  private static final Pattern COMPOUND =
      Pattern.compile("^(?:对象|人员|机构|部门|单位|中国家|者|工作|体系|平台|中心|站|局|部|委|处|厅|院|会|员|家|业|费|区|队|团)");

  private static final Pattern COUNTING = Pattern.compile("^[一两几每很好多越半某].*|.*[年月日天次个步点层家户人]$");

  /** Twice is how it is said: 干着干着, 拿多少拿多少, 是不是不, 会不会不. */
  private static final Pattern SAYING = Pattern.compile(".*(?:着|多少|什么|哪|谁)$|^.不$");

  private Repetition() {}

  static void read(Passage passage, Findings findings) {
    String text = passage.text();
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == text.charAt(i - 1)) {
        character(passage, i, findings);
      }
    }
    for (int i = 0; i + 4 <= text.length(); i++) {
      int length = repeated(text, i);
      int times = length == 0 ? 0 : times(text, i, length);
      // Three times is meant.
      if (times == 2 && isWord(text, i, length)) {
        findings.add(
            REPEATED_WORD,
            new Stretch(passage, i, i + 2 * length).place(),
            text.substring(i, i + length));
      }
      i += Math.max(0, times * length - 1);
    }
  }

  private static void character(Passage passage, int second, Findings findings) {
    String text = passage.text();
    char c = text.charAt(second);
    Neighbours may = NEVER_DOUBLED.get(c);
    char before = second >= 2 ? text.charAt(second - 2) : ' ';
    char behind = second + 1 < text.length() ? text.charAt(second + 1) : ' ';
    // Three of them are a stammer that was meant.
    boolean stammer = before == c || behind == c;
    if (may != null
        && !stammer
        && may.before().indexOf(before) < 0
        && may.behind().indexOf(behind) < 0) {
      findings.add(REPEATED_CHARACTER, new Stretch(passage, second - 1, second + 1));
    }
  }

  /** Returns the length of the word that stands twice from an index on; 0 where none does. */
  private static int repeated(String text, int from) {
    for (int length = 4; length > 1; length--) {
      if (text.regionMatches(from, text, from + length, length)) {
        return length;
      }
    }
    return 0;
  }

  private static int times(String text, int from, int length) {
    int times = 1;
    while (text.regionMatches(from, text, from + times * length, length)) {
      times++;
    }
    return times;
  }

  private static boolean isWord(String text, int from, int length) {
    String word = text.substring(from, from + length);
    String rest = text.substring(from + 2 * length);
    return word.codePoints().allMatch(Marks::isHan)
        && word.chars().distinct().count() > 1
        && !DOUBLING.contains(word)
        && !COUNTING.matcher(word).matches()
        && !SAYING.matcher(word).matches()
        && !COMPOUND.matcher(rest).find()
        && !(length == 2 && Overlap.isAt(text, from));
  }
}
