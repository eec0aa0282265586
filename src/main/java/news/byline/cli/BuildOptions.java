package news.byline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import news.byline.build.BuildRequest;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a user typed for a build, as it was typed; null stands for what was left out.
 *
 * @param site the site's folder
 * @param jobs the number of threads
 */
record BuildOptions(
    @Nullable String site,
    @Nullable String output,
    @Nullable String baseUrl,
    boolean drafts,
    boolean future,
    @Nullable String now,
    boolean clean,
    @Nullable String jobs,
    boolean strict,
    boolean quiet,
    boolean verbose) {

  /**
   * Makes sense of what was typed.
   *
   * @throws WrongUsage if there is none
   */
  BuildRequest request(Surroundings surroundings) throws WrongUsage {
    Path folder = surroundings.folder().resolve(site == null ? "" : site);
    if (!Files.isDirectory(folder)) {
      throw new WrongUsage("usage.no-folder", String.valueOf(site));
    }
    if (quiet && verbose) {
      throw new WrongUsage("usage.quiet-verbose");
    }
    return new BuildRequest(
        folder,
        output == null ? null : surroundings.folder().resolve(output),
        checked(baseUrl, BuildRequest::isBaseUrl, "usage.base-url"),
        drafts,
        future,
        checked(now, BuildRequest::isDate, "usage.now"),
        surroundings.clock().instant(),
        clean,
        threads(),
        strict);
  }

  private static @Nullable String checked(
      @Nullable String typed, Predicate<String> rule, String faultKey) throws WrongUsage {
    if (typed != null && !rule.test(typed)) {
      throw new WrongUsage(faultKey, typed);
    }
    return typed;
  }

  private int threads() throws WrongUsage {
    String typed = checked(jobs, n -> n.matches("[1-9]\\d{0,2}"), "usage.jobs");
    return typed == null ? Runtime.getRuntime().availableProcessors() : Integer.parseInt(typed);
  }
}
