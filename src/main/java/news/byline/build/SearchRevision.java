package news.byline.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import news.byline.model.Digest;
import news.byline.model.Manuscript;
import news.byline.plan.SearchPlan;
import news.byline.plan.SearchTier;
import news.byline.publish.Amendment;
import news.byline.render.search.Entry;
import news.byline.render.search.IndexText;
import news.byline.render.search.Pack;
import news.byline.render.search.ShardEdits;
import org.jspecify.annotations.Nullable;

/**
 * Mends the files of the search where the texts of a few articles are new: the texts themselves,
 * the lists of the words that came or went, and the versions by which browsers know them.
 */
final class SearchRevision {

  private final Path output;
  private final SearchMemory before;
  private final long settings;
  private final long[] keys;
  private final Map<SearchTier, long[]> shards;
  private final Map<Integer, List<Entry>> packs = new TreeMap<>();
  private final Map<SearchTier, ShardEdits> edits = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Map<String, Long> madeOf = new HashMap<>();
  private boolean restChanged;

  /** Mends nothing, where a site has no search. */
  static final SearchRevision NONE = new SearchRevision(Path.of(""), SearchMemory.NONE, 0);

  private SearchRevision(Path output, SearchMemory before, long settings) {
    this.output = output;
    this.before = before;
    this.settings = settings;
    this.keys = before.keys().clone();
    this.shards = new LinkedHashMap<>(before.shards());
  }

  /**
   * Mends what some articles change.
   *
   * @param before what is remembered of the search that was published last
   * @param revised the articles as they are now, by the places of their files
   * @param addresses their paths in the output, by the same
   * @return null where what was published cannot be mended
   */
  static @Nullable SearchRevision of(
      Path output,
      SearchMemory before,
      long settings,
      Map<Integer, Manuscript> revised,
      Map<Integer, String> addresses)
      throws IOException {
    SearchRevision revision = new SearchRevision(output, before, settings);
    Map<Integer, Integer> documents = new HashMap<>();
    for (int document = 0; document < before.places().length; document++) {
      documents.put(before.places()[document], document);
    }
    try {
      for (Map.Entry<Integer, Manuscript> one : revised.entrySet()) {
        Integer document = documents.get(one.getKey());
        String path = addresses.get(one.getKey());
        boolean searchable = one.getValue().article().searchable();
        if (searchable != (document != null) || path == null) {
          return null;
        }
        if (document != null && !revision.revise(document, one.getValue(), path)) {
          return null;
        }
      }
      return revision.mend() ? revision : null;
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      // What stands in the output is not what was written there.
      return null;
    }
  }

  private boolean revise(int document, Manuscript manuscript, String path) throws IOException {
    int pack = document / SearchPlan.PACK;
    List<Entry> entries = packs.get(pack);
    if (entries == null) {
      byte[] bytes = Amendment.read(output, SearchPlan.pack(pack));
      if (bytes == null) {
        return false;
      }
      entries = new ArrayList<>(Pack.read(bytes));
      packs.put(pack, entries);
    }
    String address = SearchPlan.address(path);
    Entry now = Entry.of(manuscript, address);
    Entry earlier = entries.set(document % SearchPlan.PACK, now);
    keys[document] = SearchPlan.key(manuscript.article(), address);
    SearchTier tier = tier(document);
    if (tier == null) {
      restChanged = true;
    } else {
      edits
          .computeIfAbsent(tier, t -> new ShardEdits(t.count(), t.shards()))
          .replace(document - tier.start(), earlier, now);
    }
    return true;
  }

  private @Nullable SearchTier tier(int document) {
    for (SearchTier tier : shards.keySet()) {
      if (document >= tier.start() && document < tier.start() + tier.count()) {
        return tier;
      }
    }
    return null;
  }

  private boolean mend() throws IOException {
    byte[] index = Amendment.read(output, SearchPlan.INDEX);
    if (index == null) {
      return false;
    }
    packs.forEach(
        (pack, entries) -> {
          long key = SearchPublishing.packKey(before.common(), keys, pack);
          put(SearchPlan.pack(pack), key, Pack.write(entries));
        });
    int end = 0;
    int line = 0;
    for (SearchTier tier : List.copyOf(shards.keySet())) {
      ShardEdits own = edits.get(tier);
      if (own != null) {
        if (!mend(tier, own)) {
          return false;
        }
        index = IndexText.withVersion(index, line, version(tier));
      }
      end = tier.start() + tier.count();
      line++;
    }
    if (restChanged) {
      long version = SearchMemory.version(settings, keys, end, keys.length, new long[0]);
      index = IndexText.withVersion(index, line, version);
    }
    put(SearchPlan.INDEX, Digest.of(index), index);
    return true;
  }

  private long version(SearchTier tier) {
    int end = tier.start() + tier.count();
    long[] digests = shards.getOrDefault(tier, new long[0]);
    return SearchMemory.version(settings, keys, tier.start(), end, digests);
  }

  private boolean mend(SearchTier tier, ShardEdits own) throws IOException {
    long[] digests = shards.getOrDefault(tier, new long[0]).clone();
    for (int shard : own.changed()) {
      byte[] bytes = Amendment.read(output, tier.path(shard));
      if (bytes == null || Digest.of(bytes) != digests[shard]) {
        return false;
      }
      byte[] now = own.of(shard, bytes);
      digests[shard] = Digest.of(now);
      put(tier.path(shard), digests[shard], now);
    }
    shards.put(tier, digests);
    return true;
  }

  private void put(String path, long key, byte[] bytes) {
    files.put(path, bytes);
    madeOf.put(path, key);
  }

  /** Returns the files that differ, by their paths. */
  Map<String, byte[]> files() {
    return files;
  }

  /** Returns the digest of what one of them is made of. */
  long key(String path) {
    return Objects.requireNonNull(madeOf.get(path));
  }

  /** Returns what is to be remembered when the edition is published. */
  SearchMemory memory(long edition) {
    return new SearchMemory(edition, before.common(), before.places(), keys, shards);
  }
}
