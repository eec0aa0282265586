package news.byline.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sorts articles under the words that they name: tags, people, topics. Words that differ only in
 * case, width or blanks are one ({@code 5G}, {@code 5g}, {@code ５Ｇ}), shown as it was first
 * written.
 */
public final class Terms {

  private final Map<String, Term> byKey;

  private Terms(Map<String, Term> byKey) {
    this.byKey = byKey;
  }

  /**
   * Holds one word and its articles.
   *
   * @param slug its folder, which no other word of its kind has
   * @param articles newest first
   */
  public record Term(String name, String slug, List<Article> articles) {

    public Term {
      articles = List.copyOf(articles);
    }
  }

  /**
   * Sorts articles.
   *
   * @param articles newest first
   * @param words names the words of an article
   * @param slugs the slugs that the newsroom chose, by name; a word without one gets its pinyin
   */
  public static Terms of(
      List<Article> articles, Function<Article, List<String>> words, Map<String, String> slugs) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, List<Article>> under = new LinkedHashMap<>();
    for (int i = articles.size() - 1; i >= 0; i--) {
      for (String word : words.apply(articles.get(i))) {
        String key = key(word);
        names.putIfAbsent(key, word);
        List<Article> own = under.computeIfAbsent(key, k -> new ArrayList<>());
        if (own.isEmpty() || !own.get(own.size() - 1).file().equals(articles.get(i).file())) {
          own.add(articles.get(i));
        }
      }
    }
    Map<String, String> chosen = new LinkedHashMap<>();
    slugs.forEach((name, slug) -> chosen.put(key(name), slug));
    Set<String> taken = new HashSet<>(chosen.values());
    Map<String, Term> byKey = new TreeMap<>();
    names.forEach(
        (key, name) -> {
          String own = chosen.get(key);
          String slug = own == null ? free(name, taken) : own;
          byKey.put(key, new Term(name, slug, reversed(under.getOrDefault(key, List.of()))));
        });
    return new Terms(byKey);
  }

  /** Returns all words in the order of their keys. */
  public Collection<Term> all() {
    return List.copyOf(byKey.values());
  }

  /** Returns what a word stands for; null where no article names it. */
  public @Nullable Term find(String word) {
    return byKey.get(key(word));
  }

  /** Returns what two words have in common that are one. */
  static String key(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Tells whether an address can be made of a word. */
  public static boolean hasSlug(String word) {
    return !Slug.ofName(word).isEmpty();
  }

  /** Two names may read the same in pinyin: the one that came later takes a number. */
  private static String free(String name, Set<String> taken) {
    String base = Slug.ofName(name);
    String slug = base;
    for (int n = 2; !taken.add(slug); n++) {
      slug = base + "-" + n;
    }
    return slug;
  }

  private static List<Article> reversed(List<Article> articles) {
    List<Article> newestFirst = new ArrayList<>(articles);
    java.util.Collections.reverse(newestFirst);
    return newestFirst;
  }
}
