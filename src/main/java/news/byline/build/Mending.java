package news.byline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import news.byline.build.CheckReport.Mended;
import news.byline.check.Finding;
import news.byline.check.Proofreader;
import news.byline.diagnostic.Edit;
import news.byline.markdown.Passage;
import news.byline.model.Proof;
import news.byline.publish.SourceReplacement;
import news.byline.source.EditableFile;
import news.byline.source.SiteReader;

/** Puts right in one article what can only be meant otherwise. */
record Mending(SiteReader reader, Proofreader proofreader) {

  /** What one repair uncovers is repaired too; more rounds than any text needs. */
  private static final int MOST_ROUNDS = 10;

  /**
   * Rewrites an article until nothing is left to put right, and writes it once.
   *
   * @return what was put right
   */
  List<Mended> mend(String file) throws IOException {
    Path path = reader.place(file);
    byte[] before = Files.readAllBytes(path);
    byte[] now = before;
    List<Mended> mended = new ArrayList<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      EditableFile editable = SiteReader.editable(file, now);
      Proof proof = editable == null ? null : SiteReader.proof(editable.source());
      List<Mended> certain = proof == null ? List.of() : certain(proofreader.read(proof));
      if (editable == null || proof == null || certain.isEmpty()) {
        break;
      }
      byte[] after = editable.with(certain.stream().map(Mended::edit).toList());
      if (!isSameArticle(file, proof, after)) {
        break;
      }
      mended.addAll(certain);
      now = after;
    }
    if (!Arrays.equals(before, now)) {
      SourceReplacement.replace(path, before, now);
    }
    return mended;
  }

  /** Returns edits in the order of their places, none of which touches the one before. */
  private static List<Mended> certain(List<Finding> findings) {
    List<Mended> certain = new ArrayList<>();
    int end = -1;
    for (Finding finding : findings) {
      Edit edit = finding.edit();
      if (edit != null && edit.start() >= end) {
        certain.add(new Mended(finding.diagnostic().rule(), edit));
        end = edit.end();
      }
    }
    return certain;
  }

  /** A mark that is text to an author may be one of Markdown or YAML once it is replaced. */
  private static boolean isSameArticle(String file, Proof proof, byte[] after) {
    EditableFile editable = SiteReader.editable(file, after);
    Proof again = editable == null ? null : SiteReader.proof(editable.source());
    return again != null
        && kinds(again).equals(kinds(proof))
        && again.pictures().size() == proof.pictures().size()
        && again.people().stream()
            .map(Proof.Person::name)
            .toList()
            .equals(proof.people().stream().map(Proof.Person::name).toList())
        && Objects.equals(again.year(), proof.year());
  }

  private static List<Passage.Kind> kinds(Proof proof) {
    return proof.passages().stream().map(Passage::kind).toList();
  }
}
