package news.byline.model;

import java.util.List;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import news.byline.markdown.Passage;
import news.byline.markdown.Passages;
import org.jspecify.annotations.Nullable;

/**
 * Holds an article as a proofreader reads it (校样): the text with the places of its characters.
 *
 * @param passages those of the front matter, then those of the text
 * @param people who is named in byline and credits, in their order
 * @param pictures the cover, then those of the text
 * @param remarks the comments that silence rules
 * @param year the year of its date; null where that cannot be read
 */
public record Proof(
    SourceText source,
    List<Passage> passages,
    List<Person> people,
    List<Passages.Picture> pictures,
    List<Passages.Remark> remarks,
    @Nullable Integer year) {

  public Proof {
    passages = List.copyOf(passages);
    people = List.copyOf(people);
    pictures = List.copyOf(pictures);
    remarks = List.copyOf(remarks);
  }

  /**
   * Names somebody.
   *
   * @param task the key of the task that is signed for; empty for an author
   */
  public record Person(String name, String task, SourceSpan place) {}
}
