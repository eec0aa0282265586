package news.byline.render.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import news.byline.plan.view.Html;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the components of records, and lists, strings, numbers and booleans. An object of
 * any other kind is refused, so no template can reach a method of Java.
 */
final class ViewWrapper implements ObjectWrapper {

  /**
   * Wraps a value of a view.
   *
   * @throws TemplateModelException if a view holds a value of a kind that views may not have
   */
  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    // The most frequent kinds first, and classes before interfaces, which take long to rule out.
    if (value == null) {
      return null;
    } else if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Record view && !(value instanceof Html)) {
      return new RecordModel(view, this);
    } else if (value instanceof Boolean flag) {
      return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Number number) {
      return new SimpleNumber(number);
    } else if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    } else if (value instanceof List<?> list) {
      return new ListModel(list, this);
    } else if (value instanceof TemplateModel model) {
      return model;
    }
    throw new TemplateModelException("a view may not hold " + value.getClass().getName());
  }

  /** Returns the record or the list that a model shows; null where it shows neither. */
  static @Nullable Object unwrap(TemplateModel model) {
    if (model instanceof RecordModel shown) {
      return shown.view();
    }
    return model instanceof ListModel shown ? shown.list : null;
  }

  /** Shows a list by its positions. */
  private record ListModel(List<?> list, ViewWrapper wrapper) implements TemplateSequenceModel {

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index < 0 || index >= list.size() ? null : wrapper.wrap(list.get(index));
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
