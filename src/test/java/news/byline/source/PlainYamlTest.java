package news.byline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Compares what is read by the short way with what the engine makes of the same text. */
class PlainYamlTest {

  /** Pieces of lines, of which many make no sense together. */
  private static final List<String> KEYS =
      List.of(
          "title", "标题", "a1", "null", "true", "12", "a b", "a-b", "？", "\"a\"", "<<", "a:b", "");

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "一",
          "脐橙 丰收",
          "09:33",
          "2025-12-27 09:33",
          "1",
          "-1",
          "0.5",
          "1e3",
          ".inf",
          "null",
          "~",
          "true",
          "no",
          "/assets/images/p13.jpg",
          "https://a.cn/?a=1&b=2#c",
          "a: b",
          "a:",
          "a #b",
          "a#b",
          "#a",
          "'a'",
          "'a''b'",
          "''",
          "\"a\"",
          "\"a\\n\"",
          "\"a: b\" ",
          "\"a",
          "'a' b",
          "“一”",
          "《一》：二",
          "[a, b]",
          "[]",
          "[ ]",
          "[a,b ]",
          "[a, ]",
          "[a,,b]",
          "['a, b', \"c\"]",
          "[a, [b]]",
          "[a: b]",
          "[a",
          "[a]]",
          "[a] b",
          "[a b, 1, null, -]",
          "{a: b}",
          "{}",
          "{ }",
          "{a: b, 标题: '一', c: \"二\"}",
          "{ a: b , b: 1 } ",
          "{a: b,}",
          "{a: b, a: c}",
          "{a : b}",
          "{a:b}",
          "{a: }",
          "{a}",
          "{a: [b]}",
          "{a: {b: c}}",
          "{a: b",
          "{a: b}}",
          "{a: b} c",
          "{a: b]}",
          "{1: null, true: ~}",
          "&a b",
          "*a",
          "!a b",
          "|",
          ">-",
          "- a",
          "-",
          "-a",
          "?a",
          "? a",
          "@a",
          "`a",
          "%a",
          "a\tb",
          "\u00a0a",
          "　一",
          "a\u00a0",
          "a\u2028b",
          "a\u0085b",
          "\ufeffa",
          "😀",
          "a]b",
          "a{b",
          "(一)",
          "_a",
          ".5",
          "...",
          "---",
          "=");

  /** What most often turns plain words into something else. */
  private static final String NASTY =
      " \t:#-[]{},&*!|>'\"%@`?~\\\n\n/.aé一：，\u00a0\u0085\u2028\u3000\ufeff\ud83d\ude00\u0007";

  @Test
  void readsGeneratedFrontMatterAsTheEngineDoes() {
    Random random = new Random(20_261_124);
    int plain = 0;
    for (int i = 0; i < 40_000; i++) {
      plain += agrees(document(random)) ? 1 : 0;
    }
    assertThat(plain).isGreaterThan(4_000);
  }

  /** Lines of all sorts at small indents; the plainer ones are as many as the others together. */
  private static String document(Random random) {
    StringBuilder text = new StringBuilder();
    int lines = 1 + random.nextInt(6);
    int indent = 0;
    for (int i = 0; i < lines; i++) {
      indent = random.nextInt(3) == 0 ? random.nextInt(5) : indent;
      boolean wild = random.nextInt(8) == 0;
      text.append(" ".repeat(i == 0 && !wild ? 0 : indent));
      switch (random.nextInt(wild ? 6 : 4)) {
        case 0 -> text.append("- ").append(value(random, wild));
        case 1 ->
            text.append("- ").append(key(random, wild)).append(": ").append(value(random, wild));
        case 2 -> text.append(key(random, wild)).append(":");
        case 3 -> text.append(key(random, wild)).append(": ").append(value(random, wild));
        case 4 -> text.append(value(random, true));
        default -> text.append(key(random, true)).append(" :").append(value(random, true));
      }
      text.append(i + 1 < lines ? "\n" : "");
    }
    return text.toString();
  }

  private static String key(Random random, boolean wild) {
    return KEYS.get(random.nextInt(wild ? KEYS.size() : 6));
  }

  private static String value(Random random, boolean wild) {
    return VALUES.get(random.nextInt(wild || random.nextBoolean() ? VALUES.size() : 10));
  }

  @Test
  void readsTheFrontMatterOfAllSitesAndWhatIsLikeItAsTheEngineDoes() throws IOException {
    Random random = new Random(7);
    int plain = 0;
    List<String> all = frontMatters();
    for (String text : all) {
      plain += agrees(text) ? 1 : 0;
      for (int i = 0; i < 100; i++) {
        agrees(altered(text, random));
      }
    }
    assertThat(plain).isGreaterThan(all.size() / 2);
  }

  private static String altered(String text, Random random) {
    StringBuilder altered = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(altered.length());
      char other = NASTY.charAt(random.nextInt(NASTY.length()));
      switch (random.nextInt(3)) {
        case 0 -> altered.insert(at, other);
        case 1 -> altered.setCharAt(at, other);
        default -> altered.insert(at, " ".repeat(1 + random.nextInt(3)));
      }
    }
    return altered.toString();
  }

  private static List<String> frontMatters() throws IOException {
    List<String> all = new ArrayList<>();
    for (String folder : List.of("src/test/sites", "articles")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          SourceText source = TextDecoder.decode("a", Files.readAllBytes(file)).value();
          FrontMatter front = source == null ? null : FrontMatter.find(source).value();
          if (source != null && front != null && front.end() > front.first()) {
            all.add(
                source.text().substring(source.offset(front.first()), source.offset(front.end())));
          } else if (source != null
              && file.toString().endsWith(".yaml")
              && !source.text().isEmpty()) {
            all.add(source.text());
          }
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: 一\ndate: 2025-12-27 09:33\ntags: [a, 'b, c']\ncredits:\n  editor: 甲\n  reviewer: 乙",
        "署名:\n  - 记者: 甲\n    通讯员: 乙\n  - name: 丙\n更正:\n- date: 2025-12-28\n  text: \"一: 二\"\n\n",
        "标题：一：二\n署名：\n- 记者：甲",
        "sections:\n  - {name: 要闻, slug: yaowen}\n  - {name: '产业', slug: \"b\" }\nbyline: [甲]",
        "cover:\n  src: /assets/a.jpg\n  alt:\nsubtitle:\nreads: 12\nurl: https://example.cn/a#b  ",
      })
  void readsPlainFrontMatterByItself(String text) {
    assertThat(agrees(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: &a 一",
        "title: !a 一",
        "title: *a",
        "title: 一\n  二",
        "title: |\n  一",
        "title: ~",
        "title: 一 # 二",
        "# 一\ntitle: 一",
        "title:\t一",
        "title: \"\\u4e00\"",
        "title: '一''二'",
        "title: 一: 二",
        "title: 一:",
        "title: {}",
        "title: {a}",
        "title: {a: {b: c}}",
        "title: {a: b",
        "title: {a: b} c",
        "title: [a, [b]]",
        "title: 😀",
        "? title",
        "- 一",
        "title : 一",
        "title:一",
        " title: 一",
        "a: 1\n b: 2",
        "a:\n  b: 1\n c: 2",
        "",
        "一",
        "---\na: b",
        "a: b\n...",
        "%a: b",
        "a: [b\n  c]",
        "a: 'b\n  c'",
        "a:\n  - b\n  c: d",
        "- ",
      })
  void leavesAllElseToTheEngine(String text) {
    assertThat(agrees(text)).isFalse();
  }

  /** Compares both ways of reading; tells whether the short one took the text. */
  private static boolean agrees(String text) {
    SourceText source = new SourceText("a.md", text);
    List<Diagnostic> faults = new ArrayList<>();
    YamlText yaml = new YamlText(source, 0, source.lines(), ArticleKeys.ALL_FORMS, faults);
    MappingNode plain = PlainYaml.read(yaml, YamlReader.SETTINGS);
    if (plain == null) {
      return false;
    }
    int before = faults.size();
    MappingNode full = YamlReader.anyMapping(yaml, faults);
    assertThat(faults).as(text).hasSize(before);
    assertThat(described(plain)).as(text).isEqualTo(described(full));
    return true;
  }

  private static String described(@Nullable Node node) {
    if (node == null) {
      return "none";
    }
    String rest =
        node instanceof ScalarNode scalar
            ? scalar.getScalarStyle() + " <" + scalar.getValue() + ">"
            : node instanceof CollectionNode<?> all ? all.getFlowStyle() + children(node) : "?";
    return "%s %s %s %s–%s %s\n"
        .formatted(
            node.getNodeType(),
            node.getTag(),
            node.isResolved(),
            node.getStartMark().map(PlainYamlTest::described).orElse("-"),
            node.getEndMark().map(PlainYamlTest::described).orElse("-"),
            rest);
  }

  private static String children(Node node) {
    Stream<Node> children =
        node instanceof MappingNode mapping
            ? mapping.getValue().stream().flatMap(PlainYamlTest::both)
            : ((SequenceNode) node).getValue().stream();
    return children.map(PlainYamlTest::described).collect(Collectors.joining("", "(\n", ")"));
  }

  private static Stream<Node> both(NodeTuple entry) {
    return Stream.of(entry.getKeyNode(), entry.getValueNode());
  }

  private static String described(Mark mark) {
    return mark.getName() + ":" + mark.getLine() + ":" + mark.getColumn() + ":" + mark.getIndex();
  }
}
