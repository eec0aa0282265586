package news.byline.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folds, keys, texts and their files. */
class EntryTest {

  @ParameterizedTest
  @CsvSource({
    "脐橙, 脐橙",
    "臍橙, 脐橙",
    "ＡＢＣ, abc",
    "Café, cafe",
    "３．５, 3.5",
    "㎏, kg",
    "ﾌﾟ, フ",
    "裏裡里, 里里里",
    "Ａｇ①, ag1",
    "𠮷, 𠮷",
    "각, 각",
    "Straße, straße",
    "İ, i",
    "（）, ()"
  })
  void foldsEachCharacterByItself(String text, String folded) {
    Folding folding = Folding.get();
    assertThat(text.codePoints().mapToObj(folding::of).collect(Collectors.joining()))
        .isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "<p>脐<b>橙</b>熟&amp;了</p><p>二</p>, 脐橙熟&了/二",
    "<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字, 汉字",
    "<ul><li>一</li><li>二<br>三</li></ul>, 一/二/三",
    "'<p>a\n b&#x4e2d;&#20013;&nbsp;&lt;x&gt;&bogus;</p>', a b中中 <x>&bogus;",
    "<figure><img src=\"x\" alt=\"图\"><figcaption>图注</figcaption></figure>, 图注",
    "甲\u001e乙\u0007丙, 甲 乙 丙"
  })
  void takesTheWordsOutOfHtml(String html, String words) {
    assertThat(PlainHtml.words(html).replace('\n', '/')).isEqualTo(words);
  }

  @Test
  void readsTheTextsThatItWrote() {
    List<Entry> entries =
        List.of(ShardTest.entry("一二三四五六七八九十\n两行 𠮷"), ShardTest.entry(""), ShardTest.entry("x"));
    byte[] pack = Pack.write(entries);
    assertThat(Pack.read(pack)).isEqualTo(entries);
    List<Entry> latin = List.of(ShardTest.entry("plain words ".repeat(30)));
    assertThat(Pack.read(Pack.write(latin))).isEqualTo(latin);
    assertThat(Pack.write(latin)[0]).isEqualTo((byte) 'a');
    List<Entry> han = List.of(ShardTest.entry("脐橙".repeat(100)));
    assertThat(Pack.write(han)).hasSizeLessThan(100 * 6);
    assertThat(Pack.read(Pack.write(han))).isEqualTo(han);
  }

  @Test
  void hasEachKeyOnce() {
    int[] keys = new Grams().of(ShardTest.entry("脐橙脐橙脐橙 byline bylines 5G"));
    assertThat(keys).doesNotHaveDuplicates().doesNotContain(0);
    int[] again = new Grams().of(ShardTest.entry("脐橙脐橙 bylines byline 5g 臍橙"));
    assertThat(again).doesNotHaveDuplicates();
    assertThat(keys).containsExactlyInAnyOrder(again);
  }

  @Test
  void gathersMoreKeysThanItHasRoomForAtFirst() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 30_000; i++) {
      text.appendCodePoint(0x4E00 + i % 20_000);
    }
    assertThat(new Grams().of(ShardTest.entry(text.toString())))
        .hasSizeGreaterThan(50_000)
        .doesNotHaveDuplicates();
  }
}
