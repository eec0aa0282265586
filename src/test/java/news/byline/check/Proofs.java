package news.byline.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import news.byline.diagnostic.Edit;
import news.byline.diagnostic.SourceText;
import news.byline.model.Proof;
import news.byline.model.Proofreading;
import news.byline.source.SiteReader;

/** Makes proofs of articles that a test writes. */
final class Proofs {

  static final String HEAD = "---\ntitle: 标题\ndate: 2022-02-20\n---\n";

  private Proofs() {}

  static Proof ofText(String text) {
    return of(HEAD + text + "\n");
  }

  static Proof of(String article) {
    Proof proof = SiteReader.proof(new SourceText("articles/a.md", article));
    if (proof == null) {
      throw new IllegalArgumentException("no article: " + article);
    }
    return proof;
  }

  static List<Finding> read(String article) {
    return read(article, Proofreading.DEFAULT);
  }

  static List<Finding> read(String article, Proofreading settings) {
    return new Proofreader(settings, WordList.NONE, true).read(of(article));
  }

  static List<String> rules(List<Finding> findings) {
    return findings.stream().map(f -> f.diagnostic().rule()).toList();
  }

  /** Returns an article with some findings put right. */
  static String with(String article, List<Finding> findings) {
    List<Edit> edits = findings.stream().filter(f -> f.edit() != null).map(Finding::edit).toList();
    byte[] bytes = article.getBytes(StandardCharsets.UTF_8);
    return new String(
        SiteReader.editable("articles/a.md", bytes).with(edits), StandardCharsets.UTF_8);
  }
}
