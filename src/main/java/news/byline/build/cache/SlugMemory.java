package news.byline.build.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import news.byline.model.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the slugs of names: to learn how Chinese is read, dictionaries must be loaded, which
 * takes a good part of a small build.
 */
public final class SlugMemory implements UnaryOperator<String> {

  private static final String FILE = "slugs";

  private final Map<String, String> slugs;
  private final String head;
  private boolean grown;

  private SlugMemory(Map<String, String> slugs, String head) {
    this.slugs = slugs;
    this.head = head;
  }

  /**
   * Reads what is remembered.
   *
   * @param folder null remembers nothing
   * @param program the digest of the program's version: another may read a name otherwise
   */
  public static SlugMemory read(@Nullable CacheFolder folder, long program) throws IOException {
    String head = "byline slugs " + Long.toHexString(program);
    byte[] bytes = folder == null ? null : folder.read(FILE);
    String[] lines =
        bytes == null ? new String[0] : new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
    Map<String, String> slugs = new HashMap<>();
    // The last line, which is empty, tells that the file is whole.
    if (lines.length > 1 && lines[0].equals(head) && lines[lines.length - 1].isEmpty()) {
      for (String line : lines) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          slugs.put(line.substring(tab + 1), line.substring(0, tab));
        }
      }
    }
    return new SlugMemory(slugs, head);
  }

  @Override
  public String apply(String name) {
    String known = slugs.get(name);
    if (known != null) {
      return known;
    }
    String slug = Slug.ofName(name);
    if (name.indexOf('\n') < 0) {
      slugs.put(name, slug);
      grown = true;
    }
    return slug;
  }

  /** Keeps what was learned, where anything was. */
  public void write(CacheFolder folder) throws IOException {
    if (!grown) {
      return;
    }
    StringBuilder text = new StringBuilder(head).append('\n');
    new TreeMap<>(slugs)
        .forEach((name, slug) -> text.append(slug).append('\t').append(name).append('\n'));
    folder.write(FILE, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
