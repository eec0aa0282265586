package news.byline.render.traditional;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gathers the text of one block, from which inline tags are taken out, so that a phrase is seen as
 * a whole where a tag stands within it, and puts each tag back where it stood.
 */
final class InlineText {

  private final Conversion conversion;
  private final Words names;
  private final StringBuilder text = new StringBuilder();
  private final List<String> tags = new ArrayList<>();
  private int[] tagPlaces = new int[16];
  private int[] forms = new int[256];

  InlineText(Conversion conversion, Words names) {
    this.conversion = conversion;
    this.names = names;
  }

  void add(String html, int from, int to) {
    text.append(html, from, to);
  }

  /** Keeps what stands within the text and is none of it. */
  void addTag(String tag) {
    if (tags.size() == tagPlaces.length) {
      tagPlaces = Arrays.copyOf(tagPlaces, 2 * tags.size());
    }
    tagPlaces[tags.size()] = text.length();
    tags.add(tag);
  }

  /** Ends the block: appends its converted text with its tags, and begins anew. */
  void flush(StringBuilder out) {
    if (tags.isEmpty()) {
      conversion.append(text, names, out, null);
    } else {
      flushTagged(out);
      tags.clear();
    }
    text.setLength(0);
  }

  private void flushTagged(StringBuilder out) {
    if (forms.length <= text.length()) {
      forms = new int[2 * text.length()];
    }
    StringBuilder converted = new StringBuilder(text.length());
    conversion.append(text, names, converted, forms);
    forms[text.length()] = converted.length();
    int from = 0;
    for (int i = 0; i < tags.size(); i++) {
      int to = forms[tagPlaces[i]];
      out.append(converted, from, to).append(tags.get(i));
      from = to;
    }
    out.append(converted, from, converted.length());
  }
}
