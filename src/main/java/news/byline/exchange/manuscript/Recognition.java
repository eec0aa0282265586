package news.byline.exchange.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a manuscript what belongs into front matter, and takes it out of the text: above the
 * text, at its beginning, and below it.
 */
final class Recognition {

  /** What stands above a text: kicker, headline, and lines of origin. */
  private static final int HEAD = 10;

  /** What stands below one: credits. */
  private static final int TAIL = 12;

  /** More characters make no headline. */
  private static final int LONGEST_TITLE = 70;

  private static final Pattern KICKER =
      Pattern.compile("^[\\s\\u3000]*【([^】]{1,30})】[\\s\\u3000]*(.*)$", Pattern.DOTALL);
  private static final Pattern SUBTITLE =
      Pattern.compile("^[\\s\\u3000]*(?:—{1,2}|–{1,2}|-{2,3}|――|──)[\\s\\u3000]*(\\S.{1,60})$");
  private static final Pattern SENTENCE = Pattern.compile("[。；，,;：:][”’」』）)]*[\\s\\u3000]*$");
  private static final Pattern AUTHORS =
      Pattern.compile(
          "^[\\s\\u3000□■●◆（(]*(?:本报|本台|本网|见习|实习|特约|全媒体|融媒体|首席)?(?:记者|通讯员|特约撰稿|文|图|作者)[ \\u3000/／:：|丨].{2,60}$");

  /** A task that is not known here, with a name: it stays, but more may stand above it. */
  private static final Pattern OTHER_TASK =
      Pattern.compile(
          "^[\\s\\u3000（(]*\\p{IsHan}{1,8}[ \\u3000]*[:：|丨][ \\u3000]*[\\p{IsHan}·、 \\u3000]{2,40}[）)\\s\\u3000]*$");

  private final List<Element> blocks;
  private final Findings found = new Findings();

  private Recognition(List<Element> blocks) {
    this.blocks = blocks;
  }

  /**
   * Recognises what it can.
   *
   * @param blocks lose what was recognised
   * @param title the title that the file gives apart from its text
   */
  static Recognised of(List<Element> blocks, @Nullable String title) {
    Recognition recognition = new Recognition(blocks);
    recognition.head(title);
    recognition.tail();
    Opening.read(blocks, recognition.found);
    Captions.attach(blocks, recognition.found);
    return recognition.found.recognised();
  }

  private void head(@Nullable String given) {
    labelledTitle();
    int title = found.hasTitle() ? -1 : titleBlock();
    if (title >= 0) {
      Element block = remove(title);
      title(block.text());
      below(above(title, block.normalName().equals("h1")));
    } else {
      if (given != null && !found.hasTitle()) {
        title(given);
      }
      below(0);
    }
  }

  /** Takes a line out of the text; a note to it has no mark then, and follows the text. */
  private Element remove(int at) {
    Element line = blocks.remove(at);
    for (String label : line.select("note").eachAttr("label")) {
      for (Element note : List.copyOf(blocks)) {
        if (note.normalName().equals("notetext") && note.attr("label").equals(label)) {
          blocks.remove(note);
          blocks.addAll(endOfText(), Flow.of(note));
        }
      }
    }
    return line;
  }

  private int endOfText() {
    int end = blocks.size();
    while (end > 0 && blocks.get(end - 1).normalName().equals("notetext")) {
      end--;
    }
    return end;
  }

