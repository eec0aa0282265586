package news.byline.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** Writes the list of all addresses that a site has published, which lies with its sources. */
public final class LedgerFile {

  /** The file's name in the site's folder. */
  public static final String NAME = "published-urls.txt";

  private static final String HEAD =
      """
      # 本站发布过的全部网址，由 byline 维护，请与稿件一起提交。
      # All addresses that this site has published. Kept by byline; commit it with the articles.
      """;

  private LedgerFile() {}

  /**
   * Writes the list if it differs from what is there; a reader of the file sees the old one or the
   * new one, never a part.
   *
   * @param sources what stood at each address, in the order of the addresses
   */
  public static void write(Path site, Map<String, String> sources) throws IOException {
    StringBuilder text = new StringBuilder(HEAD);
    sources.forEach((url, source) -> text.append(url).append('\t').append(source).append('\n'));
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Path file = site.resolve(NAME);
    boolean same =
        Files.exists(file)
            && Files.size(file) == bytes.length
            && Arrays.equals(Files.readAllBytes(file), bytes);
    if (same) {
      return;
    }
    // Two builds of one site into two outputs may be at this at once.
    Path folder = Files.createDirectories(site.resolve(StateFolder.NAME));
    Path whole = folder.resolve(NAME + "-" + UUID.randomUUID() + ".new");
    Files.write(whole, bytes);
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
