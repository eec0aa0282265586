package news.byline.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.byline.model.ProofRule;
import news.byline.plan.view.Page;
import news.byline.plan.view.PageView;
import news.byline.site.TestSite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the references to the keys, options and views that the program has. */
class ReferenceTest {

  private static final Path VIEWS = Path.of("src/main/java/news/byline/plan/view");

  @TempDir Path folder;

  /** Names a key; the two names are equal where there is no Chinese one. */
  private record KeyNames(String english, String chinese) {}

  @ParameterizedTest
  @ValueSource(strings = {"docs/en/articles/reference.md", "docs/zh-CN/articles/reference.md"})
  void showsEveryKeyOfFrontMatter(String file) throws Exception {
    Document reference = Document.read(file);
    String examples = reference.examples("markdown article");
    for (KeyNames key : keys("news.byline.source.ArticleKeys")) {
      assertRow(reference, key);
      assertThat(examples).containsPattern(usePattern(key.english()));
      assertThat(examples).containsPattern(usePattern(key.chinese()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/en/articles/reference.md", "docs/zh-CN/articles/reference.md"})
  void showsEveryKeyOfSettings(String file) throws Exception {
    Document reference = Document.read(file);
    String examples = reference.examples("yaml site");
    for (KeyNames key : keys("news.byline.source.SiteKeys")) {
      assertThat(reference.text()).contains("`" + key.english() + "`");
      assertThat(examples).containsPattern(usePattern(key.english()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/en/articles/reference.md", "docs/zh-CN/articles/reference.md"})
  void showsEveryOptionOfBuild(String file) throws IOException {
    Document reference = Document.read(file);
    String examples = reference.examples("sh byline");
    List<String> options = options("build");
    assertThat(options).contains("--output", "-o", "--strict");
    for (String option : options) {
      assertThat(reference.text()).contains("`" + option + "`");
      assertThat(examples).containsPattern("(?m) " + option + "( |$)");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/en/articles/reference.md", "docs/zh-CN/articles/reference.md"})
  void showsEveryOptionOfCheck(String file) throws IOException {
    Document reference = Document.read(file);
    List<String> options = options("check");
    assertThat(options).contains("--fix", "--format");
    for (String option : options) {
      assertThat(reference.text()).contains("`" + option + "`");
      assertThat(reference.examples("sh byline"))
          .containsPattern("(?m)check.* " + option + "( |$)");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "docs/en/articles/reference.md, new site",
    "docs/zh-CN/articles/reference.md, new site",
    "docs/en/articles/reference.md, new article",
    "docs/zh-CN/articles/reference.md, new article",
    "docs/en/articles/reference.md, import",
    "docs/zh-CN/articles/reference.md, import"
  })
  void showsEveryOptionOfTheDesk(String file, String command) throws IOException {
    Document reference = Document.read(file);
    List<String> options = options(command.split(" ", -1));
    assertThat(options).contains("--help");
    for (String option : options) {
      assertThat(reference.text()).contains("`" + option + "`");
      assertThat(reference.examples("sh byline"))
          .containsPattern("(?m)" + command + "( .*)? " + option + "( |$)");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/en/articles/reference.md", "docs/zh-CN/articles/reference.md"})
  void showsEveryOptionOfServe(String file) throws IOException {
    Document reference = Document.read(file);
    List<String> options = new ArrayList<>(options("serve"));
    assertThat(options).contains("--port", "--open");
    // Help and version are every command's.
    options.removeAll(List.of("-h", "--help", "-V", "--version"));
    for (String option : options) {
      assertThat(reference.text()).contains("`" + option + "`");
      assertThat(reference.examples("sh serve")).containsPattern("(?m) " + option + "( |$)");
    }
  }

  /** The wrong text of each row is found by the row's rule, the right one by no rule. */
  @ParameterizedTest
  @ValueSource(strings = {"docs/en/articles/reference.md", "docs/zh-CN/articles/reference.md"})
  void showsEveryRuleOfCheckWithAnExample(String file) throws IOException {
    List<String> lines = Document.read(file).text().lines().toList();
    TestSite site = TestSite.in(folder);
    for (ProofRule rule : ProofRule.values()) {
      List<String> rows =
          lines.stream().filter(l -> l.startsWith("| `" + rule.id() + "` |")).toList();
      assertThat(rows).as(rule.id()).hasSize(1);
      String[] cells = rows.get(0).split(" *\\| *", -1);
      assertThat(cells[3]).isEqualTo(rule.severity().name().toLowerCase(Locale.ROOT));
      if (!cells[5].equals("–")) {
        site.article("a.md", "", cells[5]);
        assertThat(site.run(Locale.ENGLISH, "check").out()).contains("[" + rule.id() + "]");
        site.article("a.md", "", cells[6]);
        assertThat(site.run(Locale.ENGLISH, "check").out()).doesNotContain("[");
      }
    }
  }

  @Test
  void namesEveryTemplateOfTheTheme() throws IOException {
    String guide = Document.read("docs/en/articles/theme.md").text();
    try (Stream<Path> templates = Files.walk(Path.of("templates"))) {
      templates
          .filter(Files::isRegularFile)
          .forEach(t -> assertThat(guide).contains("| `" + Path.of("templates").relativize(t)));
    }
  }

  @Test
  void describesEveryComponentOfEveryView() throws Exception {
    String guide = Document.read("docs/en/articles/theme.md").text();
    for (Class<?> view : views()) {
      String chapter = chapter(guide, view.getSimpleName());
      for (RecordComponent component : view.getRecordComponents()) {
        String row = "| `" + component.getName() + "` | `" + type(component) + "` |";
        assertThat(chapter).as(view.getSimpleName()).contains(row);
      }
      long rows = chapter.lines().filter(l -> l.startsWith("| `")).count();
      assertThat(rows).as(view.getSimpleName()).isEqualTo(view.getRecordComponents().length);
    }
  }

  private static String chapter(String guide, String view) {
    int start = guide.indexOf("\n### " + view + "\n");
    assertThat(start).as(view).isPositive();
    int end = guide.indexOf("\n### ", start + 1);
    return guide.substring(start, end < 0 ? guide.length() : end);
  }

  private static List<Class<?>> views() throws Exception {
    List<Class<?>> views = new ArrayList<>();
    try (Stream<Path> files = Files.list(VIEWS)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info") && !name.equals(PageView.class.getSimpleName())) {
          views.add(Class.forName(Page.class.getPackageName() + "." + name));
        }
      }
    }
    assertThat(views).contains(Page.class).allMatch(Class::isRecord);
    return views;
  }

  /** Returns a type as the guide writes it: {@code List<Card>}, {@code String?}. */
  private static String type(RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    String name = component.getGenericType().getTypeName().replaceAll("[a-z]+\\.", "");
    return type.isAnnotationPresent(Nullable.class) ? name + "?" : name;
  }

  /** Reads the names of all keys that a class lists, also those in its lists. */
  private static List<KeyNames> keys(String type) throws Exception {
    List<KeyNames> keys = new ArrayList<>();
    for (Field field : Class.forName(type).getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
        continue;
      }
      field.setAccessible(true);
      Object value = field.get(null);
      for (Object one : value instanceof List<?> list ? list : List.of(value)) {
        if (one.getClass().getSimpleName().equals("Key")) {
          keys.add(new KeyNames(part(one, "name"), part(one, "chinese")));
        }
      }
    }
    assertThat(keys).as(type).hasSizeGreaterThan(10);
    return keys.stream().distinct().toList();
  }

  private static String part(Object key, String name) throws ReflectiveOperationException {
    Method accessor = key.getClass().getDeclaredMethod(name);
    accessor.setAccessible(true);
    return String.valueOf(accessor.invoke(key));
  }

  /** A key and its Chinese name stand together, in one row of a table or in one sentence. */
  private static void assertRow(Document reference, KeyNames key) {
    assertThat(reference.text().lines())
        .as(key.english())
        .anyMatch(
            l -> l.contains("`" + key.english() + "`") && l.contains("`" + key.chinese() + "`"));
  }

  private static Pattern usePattern(String key) {
    return Pattern.compile("(?m)(^\\s*(- )?|[{,] ?)" + Pattern.quote(key) + ":( |$)");
  }

  private List<String> options(String... command) {
    List<String> words = new ArrayList<>(List.of(command));
    words.add("--help");
    String help = TestSite.run(folder, Locale.ENGLISH, words.toArray(String[]::new)).out();
    return Pattern.compile("(?m)^ +(?:(-\\w), +)?(--[a-z-]+)")
        .matcher(help)
        .results()
        .flatMap(m -> Stream.of(m.group(1), m.group(2)))
        .filter(o -> o != null)
        .toList();
  }
}
