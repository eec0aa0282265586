package news.byline.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.support.tone.PinyinTones;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds our reading of the library's dictionaries to the library's own. */
class PinyinTest {

  private static void reads(String han, String syllableBreak) {
    String theirs = PinyinHelper.toPinyin(han, PinyinStyleEnum.NORMAL, syllableBreak);
    assertThat(Pinyin.of(han, syllableBreak)).as(han).isEqualTo(theirs);
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
