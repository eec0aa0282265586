package news.byline.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.Suggestion;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads the values of one YAML mapping, each as the type that is due. What does not fit is reported
 * with its place and read as absent.
 */
final class Fields {

  private final YamlText yaml;
  private final List<Diagnostic> faults;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new HashMap<>();

  /**
   * Takes the entries of a mapping; reports those that no key names and those given twice.
   *
   * @param known the keys that may stand here
   */
  Fields(MappingNode mapping, List<Key> known, YamlText yaml, List<Diagnostic> faults) {
    this.yaml = yaml;
    this.faults = faults;
    for (NodeTuple entry : mapping.getValue()) {
      String written = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
      Key key = named(written, known);
      if (key == null) {
        String often = ArticleKeys.OFTEN_MEANT.get(written);
        boolean fits = often != null && Key.forms(known).contains(often);
        String meant = fits ? often : Suggestion.nearest(written, Key.forms(known));
        faults.add(
            Diagnostic.warning("key-unknown", span(entry.getKeyNode()), written).suggesting(meant));
      } else if (values.putIfAbsent(key.name(), entry.getValueNode()) != null) {
        faults.add(
            Diagnostic.error("key-duplicate", span(entry.getKeyNode()), written, written(key)));
      } else {
        keys.put(key.name(), entry.getKeyNode());
      }
    }
  }

  private static @Nullable Key named(String written, List<Key> known) {
    for (Key key : known) {
      if (key.is(written)) {
        return key;
      }
    }
    return null;
  }

  /** Returns a key as the editor wrote it. */
  private String written(Key key) {
    return keys.get(key.name()) instanceof ScalarNode node ? node.getValue() : key.name();
  }

  /** Warns of a name of the editor's own that looks like a mistyped key. */
  void warnIfNear(Node node, String written, List<String> known) {
    String meant = Suggestion.nearest(written, known);
    if (meant != null) {
      faults.add(Diagnostic.warning("key-unknown", span(node), written).suggesting(meant));
    }
  }

  /** Returns the raw value of a key; null where it is absent or empty. */
  @Nullable Node node(Key key) {
    Node node = values.get(key.name());
    return node == null || isNull(node) ? null : node;
  }

  /** Tells whether a key is absent or its value holds no character that a reader could see. */
  boolean isBlank(Key key) {
    Node node = node(key);
    return node == null || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
  }

  /** Marks the value of a key, else the line that opens the front matter. */
  SourceSpan span(Key key) {
    Node node = node(key);
    return node == null ? yaml.opening() : span(node);
  }

  /** Marks a key that has no value, else the line that opens the front matter. */
  SourceSpan spanOfKey(Key key) {
    Node node = keys.get(key.name());
    return node == null ? yaml.opening() : span(node);
  }

  /** Returns a line of text; null where it is absent. */
  @Nullable String text(Key key) {
    Node node = node(key);
    return node == null ? null : text(node);
  }

  /** Returns a line of text, its inner line ends made spaces; null where it is empty or no text. */
  @Nullable String text(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      faults.add(Diagnostic.error("type-text", span(node)));
      return null;
    }
    String value = scalar.getValue();
    if (holdsForbidden(value)) {
      faults.add(Diagnostic.error("control-character", span(node)));
      return null;
    }
    String line = oneLine(value.strip());
    return line.isEmpty() || isNull(node) ? null : line;
  }

  /** Returns a list of names; one name alone is a list of one. */
  List<String> names(Key key) {
    Node node = node(key);
    return node == null ? List.of() : names(node);
  }

  /** Returns a list of names; one name alone is a list of one, a name given twice counts once. */
  List<String> names(Node node) {
    List<String> names = new ArrayList<>();
    for (Node item : items(node)) {
      String name = text(item);
      if (name != null && !names.contains(name)) {
        warnOfSeparators(name, item);
        names.add(name);
      }
    }
    return names;
  }

  /** Returns the items of a list; a value alone is a list of one. */
  List<Node> items(Node node) {
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
  }

  /** Returns a yes or no; false where it is absent. */
  boolean flag(Key key) {
    return flag(key, false);
  }

  /** Returns whether something is so; {@code absent} where the key is not there. */
  boolean flag(Key key, boolean absent) {
    Node node = node(key);
    if (node == null) {
      return absent;
    }
    String value = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    boolean yes = List.of("true", "yes", "是").contains(value);
    if (!yes && !List.of("false", "no", "否").contains(value)) {
      faults.add(Diagnostic.error("type-flag", span(node), written(key)));
    }
    return yes;
  }

  /** Returns a whole number of 0 or more; null where it is absent. */
  @Nullable Long count(Key key) {
    Node node = node(key);
    if (node == null) {
      return null;
    }
    String value = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    if (!value.matches("\\d{1,3}(,\\d{3}){1,5}|\\d{1,18}")) {
      faults.add(Diagnostic.error("type-count", span(node), written(key)));
      return null;
    }
    return Long.valueOf(value.replace(",", ""));
  }

  /** Returns the fields of a mapping that is itself a value; null where the value is none. */
  @Nullable Fields fields(Node node, List<Key> known) {
    return node instanceof MappingNode mapping ? new Fields(mapping, known, yaml, faults) : null;
  }

  /** Reports an error at the value of a key. */
  void error(String rule, SourceSpan place, String... arguments) {
    faults.add(Diagnostic.error(rule, place, arguments));
  }

  /** Reports an error together with the candidate that was probably meant. */
  void errorNear(String rule, SourceSpan place, String typed, Collection<String> candidates) {
    faults.add(
        Diagnostic.error(rule, place, typed, String.join(", ", candidates))
            .suggesting(Suggestion.nearest(typed, candidates)));
  }

  /** Marks a node: to its end, or to the end of its first line. */
  SourceSpan span(Node node) {
    Mark start = node.getStartMark().orElse(null);
    if (start == null) {
      return yaml.opening();
    }
    Mark end = node.getEndMark().orElse(start);
    boolean oneLine = end.getLine() == start.getLine();
    int length = oneLine ? end.getColumn() - start.getColumn() : lengthToLineEnd(start);
    return yaml.span(start.getLine(), start.getColumn(), Math.max(1, length));
  }

  private int lengthToLineEnd(Mark start) {
    String line = yaml.line(start.getLine()).stripTrailing();
    return line.codePointCount(0, line.length()) - start.getColumn();
  }

  /**
   * An editor with a Chinese keyboard separates names with 、 or ，, which YAML takes for letters.
   */
  private void warnOfSeparators(String name, Node node) {
    if (name.indexOf('、') > 0 || name.indexOf('，') > 0) {
      String list = "[" + name.replaceAll("\\s*[、，]\\s*", ", ") + "]";
      faults.add(Diagnostic.warning("list-separator", span(node), name, list));
    }
  }

  private static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }

  private static String oneLine(String text) {
    String joined = text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\n\\s*", " ");
    return joined.replace('\t', ' ');
  }

  /** Looks for controls, for what stands in the place of broken bytes, and for lone surrogates. */
  private static boolean holdsForbidden(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (TextDecoder.isControl(c) || c == 0xFFFD || (c >= 0xD800 && c <= 0xDFFF)) {
        return true;
      }
    }
    return false;
  }
}
