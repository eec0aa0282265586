package news.byline.exchange.manuscript;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import news.byline.model.CreditRole;
import org.jspecify.annotations.Nullable;

/** Knows the words that newsrooms put before a name, a date or a number. */
final class Labels {

  /** Says what a label stands for. */
  enum Meaning {
    TITLE,
    KICKER,
    SUBTITLE,
    DATE,
    SOURCE,
    READS,
    SECTION,
    CREDIT,
    AUTHOR
  }

  /**
   * Is what a label means.
   *
   * @param role the task or, of an author, the role in the byline; null where there is none
   */
  record Label(Meaning meaning, @Nullable CreditRole task, @Nullable String role) {}

  /** Reporters of a medium that is named with them: 青禾日报全媒体记者. */
  static final String STAFF =
      "(?!据|对|与)\\p{IsHan}{2,12}(?:报|网|台|社|中心|传媒)" + "(?:全媒体|融媒体|首席|见习|实习|特约)?(?:记者|通讯员)";

  private static final Map<String, Label> KNOWN = known();

  /** Matches any label, its characters possibly apart as Word aligns them. */
  static final String ANY =
      KNOWN.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .map(word -> String.join("[ \\u3000]{0,4}", word.split("", -1)).replace("/", "[/／]"))
          .collect(Collectors.joining("|", "", "|" + STAFF));

  private Labels() {}

  static Label of(String written) {
    String word = written.replaceAll("[ \\u3000]", "").replace('／', '/');
    Label label = KNOWN.get(word);
    if (label == null && word.matches(STAFF)) {
      return new Label(Meaning.AUTHOR, null, word);
    }
    if (label == null) {
      throw new IllegalArgumentException("no label: " + written);
    }
    return label;
  }

  private static Map<String, Label> known() {
    Map<String, Label> known = new LinkedHashMap<>();
    put(known, Meaning.TITLE, "标题", "主标题");
    put(known, Meaning.KICKER, "引题", "肩题", "眉题");
    put(known, Meaning.SUBTITLE, "副题", "副标题");
    put(known, Meaning.DATE, "日期", "时间", "发布时间", "发布日期", "发稿时间", "发稿日期", "更新时间", "刊发时间");
    put(known, Meaning.SOURCE, "来源", "稿源", "稿件来源", "文章来源", "信息来源", "新闻来源");
    put(
        known,
        Meaning.READS,
        "阅读",
        "阅读量",
        "阅读数",
        "阅读次数",
        "浏览",
        "浏览量",
        "浏览数",
        "浏览次数",
        "点击",
        "点击量",
        "点击数",
        "点击次数");
    put(known, Meaning.SECTION, "栏目", "所属栏目");
    tasks(known, CreditRole.EDITOR, "编辑", "本期编辑", "文字编辑", "网络编辑", "执行编辑");
    tasks(known, CreditRole.PROOFREADER, "校对", "责任校对", "本期校对");
    tasks(known, CreditRole.REVIEWER, "审核", "审校", "审读", "审稿");
    tasks(known, CreditRole.EXECUTIVE_EDITOR, "责任编辑", "责编", "本期责编");
    tasks(known, CreditRole.SIGNER, "签发", "审签");
    authors(known, "记者", "见习记者", "实习记者", "特约记者", "本报记者", "本台记者", "本网记者", "全媒体记者", "融媒体记者", "首席记者");
    authors(
        known, "通讯员", "特约通讯员", "实习生", "评论员", "特约撰稿", "撰稿", "撰文", "编译", "翻译", "文", "摄影", "摄影记者",
        "摄像", "供图", "插图", "制图", "图", "视频", "策划", "统筹", "文/图", "图/文", "文图", "图文");
    known.put("作者", new Label(Meaning.AUTHOR, null, null));
    return known;
  }

  private static void put(Map<String, Label> known, Meaning meaning, String... words) {
    for (String word : words) {
      known.put(word, new Label(meaning, null, null));
    }
  }

  private static void tasks(Map<String, Label> known, CreditRole task, String... words) {
    for (String word : words) {
      known.put(word, new Label(Meaning.CREDIT, task, null));
    }
  }

  private static void authors(Map<String, Label> known, String... words) {
    for (String word : words) {
      known.put(word, new Label(Meaning.AUTHOR, null, word));
    }
  }
}
