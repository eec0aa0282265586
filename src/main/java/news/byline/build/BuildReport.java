package news.byline.build;

import java.nio.file.Path;
import java.util.List;
import news.byline.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Tells how a build went.
 *
 * @param diagnostics all faults, sorted, each once
 * @param output where the site was or would have been written
 * @param edition what was published; null where the build failed and nothing was replaced
 * @param cacheIgnored whether what earlier builds remembered could not be used
 */
public record BuildReport(
    List<Diagnostic> diagnostics, Path output, @Nullable Edition edition, boolean cacheIgnored) {

  public BuildReport {
    diagnostics = diagnostics.stream().sorted().distinct().toList();
  }

  /**
   * Counts what was published.
   *
   * @param pages the pages
   * @param files the pictures and other files
   * @param removed the paths that the earlier edition had and this one has not
   * @param kept the paths of files in the output that Byline did not write
   * @param standIns the addresses that have lost their pages since the earlier edition
   * @param outlook what is not seen now
   */
  public record Edition(
      Count pages,
      Count files,
      List<String> removed,
      List<String> kept,
      List<StandIn> standIns,
      Outlook outlook) {

    public Edition {
      removed = List.copyOf(removed);
      kept = List.copyOf(kept);
      standIns = List.copyOf(standIns);
    }
  }

  /**
   * Names an address that has lost its page.
   *
   * @param address from {@code /}
   * @param file the article that once stood there, the list's new address, or the ledger
   * @param moved whether it now leads to where that stands; else a notice stands there
   */
  public record StandIn(String address, String file, boolean moved) {}

  /** Counts outputs by whether they differ from the earlier edition's. */
  public record Count(int written, int unchanged) {

    /** Returns the number of all. */
    public int all() {
      return written + unchanged;
    }
  }
}
