package news.byline.exchange.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the lines in which newsrooms write who, when and whence. */
class RecognitionTest {

  private static String facts(LabelledLine line) {
    return line.facts().stream()
        .map(f -> f.label().meaning() + "=" + f.value())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "编辑：陈晨　校对：赵敏  审核：周立 | CREDIT=陈晨; CREDIT=赵敏; CREDIT=周立 |",
        "（责编 孙洁 校对 赵 敏） | CREDIT=孙洁; CREDIT=赵 敏 |",
        "【责任编辑：孙洁】 | CREDIT=孙洁 |",
        "编 辑：陈 晨 | CREDIT=陈 晨 |",
        "一审：甲乙 编辑：陈晨 | CREDIT=陈晨 | 一审：甲乙",
        "2025-11-08 09:30 来源：青禾日报 作者：王芳 阅读：1,024 | DATE=2025-11-08 09:30; SOURCE=青禾日报; AUTHOR=王芳; READS=1,024 |",
        "来源：青禾日报　2025年11月8日　阅读量 1024 | SOURCE=青禾日报; DATE=2025-11-08; READS=1024 |",
        "浏览次数：1,204次　【字体：大 中 小】 | READS=1,204 | 【字体：大 中 小】",
        "发布时间：2025/11/8 9:05 | DATE=2025-11-08 09:05 |",
        "□本报记者 王芳 通讯员 李明 | AUTHOR=王芳; AUTHOR=李明 |",
        "时间：2025年11月8日 | '' | 时间：2025年11月8日",
        "发布时间：2025年13月8日 | '' | 发布时间：2025年13月8日",
        "编辑：请尽快处理这一篇稿件 | '' | 编辑：请尽快处理这一篇稿件",
        "记者从县图书馆获悉 | '' | 记者从县图书馆获悉"
      })
  void readsLabelledLines(String line, String facts, String rest) {
    LabelledLine read = LabelledLine.of(line);
    assertThat(facts(read)).isEqualTo(facts);
    assertThat(read.rest()).isEqualTo(rest == null ? "" : rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "王芳 李 明　何小平 | 王芳,李明,何小平",
        "王芳、李明，何平 | 王芳,李明,何平",
        "阿依古丽·买买提 | 阿依古丽·买买提",
        "Ann Smith | Ann Smith",
        "青禾县融媒体中心记者站 | ''",
        "从县图书馆获悉 | ''"
      })
  void readsNames(String words, String names) {
    assertThat(String.join(",", Names.of(words))).isEqualTo(names);
  }

  @Test
  void countsEveryLetterThatIsLost() {
    assertThat(LostLetters.of("馆馆，图12", "图馆1")).isEqualTo("馆2");
    assertThat(LostLetters.of("，。“”", "")).isEmpty();
  }
}
