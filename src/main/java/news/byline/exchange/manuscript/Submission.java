package news.byline.exchange.manuscript;

import org.jspecify.annotations.Nullable;

/**
 * Holds a manuscript as it was sent.
 *
 * @param file its path as the editor typed it
 * @param bytes the whole file
 * @param beside finds the files that were saved with a web page
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
public record Submission(String file, byte[] bytes, Companions beside) {

  /** Finds files beside a manuscript. */
  public interface Companions {

    /** Has none. */
    Companions NONE = path -> null;

    /**
     * Returns the bytes of a file.
     *
     * @param path relative to the manuscript, with {@code /} between its parts
     * @return null where there is none, or where it lies elsewhere
     */
    byte @Nullable [] read(String path);

    /**
     * Returns the bytes of what was saved under an address, in the file of the page itself; null
     * where nothing was.
     *
     * @param address as the page writes it
     */
    default byte @Nullable [] saved(String address) {
      return null;
    }

    /**
     * Returns where the site has the page of an address, from {@code /}; null where it has none.
     *
     * @param address as the manuscript writes it
     */
    default @Nullable String article(String address) {
      return null;
    }
  }

  /** Returns the file's name without its folders and its ending. */
  String title() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Returns the ending of the file's name in lower case, without its dot; empty where none is. */
  String ending() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT) : "";
  }

  private String name() {
    String plain = file.replace('\\', '/');
    return plain.substring(plain.lastIndexOf('/') + 1);
  }
}
