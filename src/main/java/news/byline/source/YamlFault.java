package news.byline.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Explains to an editor what a YAML parser complains of, from the line rather than from the
 * parser's words.
 *
 * @param fault what is wrong
 * @param line the line to mend, counted from 0 in the YAML
 * @param valueStart the offset of the value that wants quotation marks; 0 where that is no help
 */
record YamlFault(Diagnostic fault, int line, int valueStart) {

  private static final Pattern ENTRY =
      Pattern.compile("^(\\s*(?:-\\s+)?)([^\\s:：#\"'\\[\\]{}-][^:：]*?)\\s*:(\\s*)(.*)$");
  private static final Pattern QUOTED =
      Pattern.compile("^(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*')");

  /**
   * Explains a fault that the parser found at a line.
   *
   * @param problem the parser's own words, for what this class does not know
   */
  static YamlFault explain(YamlText yaml, int line, int column, String problem) {
    // An entry without its space is found out only at the next one, or at the end.
    int above = line - 1;
    while (above > 0 && yaml.line(above).isBlank()) {
      above--;
    }
    for (int candidate : new int[] {line, above}) {
      YamlFault known = candidate < 0 ? null : explainLine(yaml, candidate);
      if (known != null) {
        return known;
      }
    }
    if (problem.startsWith("expected <block end>") || problem.startsWith("mapping values are")) {
      return of("yaml-indent", yaml.spanOfLine(line), line, 0);
    }
    SourceSpan place = yaml.span(Math.min(line, yaml.lines() - 1), column, 1);
    return new YamlFault(Diagnostic.error("yaml-broken", place, problem), line, 0);
  }

  /** Explains a text that has no key since no colon in it is followed by a space. */
  static List<Diagnostic> unspaced(YamlText yaml) {
    List<Diagnostic> faults = new ArrayList<>();
    for (int line = 0; line < yaml.lines(); line++) {
      YamlFault known = explainLine(yaml, line);
      if (known != null && known.fault().rule().equals("yaml-space")) {
        faults.add(known.fault());
      }
    }
    return faults;
  }

  private static @Nullable YamlFault explainLine(YamlText yaml, int line) {
    String text = yaml.line(line);
    if (text.startsWith("\t") || text.matches("^ *\t.*")) {
      return of("yaml-tab", yaml.span(line, text.indexOf('\t'), 1), line, 0);
    }
    Matcher entry = ENTRY.matcher(text);
    if (!entry.matches()) {
      if (text.indexOf(':') >= 0 || text.isBlank()) {
        return null;
      }
      boolean key = Character.isLetterOrDigit(text.codePointAt(0));
      String rule = text.indexOf('：') > 0 ? "yaml-colon-full-width" : key ? "yaml-line" : null;
      return rule == null ? null : of(rule, yaml.spanOfLine(line), line, 0);
    }
    String rule = ruleFor(entry.group(3), entry.group(4));
    if (rule == null) {
      return null;
    }
    int start = entry.start(4);
    String value = entry.group(4).strip();
    SourceSpan place =
        yaml.span(line, text.codePointCount(0, start), value.codePointCount(0, value.length()));
    boolean plain = ruleFor(" ", value) == null;
    String mended = plain ? value : quoted(value);
    return of(rule, place, line, start, entry.group(2), mended, value.substring(0, 1));
  }

  private static @Nullable String ruleFor(String space, String value) {
    if (value.isEmpty()) {
      return null;
    }
    if (space.isEmpty()) {
      return "yaml-space";
    }
    char first = value.charAt(0);
    if (first == '"' || first == '\'') {
      Matcher quoted = QUOTED.matcher(value);
      boolean closed = quoted.find();
      return closed && value.substring(quoted.end()).isBlank() ? null : "yaml-quote";
    }
    if ("[{".indexOf(first) >= 0) {
      return YamlReader.isWhole(value) ? null : "yaml-bracket";
    }
    if (value.matches("[|>][-+1-9]{0,2}(\\s.*)?")) {
      return null;
    }
    if ("@`%*&!|>,]}".indexOf(first) >= 0) {
      return "yaml-special";
    }
    return value.contains(": ") || value.endsWith(":") ? "yaml-colon" : null;
  }

  private static String quoted(String value) {
    return value.contains("'") && !value.contains("\"")
        ? "\"" + value + "\""
        : "'" + value.replace("'", "''") + "'";
  }

  private static YamlFault of(
      String rule, SourceSpan place, int line, int valueStart, String... arguments) {
    return new YamlFault(Diagnostic.error(rule, place, arguments), line, valueStart);
  }
}
