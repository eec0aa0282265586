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
 * @param measures the sizes of those pictures that could be measured, in the same order
 * @param remarks the comments that silence rules
 * @param year the year of its date; null where that cannot be read
 */
public record Proof(
    SourceText source,
    List<Passage> passages,
    List<Person> people,
    List<Passages.Picture> pictures,
    List<Measure> measures,
    List<Passages.Remark> remarks,
    @Nullable Integer year) {

  public Proof {
    passages = List.copyOf(passages);
    people = List.copyOf(people);
    pictures = List.copyOf(pictures);
    measures = List.copyOf(measures);
    remarks = List.copyOf(remarks);
  }

  /**
   * Says how large a picture is.
   *
   * @param file its path, from the site's folder
   * @param cover whether it is the article's cover
   * @param bytes the size of its file
   * @param width in pixels as it is seen, turned upright; 0 for a drawing (SVG), which has none
   * @param height in pixels as it is seen; 0 for a drawing
   * @param scalable whether smaller versions can be made of it: not of what moves, nor of a drawing
   */
  public record Measure(
      String file,
      SourceSpan place,
      boolean cover,
      long bytes,
      int width,
      int height,
      boolean scalable) {}

  /**
   * Names somebody.
   *
   * @param task the key of the task that is signed for; empty for an author
   */
  public record Person(String name, String task, SourceSpan place) {}
}
