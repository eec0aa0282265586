package news.byline.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes words as YAML 1.2 values, in quotation marks only where they would be misread. */
final class YamlValue {

  /** Begins with a letter, holds nothing that YAML has a use for, and does not look like a list. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[^\\p{Cntrl}:#\"'\\[\\]{},&*!|>%@`]*(?<!\\s)");

  private static final Pattern WORD =
      Pattern.compile("(?i)true|false|yes|no|on|off|null|y|n|[.]?(?:inf|nan)");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

  private YamlValue() {}

  /** Returns one value; blanks and line ends in it become single spaces. */
  static String of(String text) {
    String line = oneLine(text);
    return PLAIN.matcher(line).matches() && !WORD.matcher(line).matches()
        ? line
        : "'" + line.replace("'", "''") + "'";
  }

  /** Returns a list, or the value alone where there is one. */
  static String of(List<String> texts) {
    return texts.size() == 1
        ? of(texts.get(0))
        : texts.stream().map(YamlValue::of).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String oneLine(String text) {
    // The ideographic space is kept: between two parts of a headline it is meant.
    return BLANKS.matcher(text.strip()).replaceAll(" ");
  }
}
