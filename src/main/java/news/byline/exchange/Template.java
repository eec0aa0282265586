package news.byline.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the texts of new files, which lie beside this class in two languages. */
final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private Template() {}

  /**
   * Returns a text with its places, such as <code>{{title}}</code>, filled in.
   *
   * @param name such as {@code article.zh.md}
   */
  static String fill(String name, Map<String, String> values) throws IOException {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks the text " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return PLACE
          .matcher(text)
          .replaceAll(m -> Matcher.quoteReplacement(values.getOrDefault(m.group(1), "")));
    }
  }
}
