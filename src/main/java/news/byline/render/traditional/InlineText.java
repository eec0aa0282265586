package news.byline.render.traditional;

import java.util.Arrays;

/**
 * Gathers the text of one block, from which inline tags are taken out, so that a phrase is seen as
 * a whole where a tag stands within it, and puts each tag back where it stood.
 */
final class InlineText {

  private final Conversion conversion;
  private final Words names;
  private final Text text = new Text(1024);
  private final Text converted = new Text(1024);
  private final Text tags = new Text(1024);

  /** Where each tag stands in the text, and where it ends among the tags. */
  private int[] places = new int[32];

  private int count;
  private int[] forms = new int[1024];

  InlineText(Conversion conversion, Words names) {
    this.conversion = conversion;
    this.names = names;
  }

  void add(char[] html, int from, int to) {
    text.append(html, from, to);
  }

  /** Returns what takes a tag, or else that stands within the text and is none of it. */
  Text tags() {
    return tags;
  }

  /** Ends what was appended to the tags. */
  void endTag() {
    if (2 * count == places.length) {
      places = Arrays.copyOf(places, 4 * count);
    }
    places[2 * count] = text.length();
    places[2 * count + 1] = tags.length();
    count++;
  }

  /** Ends the block: appends its converted text with its tags, and begins anew. */
  void flush(Text out) {
    if (count == 0) {
      conversion.append(text.chars(), 0, text.length(), names, out);
    } else {
      flushTagged(out);
      tags.clear();
      count = 0;
    }
    text.clear();
  }

  private void flushTagged(Text out) {
    if (forms.length <= text.length()) {
      forms = new int[2 * text.length()];
    }
    converted.clear();
    conversion.append(text.chars(), 0, text.length(), names, converted, forms);
    forms[text.length()] = converted.length();
    int from = 0;
    int tag = 0;
    for (int i = 0; i < count; i++) {
      int to = forms[places[2 * i]];
      out.append(converted.chars(), from, to);
      out.append(tags.chars(), tag, places[2 * i + 1]);
      from = to;
      tag = places[2 * i + 1];
    }
    out.append(converted.chars(), from, converted.length());
  }
}
