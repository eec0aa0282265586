package news.byline.plan.view;

import java.util.List;

/**
 * Fills the lists of redirects that web servers read.
 *
 * @param redirects sorted by the old address
 */
public record RedirectsView(List<Redirect> redirects) {

  public RedirectsView {
    redirects = List.copyOf(redirects);
  }

  /** Leads from an old address to the one that holds now, both from the server's root. */
  public record Redirect(String from, String to) {}
}
