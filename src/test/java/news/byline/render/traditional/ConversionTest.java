package news.byline.render.traditional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Converts sentences of laws, of old books and of the news. */
class ConversionTest {

  private final Conversion conversion = new Conversion(Dictionary.standard(), Words.NONE);

  @ParameterizedTest
  @CsvFileSource(resources = "sentences.txt", delimiter = '|')
  void convertsSentencesByPhrases(String simplified, String traditional) {
    assertThat(conversion.of(simplified, Words.NONE)).isEqualTo(traditional);
  }

  @Test
  void leavesAloneWhatIsNoHan() {
    String text = "Byline 1.0 <a&b> — “…” ，。café ｱ 한글 😀";
    assertThat(conversion.of(text, Words.NONE)).isEqualTo(text);
  }

  @Test
  void convertsToTraditionalWhatIsTraditionalAlready() {
    String text = "頭髮、發展、幹部和皇后";
    assertThat(conversion.of(text, Words.NONE)).isEqualTo(text);
  }

  @Test
  void putsWordsOfTheSiteBeforePhrases() {
    Words site = new Words(Map.of("余家坝", "余家坝", "软件", "軟體", "后", "后"));
    Conversion own = new Conversion(Dictionary.standard(), site);
    assertThat(own.of("余家坝的软件以后发展", Words.NONE)).isEqualTo("余家坝的軟體以後發展");
    assertThat(own.of("后来", Words.NONE)).isEqualTo("后來");
  }

  /** A name is no phrase, and its surname is not the word that is written with it. */
  @ParameterizedTest
  @CsvSource({
    "范文杰, 范文杰",
    "余丽, 余麗",
    "于丽华, 于麗華",
    "后宇, 后宇",
    "干志强, 干志強",
    "谷雨松, 谷雨松",
    "钟丽, 鍾麗",
    "张里, 張里",
    "叶枫, 葉楓",
    "沈阳, 沈陽",
    "云飞, 雲飛",
    "余力, 余力",
    "万志, 萬志",
    "宁远, 寧遠",
    "姜云升, 姜雲升",
    "游建国, 游建國",
    "党建, 党建",
    "欧阳丰, 歐陽豐"
  })
  void convertsNamesAsNames(String simplified, String traditional) {
    Words names = PersonNames.of(Set.of(simplified), conversion);
    assertThat(conversion.of("记者 " + simplified, names)).isEqualTo("記者 " + traditional);
    assertThat(conversion.of(simplified + "表示", names)).isEqualTo(traditional + "表示");
  }

  @ParameterizedTest
  @CsvSource({"后勤处, 後勤處", "发改委, 發改委", "干部网, 幹部網", "本报评论员, 本報評論員", "新华社, 新華社", "余杭发布, 餘杭發佈"})
  void convertsBodiesAsWords(String simplified, String traditional) {
    Words names = PersonNames.of(Set.of(simplified), conversion);
    assertThat(conversion.of(simplified, names)).isEqualTo(traditional);
  }

  @ParameterizedTest
  @CsvSource({
    "记者范志毅报道, 記者范志毅報道",
    "县委书记余成说，要发展产业, 縣委書記余成說，要發展產業",
    "村民于某今年干了三件事, 村民于某今年幹了三件事",
    "范女士的头发白了, 范女士的頭髮白了",
    "据镇长谷丰介绍, 據鎮長谷豐介紹",
    "主任后勇、队员干强, 主任后勇、隊員干強",
    "由于女士多，座位不够, 由於女士多，座位不夠",
    "记者于2月13日到村里, 記者於2月13日到村裏",
    "干部向记者介绍, 幹部向記者介紹",
    "记者后来又去了一次, 記者後來又去了一次",
    "村民余下的粮食, 村民餘下的糧食"
  })
  void tellsSurnamesBesideTitlesFromWords(String simplified, String traditional) {
    assertThat(conversion.of(simplified, Words.NONE)).isEqualTo(traditional);
  }
}
