package news.byline.source;

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
    // An entry without its space is found out only at the next one.
    for (int candidate = line; candidate >= Math.max(0, line - 1); candidate--) {
      YamlFault known = explainLine(yaml, candidate);
      if (known != null) {
        return known;
      }
    }
    SourceSpan place = yaml.span(Math.min(line, yaml.lines() - 1), column, 1);
    return new YamlFault(Diagnostic.error("yaml-broken", place, problem), line, 0);
  }

  private static @Nullable YamlFault explainLine(YamlText yaml, int line) {
    String text = yaml.line(line);
    if (text.startsWith("\t") || text.matches("^ *\t.*")) {
      return of("yaml-tab", yaml.span(line, text.indexOf('\t'), 1), line, 0);
    }
    Matcher entry = ENTRY.matcher(text);
    if (!entry.matches()) {
      boolean colon = text.indexOf('：') > 0 && text.indexOf(':') < 0;
      return colon ? of("yaml-colon-full-width", yaml.spanOfLine(line), line, 0) : null;
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
      return "yaml-bracket";
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
