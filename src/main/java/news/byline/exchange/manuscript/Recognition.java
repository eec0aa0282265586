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
          "^[\\s\\u3000□■●◆（(]*(?:(?:本报|本台|本网|见习|实习|特约|全媒体|融媒体|首席)?(?:记者|通讯员|特约撰稿|文|图|作者)|"
              + Labels.STAFF
              + ")[ \\u3000/／:：|丨].{2,60}$");

  private static final String NAME = "\\p{IsHan}[ \\u3000]?\\p{IsHan}{1,2}(?<![按语示接读目])";

  /** Essays and poems name their author alone. Words such as 编者按 are no names. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "^[\\s\\u3000]*[□○◎◇][\\s\\u3000]*("
              + NAME
              + "(?:[ \\u3000、]+"
              + NAME
              + "){0,2})[\\s\\u3000]*$");

  private static final Pattern CREDITS =
      Pattern.compile(
          "^[\\s\\u3000（(]*(?:责任|文字|网络|执行|本期)?(?:编辑|责编|校对|审核|审校|审读|签发)[ \\u3000]{1,4}[\\p{IsHan}·、 \\u3000]{2,80}[）)\\s\\u3000]*$");

  /** A body that issues a paper, alone in a line above what the paper is about. */
  private static final Pattern ISSUER = Pattern.compile("^\\p{IsHan}{3,30}[府室局委会院厅部处办校司团队心]$");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^关于.{4,60}的?(?:通知|公告|通告|通报|意见|决定|决议|公示|报告|请示|批复|函|方案|办法|规定|细则|纪要)(?:（.{2,10}）)?$");

  /** A task that is not known here, with a name: it stays, but more may stand above it. */
  private static final Pattern OTHER_TASK =
      Pattern.compile(
          "^[\\s\\u3000（(]*\\p{IsHan}{1,8}[ \\u3000]*[:：|丨][ \\u3000]*[\\p{IsHan}·、 \\u3000]{2,40}[）)\\s\\u3000]*$"
              + "|^[\\s\\u3000]*(?:版式|美编|制图|设计|排版|录入|监制|统筹|策划)[ \\u3000]+[\\p{IsHan}、 \\u3000]{2,20}$");

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
      title(block.text() + subject(block, title));
      below(above(title, block.normalName().equals("h1")));
    } else {
      if (given != null && !found.hasTitle()) {
        title(given);
      }
      below(0);
    }
  }

  /** Returns the second line of an official headline, and takes it out of the text. */
  private String subject(Element issuer, int at) {
    boolean official =
        ISSUER.matcher(issuer.text().strip()).matches()
            && at < blocks.size()
            && SUBJECT.matcher(blocks.get(at).text().strip()).matches();
    return official ? remove(at).text().strip() : "";
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
    Matcher signed = SIGNED.matcher(text);
    if (signed.matches() && take(at, LabelledLine.ofNames("作者：" + signed.group(1)))) {
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
      boolean named = AUTHORS.matcher(text).matches() || CREDITS.matcher(text).matches();
      LabelledLine line = named ? LabelledLine.ofNames(text) : LabelledLine.of(text);
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
