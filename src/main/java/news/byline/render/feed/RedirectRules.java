package news.byline.render.feed;

import news.byline.plan.view.RedirectsView;
import news.byline.plan.view.RedirectsView.Redirect;

/** Writes redirects in the forms that web servers read; addresses hold no blank and no quote. */
final class RedirectRules {

  private RedirectRules() {}

  /** Writes one rule a line: old address, new address, status. */
  static String lines(RedirectsView view) {
    StringBuilder out = new StringBuilder();
    for (Redirect redirect : view.redirects()) {
      out.append(redirect.from()).append(' ').append(redirect.to()).append(" 301\n");
    }
    return out.toString();
  }

  /**
   * Writes the entries of a {@code map} block of nginx: {@code map $request_uri $moved { include
   * …/redirects.nginx.map; }} and, in the server, {@code if ($moved) { return 301 $moved; }}.
   */
  static String nginx(RedirectsView view) {
    StringBuilder out = new StringBuilder();
    for (Redirect redirect : view.redirects()) {
      out.append(quoted(redirect.from())).append(' ').append(quoted(redirect.to())).append(";\n");
    }
    return out.toString();
  }

  /** In nginx a dollar sign begins a variable and a tilde a pattern, quoted or not. */
  private static String quoted(String address) {
    return '"' + address.replace("$", "%24").replace("~", "%7E") + '"';
  }
}
