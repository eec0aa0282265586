package news.byline.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a command sees of the machine, so that tests can run one as a user does.
 *
 * @param in what is typed
 * @param out takes results
 * @param err takes faults and progress
 * @param locale the language of messages: Chinese, or English for any other
 * @param folder the folder that relative paths start from
 * @param terminal whether a person watches
 */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Locale locale,
    Path folder,
    InstantSource clock,
    boolean terminal) {

  /**
   * Takes them from the running process. Whether a person watches is the launcher's to say: from
   * Java 22 on, {@link System#console()} is there even where output goes to a file.
   */
  static Surroundings ofProcess() {
    Charset charset = charset(System.getProperty("native.encoding"));
    return new Surroundings(
        System.in,
        new PrintStream(System.out, true, charset),
        new PrintStream(System.err, true, charset),
        locale(System.getenv(), Locale.getDefault(Locale.Category.DISPLAY)),
        Path.of("").toAbsolutePath(),
        InstantSource.system(),
        Boolean.getBoolean("byline.terminal"));
  }

  /** A terminal that claims ASCII, as under the C locale, shows UTF-8 all the same. */
  private static Charset charset(@Nullable String name) {
    Charset charset =
        name != null && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
  }

  /**
   * Returns the language that the environment asks for. POSIX.1-2017, 8.2: {@code LC_ALL} before
   * {@code LC_MESSAGES} before {@code LANG}; the launcher keeps the user's in {@code
   * BYLINE_LOCALE}.
   */
  static Locale locale(Map<String, String> environment, Locale machine) {
    for (String name : new String[] {"BYLINE_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.get(name);
      if (value != null && !value.isEmpty()) {
        String tag = value.replaceFirst("[.@].*", "").replace('_', '-');
        return tag.equals("C") || tag.equals("POSIX") ? Locale.ENGLISH : Locale.forLanguageTag(tag);
      }
    }
    return machine;
  }
}
