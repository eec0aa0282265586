package news.byline.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the command lines that most builds are started with as picocli would, in a hundredth of its
 * time: {@code build}, whole names of options, each once, and their values. It refuses all else,
 * such as help, short options in a row, and whatever is wrong, which picocli then explains.
 */
final class PlainBuild {

  private static final Set<String> FLAGS =
      Set.of("--drafts", "--future", "--clean", "--strict", "--quiet", "--verbose");

  private static final Set<String> VALUES = Set.of("--output", "--base-url", "--now", "--jobs");

  private static final Map<String, String> SHORT =
      Map.of("-o", "--output", "-j", "--jobs", "-q", "--quiet", "-v", "--verbose");

  private final Set<String> flags = new HashSet<>();
  private final Map<String, String> values = new HashMap<>();
  private @Nullable String site;

  private PlainBuild() {}

  /** Reads a command line; null where it is not so plain, or no build. */
  static @Nullable BuildOptions read(String... args) {
    if (args.length == 0 || !args[0].equals("build")) {
      return null;
    }
    PlainBuild plain = new PlainBuild();
    return plain.takes(args) ? plain.options() : null;
  }

  private boolean takes(String... args) {
    for (int i = 1; i < args.length; i++) {
      String name = SHORT.getOrDefault(args[i], args[i]);
      if (VALUES.contains(name)) {
        i++;
        if (i == args.length || !takesValue(name, args[i])) {
          return false;
        }
      } else if (!takesWord(name)) {
        return false;
      }
    }
    return true;
  }

  private boolean takesWord(String word) {
    if (FLAGS.contains(word)) {
      return flags.add(word);
    }
    int equals = word.indexOf('=');
    if (word.startsWith("--") && equals > 0 && VALUES.contains(word.substring(0, equals))) {
      return takesValue(word.substring(0, equals), word.substring(equals + 1));
    }
    boolean first = site == null;
    site = word;
    return first && isPlain(word);
  }

  private boolean takesValue(String name, String value) {
    return isPlain(value) && values.put(name, value) == null;
  }

  /** Tells whether a word stands for itself: picocli knows options, files of words and quotes. */
  private static boolean isPlain(String word) {
    return !word.isEmpty() && "-@\"'".indexOf(word.charAt(0)) < 0;
  }

  private BuildOptions options() {
    return new BuildOptions(
        site,
        values.get("--output"),
        values.get("--base-url"),
        flags.contains("--drafts"),
        flags.contains("--future"),
        values.get("--now"),
        flags.contains("--clean"),
        values.get("--jobs"),
        flags.contains("--strict"),
        flags.contains("--quiet"),
        flags.contains("--verbose"));
  }
}
