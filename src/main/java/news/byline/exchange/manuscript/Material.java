package news.byline.exchange.manuscript;

import java.util.List;
import java.util.Map;
import news.byline.diagnostic.Diagnostic;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Holds what was read of a manuscript, whatever its format.
 *
 * @param blocks paragraphs, headings, lists, tables and pictures, as elements of HTML; a picture's
 *     {@code src} is its key among the pictures
 * @param pictures the bytes of each picture
 * @param title the title that the file gives apart from its text; null where it gives none
 * @param letters all of the manuscript's text, in which letters may be counted
 * @param said what the editor is to know
 */
record Material(
    List<Element> blocks,
    Map<String, byte[]> pictures,
    @Nullable String title,
    String letters,
    List<Diagnostic> said) {}
