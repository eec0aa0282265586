package news.byline.build.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import news.byline.model.Digest;
import news.byline.model.Pool;

/**
 * Holds the bytes of some articles whose paths follow each other. Chunks are decoded side by side,
 * and one in which nothing was changed is written again as it is.
 */
public final class Chunk {

  /** Large enough to share words, small enough that one changed article costs little. */
  private static final int SIZE = 200;

  private final byte[] bytes;
  private final int start;
  private final int length;
  private final long digest;

  /** Takes a stretch of bytes, which must not be changed any more. */
  Chunk(byte[] bytes, int start, int length) {
    this.bytes = bytes;
    this.start = start;
    this.length = length;
    this.digest = Digest.of(bytes, start, length);
  }

  static Chunk of(Encoder encoded) {
    byte[] bytes = encoded.bytes();
    return new Chunk(bytes, 0, bytes.length);
  }

  /** Cuts articles into as many chunks as they need, each made when it is asked for. */
  static List<Supplier<Chunk>> cut(List<CachedArticle> articles) {
    List<Supplier<Chunk>> chunks = new ArrayList<>();
    for (int from = 0; from < articles.size(); from += SIZE) {
      List<CachedArticle> part = articles.subList(from, Math.min(articles.size(), from + SIZE));
      chunks.add(() -> of(new Encoder().list(part, CachedArticle::write)));
    }
    return chunks;
  }

  Decoder decoder() {
    return new Decoder(bytes, start);
  }

  /** Returns the articles in the order of their paths. */
  public List<CachedArticle> decode() {
    return decoder().list(CachedArticle::read);
  }

  /** Returns the articles in the order of their paths, made of what they have in common. */
  public List<CachedArticle> decode(Pool pool) {
    return new Decoder(bytes, start, pool).list(CachedArticle::read);
  }

  /** Returns how many articles there are. */
  int count() {
    return (int) decoder().number();
  }

  long digest() {
    return digest;
  }

  void write(DataOutputStream to) throws IOException {
    to.writeInt(length);
    to.write(bytes, start, length);
    to.writeLong(digest);
  }
}
