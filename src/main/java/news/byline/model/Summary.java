package news.byline.model;

/** Cuts the opening of an article down to a summary. */
public final class Summary {

  private static final int MOST = 120;
  private static final int LEAST = 20;

  private Summary() {}

  /**
   * Returns the sentences of a paragraph that fit, else as many words with an ellipsis.
   *
   * @param paragraph words without marks; empty gives an empty summary
   */
  public static String of(String paragraph) {
    if (paragraph.codePointCount(0, paragraph.length()) <= MOST) {
      return paragraph;
    }
    String cut = paragraph.substring(0, paragraph.offsetByCodePoints(0, MOST));
    int end = -1;
    for (int i = LEAST; i < cut.length(); i++) {
      if (endsSentence(cut, i)) {
        end = i + 1;
      }
    }
    return end > 0 ? cut.substring(0, end) : withEllipsis(cut);
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    boolean closing = "”’』」）".indexOf(c) >= 0 && "。！？".indexOf(text.charAt(at - 1)) >= 0;
    boolean latin = ".!?".indexOf(c) >= 0 && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    return "。！？".indexOf(c) >= 0 || closing || latin;
  }

  private static String withEllipsis(String cut) {
    int space = cut.lastIndexOf(' ');
    boolean words = space > MOST * 3 / 4;
    return (words ? cut.substring(0, space) : cut) + "……";
  }
}
