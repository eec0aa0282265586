package news.byline.exchange.manuscript;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the captions of pictures in the paragraphs below them. */
final class Captions {

  private static final String BLANK = "[\\s\\u00A0\\u3000]";

  /** A longer paragraph is one of the text. */
  private static final int LONGEST = 120;

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:图片说明|图说|图注|图片|图)[\\d一二三四五六七八九十]{0,2}"
              + BLANK
              + "*[：:]"
              + BLANK
              + "*"
              + "|^图[\\d①-⑳]{1,2}"
              + BLANK
              + "+");

  private static final Pattern BEGIN =
      Pattern.compile("^(?:[▲△↑▼▽]|[（(]?(?:图|上图|下图|左图|右图|题图)[\\d一二三四五六七八九十]{0,2}为)");

  private static final Pattern POINTER = Pattern.compile("^[▲△↑▼▽]+" + BLANK + "*");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:^|(?<=[。！？；，,.（(\\s\\u3000]))"
              + "((?:(?:本报|本台|本网|特约|见习|实习|全媒体|融媒体)?(?:记者|通讯员)"
              + BLANK
              + "*)?"
              + "[\\p{IsHan}·]{1,16}(?:[ \\u3000、]\\p{IsHan}{1,4}){0,4}"
              + BLANK
              + "*[/／]?"
              + BLANK
              + "*(?:摄影报道|摄影|(?<!拍)摄|供图|制图|绘图|图/文|文/图))[）)。]*$");

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:^|(?<=[。！？；，,（(\\s\\u3000]))((?:图片?(?:来源|由|源)[：:]?|(?:摄影|供图|图源|制图)[：:/|丨])[^。！？]{2,30})[）)。]*$");

  /** Programs describe pictures by their numbers and files. */
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i).*\\.(?:jpe?g|png|gif|bmp|tiff?|webp|emf|wmf)|(?:图片|图像|图表|图形|picture|image|img|dsc|微信图片|QQ图片|mmexport|截图|未标题)[\\s_\\d()（）.-]*|[\\w\\s.-]*");

  private Captions() {}

  static void attach(List<Element> blocks, Findings found) {
    for (int i = 0; i < blocks.size(); i++) {
      Element picture = blocks.get(i).selectFirst("img");
      if (picture == null || !isPicture(blocks.get(i))) {
        continue;
      }
      if (FILE_NAME.matcher(picture.attr("alt").strip()).matches()) {
        picture.attr("alt", "");
      }
      if (i + 1 < blocks.size() && isCaption(blocks.get(i + 1))) {
        attach(picture, blocks.remove(i + 1).text().strip(), found);
      }
    }
  }

  static boolean isPicture(Element block) {
    return block.normalName().equals("p") && !block.hasText() && !block.select("img").isEmpty();
  }

  private static boolean isCaption(Element block) {
    String text = block.text().strip();
    return block.normalName().equals("p")
        && block.select("img,note").isEmpty()
        && text.length() <= LONGEST
        && (block.hasClass(Tables.CAPTION)
            || LABEL.matcher(text).find()
            || BEGIN.matcher(text).find()
            || CREDIT.matcher(text).find()
            || SOURCE.matcher(text).find());
  }

  private static void attach(Element picture, String line, Findings found) {
    String text = line.matches("[（(].*[）)]") ? line.substring(1, line.length() - 1) : line;
    String caption = POINTER.matcher(LABEL.matcher(text).replaceFirst("")).replaceFirst("");
    String credit = "";
    Matcher named = CREDIT.matcher(caption);
    Matcher source = SOURCE.matcher(caption);
    Matcher match = named.find() ? named : source.find() ? source : null;
    if (match != null) {
      credit = match.group(1).strip();
      caption = caption.substring(0, match.start()).replaceFirst("[（(\\s\\u3000]+$", "").strip();
    }
    picture.attr("data-caption", caption).attr("data-credit", credit);
    if (picture.attr("alt").isEmpty()) {
      picture.attr("alt", caption);
    }
    if (LABEL.matcher(text).find()) {
      found.line(line);
    }
  }
}
