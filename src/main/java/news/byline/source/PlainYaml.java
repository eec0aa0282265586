package news.byline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads the YAML that most articles have: keys of letters and digits, words on one line, in
 * quotation marks without escapes or in none, lists of them, and mappings of them, in brackets or
 * below one another. It makes the nodes that the engine would make, in a fraction of its time, and
 * refuses all else: comments, escapes, tabs, text of several lines, characters beyond U+FFFF, and
 * whatever it is not sure of.
 */
final class PlainYaml {

  /** More levels than any front matter needs, and few enough for any stack. */
  private static final int MOST_LEVELS = 8;

  /** The engine takes no key of more than 1,024 characters. */
  private static final int LONGEST_KEY = 200;

  /** What a mark would quote from; nobody asks that of a mark without a fault. */
  private static final int[] NOTHING = {};

  private final YamlText yaml;
  private final LoadSettings settings;

  /** The line to be read, and where it begins in the whole text; empty at the end. */
  private int line = -1;

  private String text = "";
  private int offset;

  /** The number of spaces before the line's first word; -1 at the end. */
  private int indent;

  private PlainYaml(YamlText yaml, LoadSettings settings) {
    this.yaml = yaml;
    this.settings = settings;
  }

  /** Reads a mapping; null where the text is not so plain, or no mapping. */
  static @Nullable MappingNode read(YamlText yaml, LoadSettings settings) {
    PlainYaml plain = new PlainYaml(yaml, settings);
    plain.advance();
    return plain.indent == 0 ? plain.mapping(0, 1) : null;
  }

  /** Goes on to the next line that is not empty, or to the end. */
  private void advance() {
    do {
      offset += line < 0 ? 0 : text.length() + 1;
      line++;
      text = yaml.line(line);
    } while (text.isEmpty() && line < yaml.lines());
    indent = line < yaml.lines() ? behindSpaces(0) : -1;
  }

  /**
   * Reads the entries that begin at a column. A line further in that nothing has read goes on with
   * a value or is a fault: neither is plain.
   */
  private @Nullable MappingNode mapping(int column, int level) {
    if (level > MOST_LEVELS) {
      return null;
    }
    Mark start = mark(column);
    List<NodeTuple> entries = new ArrayList<>();
    do {
      int colon = colon(column);
      if (colon < 0) {
        return null;
      }
      Node key = scalar(column, colon);
      Node value = value(colon + 1, column, level);
      if (value == null) {
        return null;
      }
      entries.add(new NodeTuple(key, value));
    } while (indent == column);
    return indent > column
        ? null
        : new MappingNode(
            Tag.MAP, true, entries, FlowStyle.BLOCK, Optional.of(start), Optional.of(next()));
  }

  /** Reads what stands behind a colon, or below it. */
  private @Nullable Node value(int behindColon, int column, int level) {
    int from = behindSpaces(behindColon);
    if (from < text.length()) {
      return words(from);
    }
    Mark empty = mark(behindColon);
    advance();
    if (isItem() && indent >= column) {
      return sequence(indent, level);
    }
    if (indent > column) {
      return mapping(indent, level + 1);
    }
    return scalar("", ScalarStyle.PLAIN, empty, empty);
  }

  /** Reads the items that begin with a hyphen at a column. */
  private @Nullable Node sequence(int column, int level) {
    Mark start = mark(column);
    List<Node> items = new ArrayList<>();
    do {
      int from = behindSpaces(column + 1);
      if (from == text.length()) {
        return null;
      }
      Node item = colon(from) < 0 ? words(from) : mapping(from, level + 1);
      if (item == null) {
        return null;
      }
      items.add(item);
    } while (indent == column && isItem());
    return indent > column
        ? null
        : new SequenceNode(
            Tag.SEQ, true, items, FlowStyle.BLOCK, Optional.of(start), Optional.of(next()));
  }

  private boolean isItem() {
    return indent >= 0 && text.startsWith("- ", indent);
  }

  /** Reads the rest of the line as one value, and goes on to the next. */
  private @Nullable Node words(int from) {
    char first = text.charAt(from);
    Node words;
    if (first == '[') {
      words = flow(from);
    } else if (first == '{') {
      words = flowMapping(from);
    } else {
      int end = first == '"' || first == '\'' ? quotedEnd(from) : plainEnd(from);
      words = end < 0 || behindSpaces(end) < text.length() ? null : scalar(from, end);
    }
    advance();
    return words;
  }

  /** Reads {@code [one, two]} where it is all that the line still holds. */
  private @Nullable Node flow(int from) {
    List<Node> items = new ArrayList<>();
    int at = behindSpaces(from + 1);
    boolean more = !text.startsWith("]", at);
    while (more) {
      char first = at < text.length() ? text.charAt(at) : ' ';
      int end = first == '"' || first == '\'' ? quotedEnd(at) : flowEnd(at, ']');
      if (end < 0) {
        return null;
      }
      items.add(scalar(at, end));
      at = behindSpaces(end);
      more = text.startsWith(",", at);
      at = more ? behindSpaces(at + 1) : at;
    }
    if (!text.startsWith("]", at) || behindSpaces(at + 1) < text.length()) {
      return null;
    }
    Optional<Mark> end = Optional.of(mark(at + 1));
    return new SequenceNode(Tag.SEQ, true, items, FlowStyle.FLOW, Optional.of(mark(from)), end);
  }

