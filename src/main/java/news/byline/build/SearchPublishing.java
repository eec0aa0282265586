package news.byline.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.byline.build.cache.CacheFolder;
import news.byline.model.Digest;
import news.byline.model.Manuscripts;
import news.byline.plan.SearchPlan;
import news.byline.plan.SearchTier;
import news.byline.publish.Outcome;
import news.byline.publish.Publication;
import news.byline.render.search.Entry;
import news.byline.render.search.IndexText;
import news.byline.render.search.Pack;
import news.byline.render.search.Run;
import news.byline.render.search.ShardEdits;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files of the search, those that differ from the last build's. A file of lists is known
 * by its bytes, and which files a tier has is remembered with what it was made of; so a tier whose
 * articles are as they were is not made again, and where a few of them say something else, only
 * their words are looked for in the files that are there.
 */
final class SearchPublishing {

  /** More changed articles of one tier are cheaper to index with all others of it. */
  private static final int MOST_EDITS = 32;

  /** How many files of a tier are written at a time. */
  private static final int GROUP = 64;

  private final SearchPlan plan;
  private final Manuscripts manuscripts;
  private final Publication publication;
  private final Workers workers;
  private final @Nullable CacheFolder cache;
  private final SearchMemory before;
  private final long common;
  private final long settings;
  private final long[] keys;
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<SearchTier, long[]> shards = new LinkedHashMap<>();
  private int files;

  /**
   * Says what all articles are read with.
   *
   * @param program the digest of this version of the program
   * @param settings the digest of the settings, which has no part in it of the place or the program
   */
  record Reading(long program, long settings) {}

  /**
   * Takes what is to be published.
   *
   * @param reading the digests of what all articles are read with
   * @param cache holds what is remembered, and files while they are made
   */
  SearchPublishing(
      SearchPlan plan,
      Manuscripts manuscripts,
      Publication publication,
      Workers workers,
      @Nullable CacheFolder cache,
      Reading reading)
      throws IOException {
    this.plan = plan;
    this.manuscripts = manuscripts;
    this.publication = publication;
    this.workers = workers;
    this.cache = cache;
    this.common = Digest.of(reading.program, reading.settings);
    this.settings = reading.settings;
    SearchMemory memory = SearchMemory.read(cache);
    this.before = memory.common() == common ? memory : SearchMemory.NONE;
    this.keys = IntStream.range(0, plan.documents().size()).mapToLong(plan::key).toArray();
  }

  /** Publishes all files of the search. */
  void publish() throws IOException {
    int end = 0;
    List<Long> versions = new ArrayList<>();
    for (SearchTier tier : plan.tiers()) {
      long[] known = known(tier);
      long[] digests = known == null ? made(tier) : known;
      shards.put(tier, digests);
      files += tier.shards();
      end = tier.start() + tier.count();
      versions.add(SearchMemory.version(settings, keys, tier.start(), end, digests));
    }
    packs(end, keys.length);
    files += SearchPlan.packs(keys.length);
    versions.add(SearchMemory.version(settings, keys, end, keys.length));
    byte[] index = IndexText.write(plan, versions);
    write(SearchPlan.INDEX, Digest.of(index), index);
    files++;
  }

  /** Returns what became of the files that were not kept. */
  List<Outcome> outcomes() {
    return outcomes;
  }

  /** Returns how many files the search has. */
  int files() {
    return files;
  }

  /** Returns the digest of all that was published. */
  long digest() {
    Digest digest = new Digest().add(common);
    Arrays.stream(keys).forEach(digest::add);
    plan.sections().forEach(section -> digest.add(section.slug()).add(section.name()));
    return digest.value();
  }

  /**
   * Returns what is to be remembered.
   *
   * @param edition the digest of all that is published
   * @param place finds the place of an article's file among those of all articles
   */
  SearchMemory memory(long edition, java.util.function.ToIntFunction<String> place) {
    int[] places = plan.documents().stream().mapToInt(a -> place.applyAsInt(a.file())).toArray();
    return new SearchMemory(edition, common, places, keys, shards);
  }

  /** Keeps or mends the files of a tier; null where they must be made. */
  private long @Nullable [] known(SearchTier tier) throws IOException {
    long[] digests = before.shards().get(tier);
    if (digests == null) {
      return null;
    }
    List<Integer> changed = new ArrayList<>();
    for (int i = tier.start(); i < tier.start() + tier.count(); i++) {
      if (keys[i] != before.keys()[i]) {
        changed.add(i);
      }
    }
    if (changed.size() > MOST_EDITS) {
      return null;
    }
    Map<Integer, byte[]> mended = mended(tier, changed, digests);
    if (mended == null || !stands(tier, digests)) {
      return null;
    }
    long[] now = digests.clone();
    mended.forEach((shard, bytes) -> now[shard] = Digest.of(bytes));
    for (int shard = 0; shard < now.length; shard++) {
      byte[] bytes = mended.get(shard);
      if (bytes == null) {
        publication.keep(tier.path(shard), now[shard]);
      } else {
        write(tier.path(shard), now[shard], bytes);
      }
    }
    packs(tier.start(), tier.start() + tier.count());
    return now;
  }

