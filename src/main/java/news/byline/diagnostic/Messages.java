package news.byline.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Looks words up in a resource bundle and fills them in: {@code {0}} stands for the first argument.
 * Quotes and braces have no other meaning, so a translator cannot break a message with an
 * apostrophe as {@link java.text.MessageFormat} would have it.
 */
public final class Messages {

  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** Opens the bundle of that name in Chinese for a Chinese locale, else in English. */
  public static Messages of(String bundleName, Locale locale) {
    return new Messages(bundle(bundleName, locale));
  }

  /** Opens the bundle of that name; the machine's own locale never has a say. */
  public static ResourceBundle bundle(String bundleName, Locale locale) {
    Locale known = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
    return ResourceBundle.getBundle(
        bundleName,
        known,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * Returns the words of a key with the arguments filled in.
   *
   * @throws MissingResourceException where the bundle lacks the key, which is a fault of ours
   */
  public String get(String key, String... arguments) {
    return fill(bundle.getString(key), List.of(arguments));
  }

  /** Returns the words of a key with the arguments filled in, or null where there are none. */
  @Nullable String find(String key, List<String> arguments) {
    return bundle.containsKey(key) ? fill(bundle.getString(key), arguments) : null;
  }

  private static String fill(String pattern, List<String> arguments) {
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int index = Character.digit(open + 1 < pattern.length() ? pattern.charAt(open + 1) : ' ', 10);
      boolean isPlace =
          index >= 0 && open + 2 < pattern.length() && pattern.charAt(open + 2) == '}';
      filled.append(pattern, from, open);
      filled.append(isPlace ? arguments.get(index) : "{");
      from = open + (isPlace ? 3 : 1);
    }
    return filled.append(pattern, from, pattern.length()).toString();
  }
}
