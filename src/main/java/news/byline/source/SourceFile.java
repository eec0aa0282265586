package news.byline.source;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import news.byline.model.Digest;

/**
 * Names a file of a site, with what tells without reading it whether it was changed.
 *
 * @param path from the site's folder, with {@code /} between its parts
 * @param size in bytes
 * @param modified when it was last changed, in nanoseconds of the epoch
 */
public record SourceFile(String path, long size, long modified) {

  /** Returns the digest of its path, size and time. */
  public long digest() {
    return new Digest().add(path).add(size).add(modified).value();
  }

  static SourceFile of(String path, BasicFileAttributes attributes) {
    return new SourceFile(
        path, attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }
}
