package news.byline.markdown;

import java.util.List;
import news.byline.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Holds the text of an article as a proofreader reads it.
 *
 * @param passages in the order in which they stand
 * @param pictures those of the text
 * @param remarks the comments that are meant for the proofreader
 */
public record Passages(List<Passage> passages, List<Picture> pictures, List<Remark> remarks) {

  public Passages {
    passages = List.copyOf(passages);
    pictures = List.copyOf(pictures);
    remarks = List.copyOf(remarks);
  }

  /**
   * Says what a picture is accompanied by.
   *
   * @param path as it is written; null where it is not known
   * @param described whether it has words for those who do not see it
   * @param credited whether somebody is named as its maker
   */
  public record Picture(
      SourceSpan place, @Nullable String path, boolean described, boolean credited) {}

  /**
   * Holds the words of a comment behind {@code byline-ignore}.
   *
   * @param first the first line that it is about, counted from 1
   * @param last the last line that it is about
   */
  public record Remark(SourceSpan place, String words, int first, int last) {}
}
