package news.byline.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTierTest {

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 7, 8, 9, 63, 64, 100, 511, 512, 10_000, 32_767, 32_768, 100_000, 123_457})
  void coversAllButTheNewestFew(int documents) {
    int end = 0;
    for (SearchTier tier : SearchTier.of(documents)) {
      assertThat(tier.start()).isEqualTo(end);
      assertThat(tier.count()).isBetween(8, SearchTier.LARGEST);
      assertThat(Integer.bitCount(tier.shards())).isEqualTo(1);
      assertThat(tier.shards()).isBetween(16, 4096);
      end += tier.count();
    }
    assertThat(documents - end).isBetween(0, 7);
  }

  @Test
  void leavesOldTiersAloneWhenArticlesAreAdded() {
    int kept = 0;
    int all = 0;
    for (int documents = 100_000; documents < 101_000; documents++) {
      List<SearchTier> before = SearchTier.of(documents);
      List<SearchTier> now = SearchTier.of(documents + 1);
      assertThat(now.subList(0, 3)).isEqualTo(before.subList(0, 3));
      kept += now.equals(before) ? 1 : 0;
      all++;
    }
    assertThat(kept).isEqualTo(all * 7 / 8);
  }

  @Test
  void hasFewTiers() {
    assertThat(SearchTier.of(10_000))
        .containsExactly(
            new SearchTier(0, 8192),
            new SearchTier(8192, 1536),
            new SearchTier(9728, 256),
            new SearchTier(9984, 16));
    assertThat(SearchTier.of(100_000)).hasSize(6);
  }
}
