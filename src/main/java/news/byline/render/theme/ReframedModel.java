package news.byline.render.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import news.byline.plan.view.Page;
import org.jspecify.annotations.Nullable;

/** Shows the components of a view but for its page, in whose place another stands. */
final class ReframedModel implements TemplateHashModel {

  private static final String PAGE = "page";

  private final RecordModel view;
  private final RecordModel page;

  ReframedModel(Record view, Page page, ViewWrapper wrapper) {
    this.view = new RecordModel(view, wrapper);
    this.page = new RecordModel(page, wrapper);
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    return key.equals(PAGE) ? page : view.get(key);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
