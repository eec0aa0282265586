package news.byline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.byline.model.ProofRule;
import news.byline.model.Proofreading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds each rule to a table of texts that are wrong and texts that are right. */
class RulesTest {

  private static final Path TABLE = Path.of("src/test/resources/news/byline/check/rules.txt");

  /** Rules on more than one passage, which have tests of their own. */
  private static final Set<ProofRule> ELSEWHERE =
      EnumSet.of(
          ProofRule.NAME_VARIANT,
          ProofRule.NAME_TWICE,
          ProofRule.BANNED_WORD,
          ProofRule.TITLE_LENGTH,
          ProofRule.TITLE_STOP,
          ProofRule.PICTURE_ALT,
          ProofRule.PICTURE_CREDIT,
          ProofRule.PICTURE_HEAVY,
          ProofRule.PICTURE_LARGE,
          ProofRule.COVER_SMALL,
          ProofRule.SAME_SIGNATURE);

  private record Line(String rule, boolean right, String text, String fixed) {}

  private static List<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    String rule = "";
    for (String line : Files.readAllLines(TABLE)) {
      if (line.matches("[a-z-]+")) {
        rule = line;
      } else if (line.matches("[xo] .*")) {
        String[] sides = line.substring(2).split(" => ", 2);
        String fixed = sides.length == 2 ? sides[1] : "";
        lines.add(new Line(rule, line.startsWith("o"), sides[0], fixed));
      }
    }
    return lines;
  }

  @TestFactory
  Stream<DynamicTest> findsWhatIsWrong() throws IOException {
    return lines().stream()
        .filter(line -> !line.right())
        .map(line -> DynamicTest.dynamicTest(line.rule() + ": " + line.text(), () -> wrong(line)));
  }

  private static void wrong(Line line) {
    String article = Proofs.HEAD + line.text() + "\n";
    List<Finding> found =
        Proofs.read(article).stream()
            .filter(f -> f.diagnostic().rule().equals(line.rule()))
            .toList();
    assertThat(found).isNotEmpty();
    String expected = line.fixed().isEmpty() ? line.text() : line.fixed();
    assertThat(Proofs.with(article, found)).isEqualTo(Proofs.HEAD + expected + "\n");
  }

  @TestFactory
  Stream<DynamicTest> leavesAloneWhatIsRight() throws IOException {
    return lines().stream()
        .filter(Line::right)
        .map(line -> DynamicTest.dynamicTest(line.rule() + ": " + line.text(), () -> right(line)));
  }

  /** No rule at all finds anything in a text that is right. */
  private static void right(Line line) {
    assertThat(Proofs.read(Proofs.HEAD + line.text() + "\n")).isEmpty();
  }

  @Test
  void hasSeveralTextsForEveryRule() throws IOException {
    for (ProofRule rule : ProofRule.values()) {
      long wrong = lines().stream().filter(l -> l.rule().equals(rule.id()) && !l.right()).count();
      long right = lines().stream().filter(l -> l.rule().equals(rule.id()) && l.right()).count();
      if (!ELSEWHERE.contains(rule)) {
        assertThat(wrong).as(rule.id()).isPositive();
        assertThat(right).as(rule.id()).isGreaterThan(1);
      }
    }
    Set<String> known =
        Stream.of(ProofRule.values()).map(ProofRule::id).collect(Collectors.toSet());
    assertThat(lines()).allMatch(l -> known.contains(l.rule()));
  }

  /** What is put right once needs nothing more. */
  @Test
  void leavesNothingToPutRightTwice() throws IOException {
    for (Line line : lines()) {
      String now = Proofs.HEAD + line.text() + "\n";
      for (int round = 0; round < 3; round++) {
        now = Proofs.with(now, Proofs.read(now));
      }
      assertThat(Proofs.read(now)).as(now).allMatch(f -> f.edit() == null);
    }
  }

  @Test
  void dropsWhatASiteHasTurnedOff() {
    String article = Proofs.HEAD + "他说,今天闭馆。\n";
    Proofreading off =
        new Proofreading(
            java.util.Map.of(ProofRule.HALF_WIDTH_PUNCTUATION, java.util.Optional.empty()),
            null,
            Proofreading.DEFAULT.wordsPlace(),
            30,
            Proofreading.PictureLimits.DEFAULT);
    assertThat(Proofs.read(article)).hasSize(1);
    assertThat(Proofs.read(article, off)).isEmpty();
  }
}
