package news.byline.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * Names a key of front matter or settings.
 *
 * @param name the English name
 * @param chinese the Chinese name; equal to {@code name} where there is none
 */
record Key(String name, String chinese) {

  /** Names a key that has no Chinese form. */
  static Key of(String name) {
    return new Key(name, name);
  }

  /** Tells whether this key is written so. */
  boolean is(String written) {
    return name.equals(written) || chinese.equals(written);
  }

  /** Returns all forms of some keys. */
  static List<String> forms(List<Key> keys) {
    return keys.stream().flatMap(k -> Stream.of(k.name, k.chinese)).distinct().toList();
  }
}
