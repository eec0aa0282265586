package news.byline.plan.view;

/** Fills a template that makes a whole page. */
public interface PageView {

  /** Returns what every page has. */
  Page page();
}
