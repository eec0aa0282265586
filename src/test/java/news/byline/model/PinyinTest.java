package news.byline.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.support.tone.PinyinTones;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds our reading of the library's dictionaries to the library's own. */
class PinyinTest {

  private static final Pinyin LIBRARY = new Pinyin(new byte[0]);

  private static void reads(String han, String syllableBreak) {
    String theirs = PinyinHelper.toPinyin(han, PinyinStyleEnum.NORMAL, syllableBreak);
    assertThat(LIBRARY.read(han, syllableBreak)).as(han).isEqualTo(theirs);
  }

  @ParameterizedTest
  @CsvSource({
    "重庆, chong qing",
    "银行行长, yin hang hang zhang",
    "建行支行, jian hang zhi hang",
    "长江, chang jiang",
    "长势, zhang shi",
    "退耕还林还草, tui geng huan lin huan cao",
    "秸秆还田, jie gan huan tian",
    "重塑重振重启, chong su chong zhen chong qi",
    "调拨调研, diao bo diao yan",
    "六安丽水台州, lu an li shui tai zhou",
    "县长乡长, xian zhang xiang zhang",
    "朝阳区, chao yang qu",
    "音乐快乐, yin yue kuai le",
    "还是要还款, hai shi yao huan kuan"
  })
  void readsCommonWordsRightly(String han, String pinyin) {
    assertThat(Pinyin.of(han, " ")).isEqualTo(pinyin);
  }

  @Test
  void readsEveryCharacterAsTheLibraryDoes() {
    int[] han =
        IntStream.rangeClosed(0, 0x3FFFF)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
            .toArray();
    assertThat(han).hasSizeGreaterThan(80_000);
    for (int c : han) {
      reads(Character.toString(c), " ");
    }
  }

  @Test
  void readsEveryPhraseAsTheLibraryDoes() {
    assertThat(PinyinTones.defaults().phraseSet()).hasSizeGreaterThan(40_000);
    for (String phrase : PinyinTones.defaults().phraseSet()) {
      reads(phrase, " ");
    }
  }

  @Test
  void readsWordsInARowAsTheLibraryDoes() {
    List<String> phrases = PinyinTones.defaults().phraseSet().stream().sorted().toList();
    List<String> odd = List.of("〇", "㐀", "𠀀", "龥", "龦", "々", "鿿", "邻", "〡");
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int parts = random.nextInt(1, 5); parts > 0; parts--) {
        String phrase = phrases.get(random.nextInt(phrases.size()));
        // Half a phrase may begin another with what follows.
        text.append(phrase, random.nextInt(2), phrase.length() - random.nextInt(2));
        if (random.nextInt(6) == 0) {
          text.append(odd.get(random.nextInt(odd.size())));
        }
      }
      reads(text.toString(), i % 2 == 0 ? " " : "");
    }
  }
}
