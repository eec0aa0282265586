package news.byline.build.cache;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import news.byline.model.Digest;
import news.byline.source.MeasuredPicture;

/**
 * Remembers what was read of all articles of a site.
 *
 * @param chunks the articles in the order of their paths
 * @param pictures the pictures that were found whole
 * @param ignored whether there is a file that cannot be used: damaged, or of another version
 */
public record ArticleCache(List<Chunk> chunks, List<MeasuredPicture> pictures, boolean ignored) {

  private static final String FILE = "articles";
  private static final long MARK = 0x6279_6c69_6e65_0005L;

  public ArticleCache {
    chunks = List.copyOf(chunks);
    pictures = List.copyOf(pictures);
  }

  /**
   * Says what a cache was made by and for.
   *
   * @param program the digest of the program's version
   * @param settings the digest of {@code site.yaml}, without which no article can be read
   */
  public record Maker(long program, long settings) {}

  /** Remembers nothing. */
  public static final ArticleCache EMPTY = new ArticleCache(List.of(), List.of(), false);

  private static final ArticleCache IGNORED = new ArticleCache(List.of(), List.of(), true);

  /** Reads the cache of a site; an empty one where there is none that can be used. */
  public static ArticleCache read(Path folder, Maker maker) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return EMPTY;
    }
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file));
    try {
      if (in.getLong() != MARK || in.getLong() != maker.program) {
        return IGNORED;
      }
      if (in.getLong() != maker.settings) {
        return EMPTY;
      }
      int count = in.getInt();
      List<Chunk> parts = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        int length = in.getInt();
        Chunk part = new Chunk(in.array(), in.position(), length);
        parts.add(part);
        in.position(in.position() + length);
        if (in.getLong() != part.digest()) {
          return IGNORED;
        }
      }
      List<MeasuredPicture> pictures = parts.get(0).decoder().list(ArticleCache::picture);
      return new ArticleCache(parts.subList(1, parts.size()), pictures, false);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return IGNORED;
    }
  }

  /** Returns the digest of all that is remembered. */
  public long digest() {
    Digest digest = new Digest();
    chunks.forEach(chunk -> digest.add(chunk.digest()));
    return digest.add(chunks.size()).value();
  }

  /**
   * Writes what is to be remembered from now on in the place of what is there.
   *
   * @param decoded what this cache's chunks hold, chunk by chunk
   * @param articles in the order of paths
   * @return the {@link #digest} of what was written
   */
  public long replace(
      Path folder,
      Maker maker,
      List<List<CachedArticle>> decoded,
      List<CachedArticle> articles,
      List<MeasuredPicture> measured)
      throws IOException {
    return write(folder, maker, renewed(decoded, articles), measured);
  }

  /** Writes this cache in the place of the one that is there. */
  public void write(Path folder, Maker maker) throws IOException {
    write(folder, maker, chunks.stream().<Supplier<Chunk>>map(c -> () -> c).toList(), pictures);
  }

  /** Encodes each chunk only when its turn comes: all at once may be larger than the memory. */
  private static long write(
      Path folder, Maker maker, List<Supplier<Chunk>> chunks, List<MeasuredPicture> pictures)
      throws IOException {
    Digest digest = new Digest();
    Path whole = CacheFolder.fresh(folder, FILE);
    try (DataOutputStream to =
        new DataOutputStream(
            new BufferedOutputStream(
                Files.newOutputStream(whole, StandardOpenOption.CREATE_NEW), 1 << 16))) {
      to.writeLong(MARK);
      to.writeLong(maker.program);
      to.writeLong(maker.settings);
      to.writeInt(chunks.size() + 1);
      Chunk.of(new Encoder().list(pictures, ArticleCache::picture)).write(to);
      for (Supplier<Chunk> made : chunks) {
        Chunk chunk = made.get();
        chunk.write(to);
        digest.add(chunk.digest());
      }
    }
    Files.move(
        whole,
        folder.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    return digest.add(chunks.size()).value();
  }

  /** Encodes anew only the chunks whose articles are not all as they were. */
  private List<Supplier<Chunk>> renewed(
      List<List<CachedArticle>> decoded, List<CachedArticle> articles) {
    List<Supplier<Chunk>> renewed = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < decoded.size(); i++) {
      List<CachedArticle> before = decoded.get(i);
      String last = before.get(before.size() - 1).file().path();
      int to = from;
      while (to < articles.size() && articles.get(to).file().path().compareTo(last) <= 0) {
        to++;
      }
      List<CachedArticle> now = articles.subList(from, to);
      if (isSame(before, now)) {
        Chunk same = chunks.get(i);
        renewed.add(() -> same);
      } else {
        renewed.addAll(Chunk.cut(now));
      }
      from = to;
    }
    renewed.addAll(Chunk.cut(articles.subList(from, articles.size())));
    return renewed;
  }

  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(List<CachedArticle> before, List<CachedArticle> now) {
    if (before.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < now.size(); i++) {
      // What was reused is the very same object; to compare all it holds would cost more.
      if (before.get(i) != now.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static void picture(Encoder out, MeasuredPicture picture) {
    CachedArticle.file(out, picture.file());
    out.number(picture.width()).number(picture.height());
    out.word(picture.caption()).word(picture.credit());
    ArticleCodec.master(out, picture.master());
  }

  private static MeasuredPicture picture(Decoder in) {
    return new MeasuredPicture(
        CachedArticle.file(in),
        (int) in.number(),
        (int) in.number(),
        in.word(),
        in.word(),
        ArticleCodec.master(in));
  }
}