  /** Reads {@code {one: 1, two: 2}} where it is all that the line still holds. */
  private @Nullable Node flowMapping(int from) {
    List<NodeTuple> entries = new ArrayList<>();
    int at = from;
    do {
      int key = behindSpaces(at + 1);
      int colon = colon(key);
      int value = colon < 0 ? text.length() : behindSpaces(colon + 1);
      if (value == text.length()) {
        return null;
      }
      char first = text.charAt(value);
      int end = first == '"' || first == '\'' ? quotedEnd(value) : flowEnd(value, '}');
      if (end < 0) {
        return null;
      }
      entries.add(new NodeTuple(scalar(key, colon), scalar(value, end)));
      at = behindSpaces(end);
    } while (text.startsWith(",", at));
    if (!text.startsWith("}", at) || behindSpaces(at + 1) < text.length()) {
      return null;
    }
    Optional<Mark> end = Optional.of(mark(at + 1));
    return new MappingNode(Tag.MAP, true, entries, FlowStyle.FLOW, Optional.of(mark(from)), end);
  }

  /** Returns where the colon of a key stands that begins at a column; -1 where none does. */
  private int colon(int from) {
    int at = from;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    boolean key = at > from && at - from <= LONGEST_KEY && text.startsWith(":", at);
    return key && (at + 1 == text.length() || text.charAt(at + 1) == ' ') ? at : -1;
  }

  /** Returns the end of words that fill the line, without the spaces behind; -1 if not plain. */
  private int plainEnd(int from) {
    int end = text.length();
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    if (!beginsWords(from)) {
      return -1;
    }
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean key = c == ':' && (i + 1 == end || text.charAt(i + 1) == ' ');
      boolean comment = c == '#' && text.charAt(i - 1) == ' ';
      if (key || comment || !isPrintable(c)) {
        return -1;
      }
    }
    return end;
  }

  /** Returns the end of words in brackets, without the spaces behind; -1 if not plain. */
  private int flowEnd(int from, char close) {
    int at = from;
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != close) {
      char c = text.charAt(at);
      if (!isPrintable(c) || "[]{}:#".indexOf(c) >= 0) {
        return -1;
      }
      at++;
    }
    if (at == text.length() || !beginsWords(from)) {
      return -1;
    }
    while (text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  /** Returns the end of words in quotation marks, behind the closing one; -1 if not plain. */
  private int quotedEnd(int from) {
    char mark = text.charAt(from);
    int close = text.indexOf(mark, from + 1);
    for (int i = from + 1; i < close; i++) {
      if (text.charAt(i) == '\\' || !isPrintable(text.charAt(i))) {
        return -1;
      }
    }
    // Two single ones are an escape for one.
    boolean escape = close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == mark;
    return close < 0 || escape ? -1 : close + 1;
  }

  private boolean beginsWords(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || c > 0xA0 || c == '/';
  }

  /** Tells whether YAML takes a character as it is; a line end of other systems is none. */
  private static boolean isPrintable(char c) {
    return (c >= 0x20 && c <= 0x7E)
        || (c >= 0xA0 && c <= 0xD7FF && c != '\u2028' && c != '\u2029')
        || (c >= 0xE000 && c <= 0xFFFD && c != '\uFEFF');
  }

  private int behindSpaces(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private ScalarNode scalar(int from, int end) {
    char first = text.charAt(from);
    Mark start = mark(from);
    if (first == '"' || first == '\'') {
      ScalarStyle style = first == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
      return scalar(text.substring(from + 1, end - 1), style, start, mark(end));
    }
    return scalar(text.substring(from, end), ScalarStyle.PLAIN, start, mark(end));
  }

  private ScalarNode scalar(String value, ScalarStyle style, Mark start, Mark end) {
    boolean plain = style == ScalarStyle.PLAIN;
    // Whatever is no text begins with an ASCII character; to ask the engine takes many patterns.
    boolean text = !value.isEmpty() && value.charAt(0) > 0x7F;
    Tag tag = text ? Tag.STR : settings.getSchema().getScalarResolver().resolve(value, plain);
    return new ScalarNode(tag, true, value, style, Optional.of(start), Optional.of(end));
  }

  private Mark mark(int column) {
    return new Mark(settings.getLabel(), offset + column, line, column, NOTHING, 0);
  }

  /** Marks the first word that is still to be read, where the engine lets a block end. */
  private Mark next() {
    return mark(Math.max(indent, 0));
  }
}
