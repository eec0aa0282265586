package news.byline.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** The checks of axe-core: WCAG 2.2 at levels A and AA, and good practice. */
final class Axe {

  private Axe() {}

  /** Returns each rule that a page breaks, with the elements that break it and what would help. */
  static List<String> violations(Page page) {
    // Without legacy mode, axe opens a second page to gather what it found in frames.
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream().map(Axe::show).toList();
  }

  private static String show(Rule violation) {
    String nodes = violation.getNodes().stream().map(Axe::show).collect(Collectors.joining("\n"));
    return violation.getId() + ": " + violation.getHelp() + "\n" + nodes;
  }

  private static String show(CheckedNode node) {
    return "  " + node.getTarget() + " " + node.getHtml() + "\n  " + node.getFailureSummary();
  }
}
