package news.byline.site;

import java.util.LinkedHashMap;
import java.util.Map;

/** Is an article whose front matter and text a test changes piece by piece. */
final class EditedArticle {

  private final Map<String, String> front = new LinkedHashMap<>();
  private String path;
  private String text = "";

  EditedArticle(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }

  void move(String other) {
    path = other;
  }

  String text() {
    return text;
  }

  void text(String words) {
    text = words;
  }

  /** Sets what a key of the front matter says, as YAML; null leaves the key out. */
  void set(String key, String value) {
    if (value == null) {
      front.remove(key);
    } else {
      front.put(key, value);
    }
  }

  String get(String key) {
    return front.getOrDefault(key, "");
  }

  String written() {
    StringBuilder all = new StringBuilder("---\n");
    front.forEach((key, value) -> all.append(key).append(": ").append(value).append('\n'));
    return all.append("---\n").append(text).append('\n').toString();
  }
}