  private boolean stands(SearchTier tier, long[] digests) {
    for (int shard = 0; shard < digests.length; shard++) {
      if (!publication.has(tier.path(shard), digests[shard])) {
        return false;
      }
    }
    return true;
  }

  /** Returns the files in which changed articles differ; null where an earlier one is lost. */
  private @Nullable Map<Integer, byte[]> mended(
      SearchTier tier, List<Integer> changed, long[] digests) throws IOException {
    ShardEdits edits = new ShardEdits(tier.count(), tier.shards());
    for (int document : changed) {
      int pack = document / SearchPlan.PACK;
      byte[] bytes = publication.read(SearchPlan.pack(pack), packKey(before.keys(), pack));
      if (bytes == null) {
        return null;
      }
      Entry earlier = Pack.read(bytes).get(document % SearchPlan.PACK);
      edits.replace(document - tier.start(), earlier, entry(document));
    }
    Map<Integer, byte[]> mended = new TreeMap<>();
    for (int shard : edits.changed()) {
      byte[] bytes = publication.read(tier.path(shard), digests[shard]);
      if (bytes == null) {
        return null;
      }
      mended.put(shard, edits.of(shard, bytes));
    }
    return mended;
  }

  private long[] made(SearchTier tier) throws IOException {
    int end = tier.start() + tier.count();
    List<Integer> starts =
        IntStream.iterate(tier.start(), i -> i < end, i -> i + Run.DOCUMENTS).boxed().toList();
    try (RunFile file = new RunFile(cache == null ? null : cache.path())) {
      List<RunFile.Kept> runs =
          workers.each(
              starts,
              from -> {
                int to = Math.min(end, from + Run.DOCUMENTS);
                return file.keep(Run.of(entries(from, to), tier.shards()));
              });
      List<Integer> groups =
          IntStream.iterate(0, i -> i < tier.shards(), i -> i + GROUP).boxed().toList();
      List<long[]> digests = workers.each(groups, group -> group(tier, group, runs, file));
      return digests.stream().flatMapToLong(Arrays::stream).toArray();
    }
  }

  /** Makes entries, and publishes their texts since they are at hand. */
  private List<Entry> entries(int from, int to) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (int document = from; document < to; document++) {
      entries.add(entry(document));
    }
    for (int i = 0; i < entries.size(); i += SearchPlan.PACK) {
      int pack = (from + i) / SearchPlan.PACK;
      if (!publication.keep(SearchPlan.pack(pack), packKey(keys, pack))) {
        List<Entry> own = entries.subList(i, Math.min(entries.size(), i + SearchPlan.PACK));
        write(SearchPlan.pack(pack), packKey(keys, pack), Pack.write(own));
      }
    }
    return entries;
  }

  private long[] group(SearchTier tier, int from, List<RunFile.Kept> runs, RunFile file)
      throws IOException {
    int to = Math.min(tier.shards(), from + GROUP);
    List<List<int[]>> postings = new ArrayList<>();
    for (RunFile.Kept run : runs) {
      postings.add(file.read(run, from, to));
    }
    long[] digests = new long[to - from];
    for (int i = 0; i < digests.length; i++) {
      int own = i;
      byte[] bytes = Run.shard(tier.count(), postings.stream().map(run -> run.get(own)).toList());
      digests[i] = Digest.of(bytes);
      write(tier.path(from + i), digests[i], bytes);
    }
    return digests;
  }

  /** Publishes the texts of documents whose lists are not made now. */
  private void packs(int from, int to) throws IOException {
    List<Integer> changed = new ArrayList<>();
    for (int pack = from / SearchPlan.PACK; pack < SearchPlan.packs(to); pack++) {
      if (!publication.keep(SearchPlan.pack(pack), packKey(keys, pack))) {
        changed.add(pack);
      }
    }
    workers.each(
        changed,
        pack -> {
          List<Entry> entries = new ArrayList<>();
          int end = Math.min(keys.length, (pack + 1) * SearchPlan.PACK);
          for (int document = pack * SearchPlan.PACK; document < end; document++) {
            entries.add(entry(document));
          }
          write(SearchPlan.pack(pack), packKey(keys, pack), Pack.write(entries));
          return pack;
        });
  }

  private long packKey(long[] of, int pack) {
    return packKey(common, of, pack);
  }

  /** Returns the digest of what a file of texts is made of. */
  static long packKey(long common, long[] of, int pack) {
    int from = pack * SearchPlan.PACK;
    return SearchMemory.version(common, of, from, Math.min(of.length, from + SearchPlan.PACK));
  }

  private Entry entry(int document) {
    return Entry.of(
        manuscripts.of(plan.documents().get(document)),
        Objects.requireNonNull(plan.address(document)));
  }

  private void write(String path, long key, byte[] bytes) throws IOException {
    if (!publication.keep(path, key)) {
      Outcome outcome = publication.write(path, key, bytes);
      synchronized (outcomes) {
        outcomes.add(outcome);
      }
    }
  }
}
