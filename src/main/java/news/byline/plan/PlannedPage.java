package news.byline.plan;

import java.util.function.Supplier;
import news.byline.diagnostic.SourceSpan;

/**
 * Plans one page.
 *
 * @param path its path in the output, without a slash in front
 * @param template the name of its template
 * @param view makes what the template receives
 * @param origin what the page is made of, to be named where it fails
 */
public record PlannedPage(String path, String template, Supplier<Record> view, SourceSpan origin) {}
