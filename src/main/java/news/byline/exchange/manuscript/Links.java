package news.byline.exchange.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import org.jsoup.nodes.Element;

/** Keeps the links of a manuscript that lead somewhere, and names those that do not. */
final class Links {

  private static final Pattern WEB = Pattern.compile("(?i)(?:https?://|mailto:|tel:)\\S+");

  /** Leads to a place in the manuscript itself, or nowhere. */
  private static final Pattern INNER = Pattern.compile("(?i)(?:#.*|javascript:.*|about:.*|)");

  private static final int NAMED = 5;
  private static final int LONGEST = 80;

  private Links() {}

  /**
   * Has links to pages of the site name them as the site does, and takes the address from links
   * that nobody could follow.
   *
   * @param site knows the pages of the site
   */
  static void settle(
      List<Element> blocks, Submission.Companions site, SourceSpan place, List<Diagnostic> said) {
    List<String> lost = new ArrayList<>();
    for (Element block : blocks) {
      for (Element link : block.select("a[href]")) {
        String address = link.attr("href").strip();
        String own = INNER.matcher(address).matches() ? null : site.article(address);
        if (own != null) {
          link.attr("href", own);
        } else if (!WEB.matcher(address).matches()) {
          link.removeAttr("href");
          note(address, lost);
        }
      }
    }
    if (!lost.isEmpty()) {
      String named = String.join(" ", lost.subList(0, Math.min(NAMED, lost.size())));
      String count = Integer.toString(lost.size());
      said.add(Diagnostic.warning("import-links", place, count, named));
    }
  }

  private static void note(String address, List<String> lost) {
    if (!INNER.matcher(address).matches() && !lost.contains(address)) {
      lost.add(address.length() <= LONGEST ? address : address.substring(0, LONGEST) + "…");
    }
  }
}
