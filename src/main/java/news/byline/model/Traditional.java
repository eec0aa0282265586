package news.byline.model;

import java.util.Map;

/**
 * Says what the edition in traditional characters does not leave to the dictionaries.
 *
 * @param words what is written for words of the site; a word that stays as it is stands for itself
 */
public record Traditional(Map<String, String> words) {

  public Traditional {
    words = Map.copyOf(words);
  }
}
