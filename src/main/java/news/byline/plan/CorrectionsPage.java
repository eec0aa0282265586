package news.byline.plan;

import java.util.Comparator;
import java.util.List;
import news.byline.model.Article;
import news.byline.model.Correction;
import news.byline.model.Digest;
import news.byline.model.Ledger;
import news.byline.plan.view.CorrectionNote;
import news.byline.plan.view.CorrectionsView;
import news.byline.plan.view.Link;
import news.byline.plan.view.Page;

/** Plans the page of all corrections; it is always there, so that every page can lead to it. */
record CorrectionsPage(Frame frame, Addresses addresses, Faces faces, List<Article> articles) {

  static final String PATH = "corrections.html";

  private record Entry(Article article, Correction correction) {}

  PlannedPage page() {
    List<Article> corrected = articles.stream().filter(a -> !a.corrections().isEmpty()).toList();
    return PlannedPage.ofSite(
        PATH,
        "corrections.ftl",
        this::view,
        faces.add(new Digest(), corrected).value(),
        new Purpose.Content(Ledger.PAGE, PATH));
  }

  private Record view() {
    boolean chinese = frame.settings().isChinese();
    Page page = frame.page(Frame.Facts.of(PATH, chinese ? "更正" : "Corrections", null, null));
    Times times = new Times(chinese, 0);
    return new CorrectionsView(
        page,
        articles.stream()
            .flatMap(a -> a.corrections().stream().map(c -> new Entry(a, c)))
            .sorted(Comparator.comparing((Entry e) -> e.correction.date()).reversed())
            .map(e -> item(e, page.root(), times))
            .toList());
  }

  private CorrectionsView.Item item(Entry entry, String root, Times times) {
    String href = Frame.href(root, addresses.path(entry.article));
    return new CorrectionsView.Item(
        new Link(entry.article.headline().title(), href),
        new CorrectionNote(times.of(entry.correction.date()), entry.correction.text()));
  }
}
