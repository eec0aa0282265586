package news.byline.check;

import static news.byline.model.ProofRule.NAME_TWICE;
import static news.byline.model.ProofRule.NAME_VARIANT;
import static news.byline.model.ProofRule.SAME_SIGNATURE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.byline.markdown.Passage;
import news.byline.model.CreditRole;
import news.byline.model.Proof;
import news.byline.model.Proof.Person;

/** Compares the names of those who made an article with each other and with the text. */
final class Names {

  private static final Pattern TASK = Pattern.compile("记者|通讯员|摄影|编辑|校对|审核|实习生|责编|作者|供图");

  /** A name as people have it: 欧阳修, 阿依古丽·买买提. */
  private static final Pattern NAME =
      Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}+(?:·\\p{IsHan}+)+");

  private static final Pattern PHOTOGRAPHER =
      Pattern.compile("(?:^|[\\s、：:/])(\\p{IsHan}{3})\\s?(?:摄|供图|绘|制图)");

  private Names() {}

  static void read(Proof proof, Findings findings) {
    twice(proof.people(), findings);
    sameSignature(proof.people(), findings);
    Set<String> known =
        proof.people().stream()
            .map(Person::name)
            .filter(name -> name.length() == 3 && NAME.matcher(name).matches())
            .collect(Collectors.toSet());
    if (known.isEmpty()) {
      return;
    }
    for (Passage passage : proof.passages()) {
      Matcher task = TASK.matcher(passage.text());
      while (task.find()) {
        variants(passage, task.end(), known, findings);
      }
      Matcher photographer = PHOTOGRAPHER.matcher(passage.text());
      while (photographer.find()) {
        variant(passage, photographer.start(1), known, findings);
      }
    }
  }

  private static void twice(List<Person> people, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Person person : people) {
      if (!seen.add(person.task() + "\n" + person.name())) {
        findings.add(NAME_TWICE, person.place(), person.name());
      }
    }
  }

  /** Whoever edits a text overlooks what he has written himself; a firm is not one person. */
  private static void sameSignature(List<Person> people, Findings findings) {
    Map<String, String> tasks = new HashMap<>();
    Set<String> both = Set.of(CreditRole.EDITOR.key(), CreditRole.PROOFREADER.key());
    for (Person person : people) {
      if (both.contains(person.task()) && NAME.matcher(person.name()).matches()) {
        String other = tasks.putIfAbsent(person.name(), person.task());
        if (other != null && !other.equals(person.task())) {
          findings.add(SAME_SIGNATURE, person.place(), person.name());
        }
      }
    }
  }

  /** Reads the names behind a task: {@code 记者 张天文 黄明辉}, {@code 记者张天文从……}. */
  private static void variants(
      Passage passage, int behindTask, Set<String> known, Findings findings) {
    String text = passage.text();
    int at = behindTask;
    while (at + 3 <= text.length()) {
      while (at < text.length() && " 　：:、/".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      boolean name = variant(passage, at, known, findings);
      boolean next = at + 3 < text.length() && " 　、".indexOf(text.charAt(at + 3)) >= 0;
      if (!next || (!name && !Marks.isHan(text.codePointAt(at)))) {
        return;
      }
      at += 3;
    }
  }

  /** Reports a name that differs from a known one in one character; tells whether it is either. */
  private static boolean variant(Passage passage, int at, Set<String> known, Findings findings) {
    if (at + 3 > passage.text().length()) {
      return false;
    }
    String found = passage.text().substring(at, at + 3);
    if (known.contains(found)) {
      return true;
    }
    for (String name : known) {
      long differing = IntStream.range(0, 3).filter(i -> name.charAt(i) != found.charAt(i)).count();
      if (differing == 1 && name.charAt(0) == found.charAt(0) && NAME.matcher(found).matches()) {
        findings.add(NAME_VARIANT, new Stretch(passage, at, at + 3).place(), found, name);
        return true;
      }
    }
    return false;
  }
}
