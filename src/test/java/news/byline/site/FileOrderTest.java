package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes one site in several orders, in which its folders may list their files then. */
class FileOrderTest {

  @TempDir Path folder;

  private TestSite written(String name, long seed) throws IOException {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));
    TestSite site = TestSite.in(Files.createDirectories(folder.resolve(name)));
    site.with("-- site.yaml --\ntitle: 测\nbaseUrl: https://news.example.cn\n");
    for (int i : order) {
      site.picture("assets/p" + i + ".png");
      // All of one day and one title, so that nothing but their files tells them apart.
      String front = "title: 同题\nsection: 栏%d\ntags: [甲%d, 乙]\nslug: a%d\ncover: /assets/p%d.png";
      String place = i % 4 == 0 ? "d" + i % 3 + "/" : "";
      site.article(place + "a" + i + ".md", front.formatted(i % 7, i % 5, i, i), "[死](/nowhere/)");
    }
    return site;
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 8", "3, 1"})
  void isTheSameInWhateverOrderFilesWereMade(long seed, String jobs) throws IOException {
    TestSite one = written("one", 0);
    TestSite other = written("other", seed);
    TestSite.Run first = one.build("-j", "1");
    TestSite.Run second = other.build("-j", jobs);
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(second.err()).isEqualTo(first.err());
    Map<String, String> bytes = Sources.bytes(one.folder().resolve("public"));
    Sources.assertSame(Sources.bytes(other.folder().resolve("public")), bytes, "seed " + seed);
    assertThat(other.folder().resolve("published-urls.txt"))
        .hasSameTextualContentAs(one.folder().resolve("published-urls.txt"));
  }
}
