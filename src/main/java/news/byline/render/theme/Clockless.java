package news.byline.render.theme;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what would make a page depend on more than its view: the clock, and expressions that are
 * put together while the page is made. FreeMarker has no setting against either.
 */
@SuppressWarnings("deprecation") // There is no other way to a parsed template's elements.
final class Clockless {

  private static final Pattern FORBIDDEN =
      Pattern.compile("(?<![\\w)\\]\"'.])\\.now\\b|\\?\\s*(?:eval|eval_json|interpret)\\b");

  private Clockless() {}

  /** Marks an element of a template; line and column count from 1. */
  record Found(int line, int column) {}

  /**
   * Returns the first element of a template that reads the clock or makes an expression of text.
   */
  static Optional<Found> check(Template template) {
    return find(template.getRootTreeNode());
  }

  private static Optional<Found> find(TemplateElement element) {
    String kind = element.getDescription();
    boolean words = kind.startsWith("text ") || kind.startsWith("comment ");
    if (!words && FORBIDDEN.matcher(element.getDescription()).find()) {
      return Optional.of(new Found(element.getBeginLine(), element.getBeginColumn()));
    }
    for (int i = 0; i < element.getChildCount(); i++) {
      Optional<Found> found = find((TemplateElement) element.getChildAt(i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
