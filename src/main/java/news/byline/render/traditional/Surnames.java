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

  private Surnames() {}

  /** Tells whether a character may be a surname that stays as it is. */
  static boolean isKept(char c) {
    return PLAIN.indexOf(c) >= 0 || WORDLIKE.indexOf(c) >= 0;
  }

  /**
   * Tells whether the character at a place of a text begins the name of a person.
   *
   * @param isWord whether a known phrase begins there too: 余下, 范围
   */
  static boolean begins(CharSequence text, int at, boolean isWord) {
    char c = text.charAt(at);
    boolean plain = PLAIN.indexOf(c) >= 0;
    if (!plain && WORDLIKE.indexOf(c) < 0) {
      return false;
    }
    if ((plain || c == '于') && isFollowed(text, at + 1)) {
      return true;
    }
    boolean sure = plain && !isWord;
    return isPreceded(text, at) && (sure ? isHan(text, at + 1) : isWhole(text, at));
  }

  private static boolean isFollowed(CharSequence text, int from) {
    return AFTER.stream().anyMatch(title -> stands(title, text, from));
  }

  private static boolean isPreceded(CharSequence text, int at) {
    int end = at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '　') ? at - 1 : at;
    return BEFORE.stream().anyMatch(title -> stands(title, text, end - title.length()));
  }

  /** Tells whether a name of two or three characters ends where a name may end. */
  private static boolean isWhole(CharSequence text, int at) {
    return isHan(text, at + 1)
        && (isEnd(text, at + 2) || (isHan(text, at + 2) && isEnd(text, at + 3)));
  }

  private static boolean isEnd(CharSequence text, int at) {
    return at >= text.length() || ENDS.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isHan(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) >= '一' && text.charAt(at) <= '龥';
  }

  private static boolean stands(String word, CharSequence text, int from) {
    if (from < 0 || from + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }
}