  /** Some offices label each line: 标题：…. */
  private void labelledTitle() {
    for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
      String text = blocks.get(i).text();
      if (text.strip().matches("(?s)(?:主?标题|[引肩眉]题|副标?题)[ \\u3000]*[:：].*")
          && take(i, LabelledLine.of(text))) {
        i--;
      }
    }
  }

  private void title(String words) {
    Matcher kicker = KICKER.matcher(words);
    if (kicker.matches() && !kicker.group(2).isBlank()) {
      found.kicker(kicker.group(1).strip());
      found.title(kicker.group(2).strip());
      found.line(words);
    } else {
      found.title(words.strip());
    }
  }

  private int titleBlock() {
    int last = Math.min(HEAD, blocks.size());
    for (int i = 0; i < last; i++) {
      if (blocks.get(i).normalName().equals("h1")) {
        return i;
      }
    }
    for (int i = 0; i < last; i++) {
      Element block = blocks.get(i);
      String text = block.text().strip();
      if (text.isEmpty() || LabelledLine.of(text).isRecognised() || isKicker(text)) {
        continue;
      }
      boolean heading = block.normalName().matches("h[2-6]");
      boolean line = block.normalName().equals("p") && isTitle(text);
      return heading || line ? i : -1;
    }
    return -1;
  }

  private static boolean isTitle(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_TITLE
        && !SENTENCE.matcher(text).find()
        && text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isKicker(String text) {
    Matcher kicker = KICKER.matcher(text);
    return kicker.matches() && kicker.group(2).isBlank();
  }

  /** Reads what stands above the headline; returns how many blocks stay there. */
  private int above(int title, boolean certain) {
    Element first = title < blocks.size() ? blocks.get(title) : null;
    for (int i = title - 1; i >= 0; i--) {
      String text = blocks.get(i).text();
      boolean next = i == title - 1 && certain && blocks.get(i).normalName().equals("p");
      if (isKicker(text)) {
        Matcher kicker = KICKER.matcher(text);
        if (kicker.matches() && found.kicker(kicker.group(1).strip())) {
          found.line(text);
          blocks.remove(i);
        }
      } else if (!take(i, LabelledLine.of(text))
          && next
          && !text.isBlank()
          && isTitle(text)
          && found.kicker(text.strip())) {
        remove(i);
      }
    }
    return first == null ? blocks.size() : blocks.indexOf(first);
  }

  /** Reads the lines between the headline and the text. */
  private void below(int start) {
    int at = start;
    for (int lines = 0; at < blocks.size() && lines < HEAD; lines++) {
      Element block = blocks.get(at);
      String text = block.text();
      if (text.isBlank()) {
        at++;
      } else if (!line(at, block, text)) {
        return;
      } else {
        at += at < blocks.size() && blocks.get(at).equals(block) ? 1 : 0;
      }
    }
  }

  private boolean line(int at, Element block, String text) {
    Matcher subtitle = SUBTITLE.matcher(text);
    if (block.hasClass("subtitle") || (subtitle.matches() && !SENTENCE.matcher(text).find())) {
      boolean dashed = subtitle.matches();
      if (found.subtitle(dashed ? subtitle.group(1).strip() : text.strip())) {
        remove(at);
        return true;
      }
      return false;
    }
    if (!block.normalName().equals("p")) {
      return false;
    }
    if (AUTHORS.matcher(text).matches() && take(at, LabelledLine.ofNames(text))) {
      return true;
    }
    return take(at, LabelledLine.of(text));
  }

  /** Takes what a line says; what was not understood of it stays where it is. */
  private boolean take(int at, LabelledLine line) {
    Element block = blocks.get(at);
    if (!line.isRecognised()
        || !block.normalName().matches("p|h[2-6]")
        || !block.select("img,note").isEmpty()) {
      return false;
    }
    if (!found.add(line.facts())) {
      return false;
    }
    found.line(block.text());
    boolean tools = MainText.TOOLS.matcher(line.rest()).matches();
    if (!tools && line.rest().codePoints().anyMatch(Character::isLetterOrDigit)) {
      block.text(line.rest());
    } else {
      blocks.remove(at);
    }
    return true;
  }

  /** Reads the credits below the text, the last line first. */
  private void tail() {
    int at = blocks.size() - 1;
    List<LabelledLine.Fact> facts = new ArrayList<>();
    for (int lines = 0; at >= 0 && lines < TAIL; lines++, at--) {
      Element block = blocks.get(at);
      String text = block.text();
      if (!block.normalName().equals("p") || text.isBlank()) {
        if (block.normalName().equals("notetext") || text.isBlank()) {
          continue;
        }
        return;
      }
      LabelledLine line =
          AUTHORS.matcher(text).matches() ? LabelledLine.ofNames(text) : LabelledLine.of(text);
      facts.clear();
      facts.addAll(line.facts());
      boolean people = facts.stream().anyMatch(Recognition::belongsBelow);
      boolean taken = people && take(at, line);
      if (!taken && !OTHER_TASK.matcher(text).matches()) {
        return;
      }
    }
  }

  private static boolean belongsBelow(LabelledLine.Fact fact) {
    return switch (fact.label().meaning()) {
      case CREDIT, AUTHOR, SOURCE, READS, DATE -> true;
      case TITLE, KICKER, SUBTITLE, SECTION -> false;
    };
  }
}
