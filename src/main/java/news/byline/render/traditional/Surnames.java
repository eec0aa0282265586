package news.byline.render.traditional;

import java.util.List;

/**
 * Knows surnames that are written alike in both kinds of characters although a dictionary has
 * another form for the character as a word: 范 (範), 余 (餘), 于 (於).
 */
final class Surnames {

  /** Surnames that are hardly ever anything else behind the title of a person. */
  private static final String PLAIN = "范余谷郁涂姜沈游岳党";

  /** Surnames that may also begin what a person does or where: 于近日, 后来, 向记者. */
  private static final String WORDLIKE = "于后干向占台种征冲松朱曲舍卜咸杰";

  private static final List<String> BEFORE =
      List.of(
          "记者", "通讯员", "摄影", "编辑", "校对", "审核", "责编", "作者", "评论员", "主任", "书记", "支书", "省长", "市长",
          "县长", "区长", "镇长", "乡长", "村长", "州长", "部长", "厅长", "局长", "处长", "科长", "所长", "站长", "院长", "校长",
          "社长", "台长", "行长", "队长", "组长", "团长", "会长", "秘书长", "主席", "总裁", "总经理", "董事长", "经理", "教授",
          "博士", "医生", "护士", "老师", "律师", "法官", "委员", "代表", "同志", "村民", "农户", "居民", "队员", "党员", "专家",
          "工程师", "研究员", "负责人", "第一书记", "烈士", "院士", "民警");

  private static final List<String> AFTER =
      List.of(
          "某", "先生", "女士", "同志", "老师", "书记", "主任", "教授", "医生", "律师", "院士", "县长", "市长", "局长", "校长");

  /** What ends a name in a sentence. */
  private static final String ENDS = "，。、；：！？（）()《》“”「」 　,;:说在和与及等表介告带报摄";

  /** Asked of every character, so it must be told at once. */
  private static final boolean[] KEPT = new boolean[Character.MAX_VALUE + 1];

  static {
    (PLAIN + WORDLIKE).chars().forEach(c -> KEPT[c] = true);
  }

  private final char[] text;
  private final int from;
  private final int to;

  /** Takes the text from one place in {@code text} to another. */
  Surnames(char[] text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** Tells whether a character may be a surname that stays as it is. */
  static boolean isKept(char c) {
    return KEPT[c];
  }

  /**
   * Tells whether the character at a place begins the name of a person.
   *
   * @param isWord whether a known phrase begins there too: 余下, 范围
   */
  boolean beginAt(int at, boolean isWord) {
    boolean plain = PLAIN.indexOf(text[at]) >= 0;
    if ((plain || text[at] == '于') && AFTER.stream().anyMatch(title -> stands(title, at + 1))) {
      return true;
    }
    boolean sure = plain && !isWord;
    return isPreceded(at) && (sure ? isHan(at + 1) : isWhole(at));
  }

  private boolean isPreceded(int at) {
    int end = at > from && (text[at - 1] == ' ' || text[at - 1] == '　') ? at - 1 : at;
    return BEFORE.stream().anyMatch(title -> stands(title, end - title.length()));
  }

  /** Tells whether a name of two or three characters ends where a name may end. */
  private boolean isWhole(int at) {
    return isHan(at + 1) && (isEnd(at + 2) || (isHan(at + 2) && isEnd(at + 3)));
  }

  private boolean isEnd(int at) {
    return at >= to || ENDS.indexOf(text[at]) >= 0;
  }

  private boolean isHan(int at) {
    return at < to && text[at] >= '一' && text[at] <= '龥';
  }

  private boolean stands(String word, int start) {
    if (start < from || start + word.length() > to) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text[start + i]) {
        return false;
      }
    }
    return true;
  }
}
