package news.byline.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that everything that is said is said in both languages. */
class MessagesTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path BUNDLES = Path.of("src/main/resources/news/byline");
  private static final Path SITES = Path.of("src/test/sites");
  private static final Path DESK = Path.of("src/test/desk");

  /** Words that are no rule's: the frame of every message. */
  private static final Set<String> FRAME =
      Set.of("severity.error", "severity.warning", "severity.note", "help", "suggestion");

  /**
   * Rules that only a link, a second process, a huge file or `byline new` can show: tests of code
   * show them.
   */
  private static final Set<String> NOT_GOLDEN =
      Set.of(
          "article-exists",
          "import-lost",
          "link-broken",
          "link-folder",
          "link-outside",
          "output-busy",
          "output-file",
          "output-foreign",
          "output-link",
          "output-root",
          "output-source",
          "picture-huge",
          "picture-unreadable",
          "site-exists",
          "site-folder-used",
          "site-is-file",
          "webp-missing",
          "yaml-deep");

  private static Properties words(String bundle, String language) throws IOException {
    Properties words = new Properties();
    Path file = BUNDLES.resolve(bundle + "/messages" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    // The lines at the end of a help text are as many as a language needs.
    words.keySet().removeIf(key -> key.toString().contains(".usage.footer."));
    return words;
  }

  private static Set<String> rules() throws IOException {
    return words("diagnostic", "").stringPropertyNames().stream()
        .map(key -> key.replaceFirst("\\.help$", ""))
        .filter(key -> !FRAME.contains(key))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{\\d}|%[a-z]")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sources() throws IOException {
    return texts(SOURCES, ".java");
  }

  private static String texts(Path folder, String ending) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"diagnostic", "cli"})
  void saysEverythingInBothLanguages(String bundle) throws IOException {
    Properties english = words(bundle, "");
    Properties chinese = words(bundle, "_zh");
    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)));
      assertThat(chinese.getProperty(key).isBlank()).isEqualTo(english.getProperty(key).isBlank());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"diagnostic/messages", "cli/messages"})
  void givesEachKeyOnce(String bundle) throws IOException {
    for (String language : new String[] {"", "_zh"}) {
      String text = Files.readString(BUNDLES.resolve(bundle + language + ".properties"));
      assertThat(
              text.lines()
                  .filter(l -> l.matches("[a-zA-Z].*=.*"))
                  .map(l -> l.replaceFirst("=.*", "")))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void hasWordsForEveryRule() throws IOException {
    Pattern call =
        Pattern.compile(
            "(?:Diagnostic\\.(?:error|warning)|fields\\.error(?:Near)?|fault|Refused(?:Target)?|of)"
                + "\\(\\s*\"([a-z]+(?:-[a-z0-9]+)+)\"");
    Set<String> used =
        call.matcher(sources()).results().map(m -> m.group(1)).collect(Collectors.toSet());
    assertThat(used).hasSizeGreaterThan(60);
    assertThat(rules()).containsAll(used);
  }

  @Test
  void hasARuleForAllWords() throws IOException {
    String sources = sources();
    assertThat(rules())
        .allMatch(
            rule ->
                sources.contains('"' + rule + '"')
                    || (rule.matches("(picture|file)-(outside|missing)")
                        && sources.contains('"' + rule.replaceFirst("\\w+", "") + '"')));
  }

  @Test
  void showsEveryRuleInAGoldenSite() throws IOException {
    for (String language : new String[] {"expected", "expected.zh"}) {
      Set<String> shown =
          Pattern.compile(" \\[([a-z0-9-]+)]\n")
              .matcher(
                  texts(SITES, language + ".err")
                      + texts(SITES, language + ".out")
                      + texts(DESK, language + ".err"))
              .results()
              .map(m -> m.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> missing = rules();
      missing.removeAll(shown);
      missing.removeAll(NOT_GOLDEN);
      assertThat(missing).as(language).isEmpty();
    }
  }

  @Test
  void writesChineseWithChineseMarks() throws IOException {
    Properties chinese = words("diagnostic", "_zh");
    for (String key : chinese.stringPropertyNames()) {
      // What stands in quotation marks is to be typed.
      assertThat(chinese.getProperty(key).replaceAll("“[^”]*”", ""))
          .as(key)
          .doesNotContainPattern("\\p{IsHan}[,;!?]|[,;!?]\\p{IsHan}|\\p{IsHan}\\.(?!\\w)|‘|’");
    }
  }

  @Test
  void fillsPlacesAndNothingElse() {
    Messages messages = Messages.of("news.byline.diagnostic.messages", Locale.ENGLISH);
    assertThat(messages.get("permalink-form.help")).contains("{slug}", "{yyyy}");
    assertThat(messages.get("url-taken", "{1}", "'{0}'")).contains("{1}", "'{0}'");
    assertThat(messages.find("none", java.util.List.of())).isNull();
  }
}
