package news.byline.exchange.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a line such as {@code 2025-11-08 09:30 来源：青禾日报 编辑：陈晨}.
 *
 * @param facts what was understood, in the line's order
 * @param rest what was not; it stays in the text
 */
record LabelledLine(List<Fact> facts, String rest) {

  /** Is one label with what stands behind it; a date may stand without a label. */
  record Fact(Labels.Label label, String value) {}

  /** A longer line is a paragraph of the text. */
  private static final int LONGEST = 160;

  private static final String COLON = "[ \\u3000]*[:：|丨｜︱][ \\u3000]*";
  private static final String LEAD = "(?:^|(?<=[\\s\\u3000|丨｜、，,；;。/（(\\[【■□●◆]))";

  private static final Pattern LABEL =
      Pattern.compile(
          LEAD
              + "("
              + Labels.ANY
              + ")(?:"
              + COLON
              + "|[ \\u3000]*(?=[\\d,]{1,12}(?:$|[次人\\s\\u3000])))");

  /** In brackets, or at the head of a line, names follow their role without a colon. */
  private static final Pattern ROLE =
      Pattern.compile(
          LEAD
              + "("
              + Labels.ANY
              + ")(?:"
              + COLON
              + "|[ \\u3000]+|(?=\\p{IsHan}{2,4}(?:[ \\u3000、，,）)\\]】]|$)))");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:^|(?<=[\\s\\u3000]))\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:[ \\u3000T]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?(?=$|[\\s\\u3000])");

  private static final Pattern FRAME =
      Pattern.compile("(?s)[\\s\\u3000]*(?:[（(\\[【〔](.*)[）)\\]】〕]|[■□●◆]+(.*))[\\s\\u3000]*");

  private static final Pattern NUMBER = Pattern.compile("([\\d,，]{1,12})[次人]?(?=$|[^\\p{L}\\d])");

  private static final Pattern BOTH = Pattern.compile("[ \\u3000]+(?:文[/／]?图|图[/／]?文|摄影报道)$");

  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\u3000、，,；;|丨｜/]+|[\\s\\u3000、，,；;|丨｜/]+$");

  boolean isRecognised() {
    return !facts.isEmpty();
  }

  /** Reads a line of labels with colons; in brackets and behind bullets, of names behind roles. */
  static LabelledLine of(String line) {
    boolean framed = FRAME.matcher(line).matches();
    return read(line, framed ? ROLE : LABEL);
  }

  /** Reads a line of which it is known that names follow their roles. */
  static LabelledLine ofNames(String line) {
    return read(line, ROLE);
  }

  private static LabelledLine read(String line, Pattern pattern) {
    Matcher frame = FRAME.matcher(line);
    boolean framed = frame.matches();
    String inner =
        framed && frame.group(1) != null ? frame.group(1) : framed ? frame.group(2) : line;
    String text = String.valueOf(inner).strip().replace('\n', ' ');
    if (text.length() > LONGEST) {
      return new LabelledLine(List.of(), line);
    }
    List<Fact> facts = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    Matcher label = pattern.matcher(text);
    int from = 0;
    Labels.Label open = null;
    String written = "";
    boolean more = true;
    while (more) {
      more = label.find();
      String part = text.substring(from, more ? label.start() : text.length());
      if (open == null) {
        loose(part, facts, rest);
      } else {
        labelled(open, written, part, facts, rest);
      }
      if (more) {
        open = Labels.of(label.group(1));
        written = label.group();
        from = label.end();
      }
    }
    // An invitation says 时间 too, for the day of what it invites to.
    boolean invitation = facts.size() == 1 && text.strip().startsWith("时间");
    return invitation
        ? new LabelledLine(List.of(), line)
        : new LabelledLine(facts, rest.toString().strip());
  }

  /** Takes a date that stands without a label. */
  private static void loose(String part, List<Fact> facts, StringBuilder rest) {
    Matcher date = DATE.matcher(part);
    if (date.find() && !DateWords.normal(date.group()).isEmpty()) {
      facts.add(
          new Fact(
              new Labels.Label(Labels.Meaning.DATE, null, null), DateWords.normal(date.group())));
      leave(part.substring(0, date.start()), rest);
      leave(part.substring(date.end()), rest);
    } else {
      leave(part, rest);
    }
  }

  private static void leave(String words, StringBuilder rest) {
    String plain = EDGES.matcher(words).replaceAll("");
    if (!plain.isEmpty()) {
      rest.append(rest.isEmpty() ? "" : " ").append(plain);
    }
  }

  private static void labelled(
      Labels.Label label, String written, String part, List<Fact> facts, StringBuilder rest) {
    String value = EDGES.matcher(part).replaceAll("");
    String read =
        switch (label.meaning()) {
          case DATE -> dateIn(value, facts, label, rest);
          case READS -> readsIn(value, facts, label, rest);
          case CREDIT -> Names.of(value).isEmpty() ? "" : value;
          case AUTHOR -> authorsIn(value);
          case SOURCE, SECTION -> sourceIn(value, facts, label, rest);
          case TITLE, KICKER, SUBTITLE -> value;
        };
    if (read.isEmpty()) {
      leave(written + part, rest);
    } else if (!read.equals(TAKEN)) {
      facts.add(new Fact(label, read));
    }
  }

  /** Behind the names of authors it may say that the pictures are theirs too. */
  private static String authorsIn(String value) {
    String names = BOTH.matcher(value).replaceFirst("");
    return Names.of(names).isEmpty() ? "" : names;
  }

  /** Says that a value was taken apart already. */
  private static final String TAKEN = "\0";

  private static String dateIn(
      String value, List<Fact> facts, Labels.Label label, StringBuilder rest) {
    Matcher date = DATE.matcher(value);
    if (!date.find() || date.start() > 0 || DateWords.normal(date.group()).isEmpty()) {
      return "";
    }
    facts.add(new Fact(label, DateWords.normal(date.group())));
    leave(value.substring(date.end()), rest);
    return TAKEN;
  }

  private static String readsIn(
      String value, List<Fact> facts, Labels.Label label, StringBuilder rest) {
    Matcher number = NUMBER.matcher(value);
    if (!number.lookingAt()) {
      return "";
    }
    facts.add(new Fact(label, number.group(1)));
    leave(value.substring(number.end()), rest);
    return TAKEN;
  }

  /** Behind the name of a source a date may follow without a label. */
  private static String sourceIn(
      String value, List<Fact> facts, Labels.Label label, StringBuilder rest) {
    Matcher date = DATE.matcher(value);
    boolean dated = date.find() && !DateWords.normal(date.group()).isEmpty();
    String name = EDGES.matcher(dated ? value.substring(0, date.start()) : value).replaceAll("");
    if (name.isEmpty() || name.length() > 40 || name.matches(".*[。！？].*")) {
      return "";
    }
    facts.add(new Fact(label, name));
    if (dated) {
      loose(value.substring(date.start()), facts, rest);
    }
    return TAKEN;
  }
}
