package news.byline.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts articles under the words that they name: tags, people, topics. Words that differ only in
 * case, width or blanks are one ({@code 5G}, {@code 5g}, {@code ５Ｇ}), shown as it was first
 * written.
 */
public final class Terms {

  /** What a slug keeps, in its own writing or in pinyin. */
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{M}\\p{N}]");

  private final Map<String, Term> byKey;

  /** Finds a word as it is written: to make its key takes long, and every article asks. */
  private final Map<String, Term> byWord;

  private Terms(Map<String, Term> byKey, Map<String, Term> byWord) {
    this.byKey = byKey;
    this.byWord = byWord;
  }

  /**
   * Holds one word and its articles.
   *
   * @param slug its folder, which no other word of its kind has
   * @param articles newest first
   */
  public record Term(String name, String slug, Selection articles) {}

  /**
   * Sorts articles.
   *
   * @param articles newest first
   * @param words names the words of an article
   * @param slugs the slugs that the newsroom chose, by name
   * @param pinyin returns the slug of any other word: {@link Slug#ofName}, or what remembers it
   */
  public static Terms of(
      List<Article> articles,
      Function<Article, List<String>> words,
      Map<String, String> slugs,
      UnaryOperator<String> pinyin) {
    Map<String, Gathered> byWord = new HashMap<>();
    Map<String, Gathered> byKey = new LinkedHashMap<>();
    for (int i = articles.size() - 1; i >= 0; i--) {
      for (String word : words.apply(articles.get(i))) {
        Gathered known = byWord.get(word);
        if (known == null) {
          known = byKey.computeIfAbsent(key(word), key -> new Gathered(word));
          byWord.put(word, known);
        }
        known.add(i);
      }
    }
    Map<String, String> chosen = new LinkedHashMap<>();
    slugs.forEach((name, slug) -> chosen.put(key(name), slug));
    Set<String> taken = new HashSet<>(chosen.values());
    Map<String, Term> terms = new TreeMap<>();
    byKey.forEach(
        (key, gathered) -> {
          String own = chosen.get(key);
          String slug = own == null ? free(pinyin.apply(gathered.name), taken) : own;
          terms.put(key, gathered.term(slug, articles));
        });
    Map<String, Term> found = new HashMap<>();
    byWord.forEach(
        (word, gathered) -> found.put(word, Objects.requireNonNull(terms.get(key(gathered.name)))));
    return new Terms(terms, found);
  }

  /** Gathers the places of one word's articles, the oldest first. */
  private static final class Gathered {

    private final String name;
    private int[] places = new int[4];
    private int count;

    Gathered(String name) {
      this.name = name;
    }

    /** Adds an article, which may name the word in two ways. */
    void add(int place) {
      if (count > 0 && places[count - 1] == place) {
        return;
      }
      if (count == places.length) {
        places = Arrays.copyOf(places, count * 2);
      }
      places[count++] = place;
    }

    Term term(String slug, List<Article> all) {
      IntStream newestFirst = IntStream.range(0, count).map(i -> places[count - 1 - i]);
      return new Term(name, slug, Selection.of(all, newestFirst));
    }
  }

  /** Returns all words in the order of their keys. */
  public Collection<Term> all() {
    return List.copyOf(byKey.values());
  }

  /** Returns what a word stands for, written as an article writes it; null where none does. */
  public @Nullable Term find(String word) {
    return byWord.get(word);
  }

  /** Returns all words in all the forms in which articles write them. */
  public Set<String> words() {
    return Collections.unmodifiableSet(byWord.keySet());
  }

  /** Returns what two words have in common that are one. */
  public static String key(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Tells whether an address can be made of a word. */
  public static boolean hasSlug(String word) {
    return LETTER.matcher(Normalizer.normalize(word, Normalizer.Form.NFKC)).find();
  }

  /** Two names may read the same in pinyin: the one that came later takes a number. */
  private static String free(String base, Set<String> taken) {
    String slug = base;
    for (int n = 2; !taken.add(slug); n++) {
      slug = base + "-" + n;
    }
    return slug;
  }
}
