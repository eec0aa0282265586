package news.byline.build;

import java.util.List;
import news.byline.check.Finding;
import news.byline.diagnostic.Edit;
import news.byline.diagnostic.Severity;

/**
 * Tells what a check found and what it put right.
 *
 * @param findings what is still wrong, sorted, each once
 * @param articles the number of articles that were read
 * @param mended what was put right, in the order of the places
 * @param transcoded the files that were written as UTF-8
 * @param unknown the articles that were asked for and are none
 */
public record CheckReport(
    List<Finding> findings,
    int articles,
    List<Mended> mended,
    List<String> transcoded,
    List<String> unknown) {

  public CheckReport {
    findings = findings.stream().sorted().distinct().toList();
    mended = List.copyOf(mended);
    transcoded = List.copyOf(transcoded);
    unknown = List.copyOf(unknown);
  }

  /** Names something that was put right, at the place where it stood before. */
  public record Mended(String rule, Edit edit) {}

  /** Returns the number of findings of one severity. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(f -> f.diagnostic().severity() == severity).count();
  }

  /** Returns the number of findings that can be put right. */
  public int certain() {
    return (int) findings.stream().filter(f -> f.edit() != null).count();
  }
}
