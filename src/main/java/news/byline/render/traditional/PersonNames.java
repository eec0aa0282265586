package news.byline.render.traditional;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Converts the names of people. A name is no phrase (范文杰 has nothing to do with 範文), and a
 * character that may be a name in both kinds of writing stays (里, 松, 志).
 */
final class PersonNames {

  private static final String KEPT_WITHIN = "里松谷志升采杰征游致向岳后余于范台系干郁沈姜占秋克丑卜";

  /** What a byline ends with that is no person's: 后勤处, 发改委. */
  private static final String BODIES = "社部组办局处委网台站队团厅院会报县市省区乡镇村校司中心室";

  private static final Set<String> DOUBLE =
      Set.of(
          "欧阳", "司马", "上官", "诸葛", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空", "长孙", "宇文",
          "端木", "钟离", "太史", "申屠", "澹台", "轩辕", "南宫", "西门", "百里", "呼延", "独孤", "拓跋", "完颜");

  private PersonNames() {}

  /** Returns the forms of names; those that are no people's stand as any text does. */
  static Words of(Collection<String> names, Conversion conversion) {
    Map<String, String> forms = new HashMap<>();
    for (String name : names) {
      if (isPerson(name)) {
        forms.put(name, converted(name, conversion));
      }
    }
    return forms.isEmpty() ? Words.NONE : new Words(forms);
  }

  private static boolean isPerson(String name) {
    int length = name.length();
    boolean body = length > 2 && BODIES.indexOf(name.charAt(length - 1)) >= 0;
    boolean usual = length == 2 || length == 3;
    return (usual || (length == 4 && DOUBLE.contains(name.substring(0, 2))))
        && !body
        && name.chars().allMatch(c -> c >= '一' && c <= '龥');
  }

  private static String converted(String name, Conversion conversion) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean kept = i == 0 ? Surnames.isKept(c) : KEPT_WITHIN.indexOf(c) >= 0;
      out.append(kept ? String.valueOf(c) : conversion.of(String.valueOf(c), Words.NONE));
    }
    return out.toString();
  }
}
