package news.byline.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 57, 1000, 32_768})
  void readsWhatItWrote(int documents) {
    Random random = new Random(documents);
    TreeSet<Long> postings = new TreeSet<>();
    for (int key = 0; key < 60; key++) {
      int upper = random.nextInt() & -1 << Shard.SHARD_BITS;
      // Lists of all lengths: of one article, of some, of all.
      double share = Math.pow(random.nextDouble(), 4) * 1.2;
      postings.add(Shard.posting(upper, random.nextInt(documents)));
      for (int document = 0; document < documents; document++) {
        if (random.nextDouble() < share) {
          postings.add(Shard.posting(upper, document));
        }
      }
    }
    long[] all = postings.stream().mapToLong(p -> p).toArray();
    assertThat(Shard.read(documents, Shard.write(documents, all))).isEqualTo(all);
  }

  @Test
  void holdsNothingWhereNoArticleHasAnyOfItsKeys() {
    assertThat(Shard.write(8, new long[0])).containsExactly(0);
    assertThat(Shard.read(8, new byte[1])).isEmpty();
  }

  @Test
  void sortsByKeyAndKeepsArticlesInOrder() {
    long[] postings = new long[5000];
    Random random = new Random(1);
    for (int i = 0; i < postings.length; i++) {
      postings[i] = Shard.posting(random.nextInt() & 0xF00F_F000, i);
    }
    long[] sorted = postings.clone();
    java.util.Arrays.sort(sorted);
    assertThat(Shard.sorted(postings)).isEqualTo(sorted);
  }

  @Test
  void mendsAShardAsItWouldBeMadeAnew() {
    List<Entry> before = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      before.add(entry("第" + i + "篇说脐橙收入" + i * 7 + "元。Old words " + i));
    }
    List<Entry> now = new ArrayList<>(before);
    ShardEdits edits = new ShardEdits(40, 16);
    for (int i : new int[] {3, 17, 39}) {
      now.set(i, entry("第" + i + "篇改了，说红花坪。New words"));
      edits.replace(i, before.get(i), now.get(i));
    }
    assertThat(edits.changed()).isNotEmpty();
    for (int shard = 0; shard < 16; shard++) {
      byte[] old = shard(before, shard);
      byte[] made = shard(now, shard);
      assertThat(edits.of(shard, old)).isEqualTo(made);
      assertThat(edits.changed().contains(shard)).isEqualTo(!java.util.Arrays.equals(old, made));
    }
  }

  private static byte[] shard(List<Entry> entries, int shard) {
    Run run = Run.of(entries, 16);
    int from = run.starts()[shard];
    int to = run.starts()[shard + 1];
    int[] own = java.util.Arrays.copyOfRange(run.postings(), from, to);
    return Run.shard(entries.size(), List.of(own));
  }

  static Entry entry(String text) {
    return new Entry("a.html", "2022-02-13", "yaowen", "", "", "标题", "", "王芳", text);
  }
}
