package news.byline.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.Reading;
import news.byline.diagnostic.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Holds words that are not to stand in an article. One a line: {@code wrong}, {@code wrong =>
 * right}, and behind {@code !} what it is no fault within; {@code #} begins a comment.
 */
public final class WordList {

  /** Stands for a site that has no list. */
  public static final WordList NONE = new WordList(Map.of());

  /**
   * Names one word.
   *
   * @param right what takes its place; null where it is only not to be used
   * @param exceptions longer words that hold it and are right
   */
  record Entry(String wrong, @Nullable String right, List<String> exceptions) {

    Entry {
      exceptions = List.copyOf(exceptions);
    }

    /** Tells whether the word at an index is a part of one that is right. */
    private boolean isExcepted(String text, int at) {
      for (String exception : exceptions) {
        int inner = exception.indexOf(wrong);
        if (inner >= 0 && text.startsWith(exception, at - inner)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<Character, List<Entry>> entries;
  private final BitSet firsts = new BitSet();

  private WordList(Map<Character, List<Entry>> entries) {
    this.entries = entries;
    entries.keySet().forEach(firsts::set);
  }

  /** Reads a list; a line that says nothing is reported and passed over. */
  public static Reading<WordList> read(SourceText source) {
    List<Diagnostic> faults = new ArrayList<>();
    Map<Character, List<Entry>> entries = new HashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (int line = 0; line < source.lines(); line++) {
      String text = source.line(line).replaceFirst("(^|\\s)#.*", "").strip();
      if (text.isEmpty()) {
        continue;
      }
      Entry entry = entry(text);
      if (entry == null) {
        faults.add(Diagnostic.warning("words-line", source.spanOfLine(line)));
        continue;
      }
      Integer earlier = lines.putIfAbsent(entry.wrong(), line + 1);
      if (earlier != null) {
        faults.add(
            Diagnostic.warning(
                "words-twice", source.spanOfLine(line), entry.wrong(), earlier.toString()));
      } else {
        entries.computeIfAbsent(entry.wrong().charAt(0), c -> new ArrayList<>()).add(entry);
      }
    }
    return new Reading<>(new WordList(entries), faults);
  }

  private static @Nullable Entry entry(String text) {
    String[] parts = text.split("!", 2);
    List<String> exceptions =
        parts.length == 1 ? List.of() : List.of(parts[1].strip().split("\\s+"));
    String[] sides = parts[0].split("=>", -1);
    String wrong = sides[0].strip();
    String right = sides.length == 2 ? sides[1].strip() : null;
    boolean whole = !wrong.isEmpty() && sides.length <= 2 && !wrong.equals(right);
    boolean sensible = exceptions.stream().allMatch(e -> e.contains(wrong) && !e.equals(wrong));
    return whole && sensible && (right == null || !right.isEmpty())
        ? new Entry(wrong, right, exceptions)
        : null;
  }

  /** Reads the list of wrong forms that every site has, whose head names its source. */
  static WordList misspellings() {
    String name = "misspellings.txt";
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      Reading<WordList> read =
          read(new SourceText(name, new String(bytes, StandardCharsets.UTF_8)));
      if (!read.diagnostics().isEmpty()) {
        throw new IllegalStateException(read.diagnostics().toString());
      }
      return Objects.requireNonNull(read.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stands for a place at which a word was found. */
  record Match(Entry entry, int from) {}

  /** Finds the words of the list in a text; of two that begin at one place the longer counts. */
  void find(String text, Consumer<Match> matches) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!firsts.get(c)) {
        continue;
      }
      Entry longest = null;
      for (Entry entry : entries.getOrDefault(c, List.of())) {
        boolean longer = longest == null || entry.wrong().length() > longest.wrong().length();
        if (longer && text.startsWith(entry.wrong(), i) && !entry.isExcepted(text, i)) {
          longest = entry;
        }
      }
      if (longest != null) {
        matches.accept(new Match(longest, i));
        i += longest.wrong().length() - 1;
      }
    }
  }
}
