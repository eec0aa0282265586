package news.byline.build;

import java.nio.file.Path;
import java.time.Instant;
import news.byline.source.SiteReader;
import org.jspecify.annotations.Nullable;

/**
 * Says what to build.
 *
 * @param site the site's folder
 * @param output where the site is written; null for {@code public} in the site's folder
 * @param baseUrl where the site will stand, instead of what {@code site.yaml} says
 * @param drafts whether drafts are shown
 * @param future whether articles not yet due are shown
 * @param now what is taken for the present: an instant, or a date in the site's time zone; null for
 *     the clock's
 * @param clock the present where {@code now} is null
 * @param clean whether all files are written anew and nothing of the output is kept
 * @param jobs the number of threads, at least 1
 * @param strict whether warnings stop the build as errors do
 */
public record BuildRequest(
    Path site,
    @Nullable Path output,
    @Nullable String baseUrl,
    boolean drafts,
    boolean future,
    @Nullable String now,
    Instant clock,
    boolean clean,
    int jobs,
    boolean strict) {

  /** Tells whether a text can be {@code now}: a date in one of the forms that articles have. */
  public static boolean isDate(String text) {
    return SiteReader.isDate(text);
  }

  /** Tells whether a text can be {@code baseUrl}: an http or https address of a folder. */
  public static boolean isBaseUrl(String text) {
    return SiteReader.isBaseUrl(text);
  }
}
