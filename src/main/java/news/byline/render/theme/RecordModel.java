package news.byline.render.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the components of a record by their names. */
final class RecordModel implements TemplateHashModel {

  /** Holds the accessors of each kind of record; found once, since reflection is slow to ask. */
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity()));
        }
      };

  private final Record view;
  private final ViewWrapper wrapper;

  RecordModel(Record view, ViewWrapper wrapper) {
    this.view = view;
    this.wrapper = wrapper;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Method accessor = ACCESSORS.get(view.getClass()).get(key);
    if (accessor == null) {
      return null;
    }
    try {
      return wrapper.wrap(accessor.invoke(view));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new TemplateModelException("cannot read " + key, e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  /** Returns the names of a view's components. */
  static List<String> names(Record view) {
    return ACCESSORS.get(view.getClass()).keySet().stream().sorted().toList();
  }
}
