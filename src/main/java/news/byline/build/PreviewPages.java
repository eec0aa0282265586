package news.byline.build;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.byline.model.Article;
import news.byline.model.ArticleDate;
import news.byline.model.CreditRole;
import news.byline.model.SignOffs;
import news.byline.model.Status;
import news.byline.plan.PlannedPage;
import news.byline.plan.Purpose;
import news.byline.plan.SitePlan;
import news.byline.plan.Twins;
import news.byline.render.theme.TemplateFault;
import news.byline.render.theme.TemplateRenderer;
import news.byline.source.SiteReader;
import org.jspecify.annotations.Nullable;

/** Remembers, from one build of a preview to the next, what need not be found out again. */
final class PreviewPages {

  /** As many texts as the feeds of a site with many sections carry. */
  private static final int TEXTS = 500;

  private final Map<String, PreviewPage> pages = new HashMap<>();
  private final Map<String, String> texts = Collections.synchronizedMap(new Recent());
  private SignOffs signOffs = SignOffs.NONE;
  private OpenPages open = OpenPages.NONE;
  private boolean planned;
  private @Nullable Templates templates;

  /** Begins a build that shows some pages before the others. */
  void begin(OpenPages first) {
    open = first;
  }

  /**
   * Shows the pages that are being looked at, before the others are rendered.
   *
   * @param planned pages of the edition that is being built; those that nobody looks at are left
   */
  void showOpen(List<PlannedPage> planned, TemplateRenderer renderer, @Nullable TwinOutputs twins)
      throws IOException {
    Set<String> paths = open.paths();
    Map<String, byte[]> shown = new HashMap<>();
    try {
      for (PlannedPage page : paths.isEmpty() ? List.<PlannedPage>of() : planned) {
        String path = page.path();
        if (paths.contains(path)) {
          shown.put(path, renderer.render(page.template(), page.view().get(), page.origin()));
        }
        if (twins != null && paths.contains(Twins.path(path))) {
          shown.put(Twins.path(path), twins.page(page, page.view().get(), renderer));
        }
      }
    } catch (TemplateFault e) {
      // The build that follows finds all faults of templates.
      return;
    }
    open.take(shown);
  }

  /** Tells whether the whole site was planned before. */
  boolean isPlanned() {
    return planned;
  }

  /** Reads the templates; they stay parsed for as long as nobody changes them. */
  Templates templates(SiteReader reader, Workers workers) throws IOException {
    Templates now = Templates.read(reader, workers, templates);
    templates = now;
    return now;
  }

  /** Returns the texts that were used last, by the files of their articles. */
  Map<String, String> texts() {
    return texts;
  }

  /** Returns the pages of articles by their paths. */
  Map<String, PreviewPage> pages() {
    return pages;
  }

  /** Takes a plan of the whole site that was published. */
  void plan(SitePlan plan, List<Article> articles, SignOffs required) {
    Map<String, Article> byFile = new HashMap<>();
    articles.forEach(article -> byFile.put(article.file(), article));
    signOffs = required;
    planned = true;
    pages.clear();
    for (PlannedPage page : plan.pages()) {
      Article article =
          page.purpose() instanceof Purpose.Content content ? byFile.get(content.subject()) : null;
      if (article != null) {
        pages.put(page.path(), page(article));
      }
    }
  }

  /** Takes new texts of articles whose addresses stay. */
  void revise(List<Article> articles) {
    Map<String, Article> byFile = new HashMap<>();
    articles.forEach(article -> byFile.put(article.file(), article));
    pages.replaceAll(
        (path, page) -> {
          Article revised = byFile.get(page.file());
          return revised == null ? page : page(revised);
        });
  }

  private PreviewPage page(Article article) {
    ArticleDate publishAt = article.schedule().publishAt();
    return new PreviewPage(
        article.file(),
        article.schedule().status() == Status.DRAFT,
        (publishAt == null ? article.date() : publishAt).at(),
        signOffs.missing(article.credits()).stream().map(CreditRole::key).toList());
  }

  /** Forgets what was not used for longest. */
  private static final class Recent extends LinkedHashMap<String, String> {

    private static final long serialVersionUID = 1L;

    Recent() {
      super(TEXTS, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
      return size() > TEXTS;
    }
  }
}
