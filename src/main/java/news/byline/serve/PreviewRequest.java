package news.byline.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says what to preview and how.
 *
 * @param site the site's folder
 * @param port where to listen: 1 to 65535, 0 for any that is free; null for the usual one, or the
 *     next that is free
 * @param locale the language of what the preview itself says in a page
 * @param diskWords says in that language what a disk failed with
 * @param jobs the number of threads that build, at least 1
 */
public record PreviewRequest(
    Path site,
    @Nullable Integer port,
    Locale locale,
    InstantSource clock,
    Function<IOException, String> diskWords,
    int jobs) {}
