package news.byline.exchange;

import java.util.List;
import news.byline.diagnostic.Diagnostic;
import news.byline.exchange.manuscript.Recognised;
import org.jspecify.annotations.Nullable;

/**
 * Tells what became of manuscripts, in the order in which they were named.
 *
 * @param site what keeps all of them from being read, such as an unknown section
 */
public record ImportReport(List<Manuscript> manuscripts, List<Diagnostic> site) {

  public ImportReport {
    manuscripts = List.copyOf(manuscripts);
    site = List.copyOf(site);
  }

  /**
   * Tells what became of one manuscript.
   *
   * @param file as it was typed
   * @param article null where it was not imported, and the faults say why
   */
  public record Manuscript(String file, @Nullable Article article, List<Diagnostic> diagnostics) {
    public Manuscript {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Describes an article as it was written.
   *
   * @param path from the site's folder
   * @param date as its front matter has it
   * @param section null where it has none
   * @param pictures how many pictures came with it
   * @param undescribed how many of them are without a caption and a description
   * @param missing what the site's rules ask for and the manuscript did not say: roles of credits
   */
  public record Article(
      String path,
      Recognised recognised,
      String date,
      @Nullable String section,
      int pictures,
      int undescribed,
      List<String> missing) {
    public Article {
      missing = List.copyOf(missing);
    }
  }
}
