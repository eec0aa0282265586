package news.byline.render.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Shows the components of a record by their names; each is read and wrapped but once. */
final class RecordModel implements TemplateHashModel {

  /** Holds the components of each kind of record; found once, since reflection is slow to ask. */
  private static final Map<Class<?>, Map<String, Component>> KINDS = new ConcurrentHashMap<>();

  /** Marks a component that has been read and has no value. */
  private static final TemplateModel NOTHING = new TemplateModel() {};

  private final Record view;
  private final ViewWrapper wrapper;
  private final Map<String, Component> components;
  private final @Nullable TemplateModel[] known;

  private record Component(int place, Method accessor) {}

  RecordModel(Record view, ViewWrapper wrapper) {
    this.view = view;
    this.wrapper = wrapper;
    this.components = components(view.getClass());
    this.known = new TemplateModel[components.size()];
  }

  private static Map<String, Component> components(Class<?> type) {
    Map<String, Component> known = KINDS.get(type);
    if (known != null) {
      return known;
    }
    Map<String, Component> found = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      // Else each call looks up who calls, which takes longer than the call.
      accessor.setAccessible(true);
      found.put(accessor.getName(), new Component(found.size(), accessor));
    }
    KINDS.put(type, found);
    return found;
  }

  Record view() {
    return view;
  }

  @Override
  public @Nullable TemplateModel get(String key) throws TemplateModelException {
    Component component = components.get(key);
    if (component == null) {
      return null;
    }
    TemplateModel value = known[component.place];
    if (value == null) {
      value = read(component.accessor);
      known[component.place] = value == null ? NOTHING : value;
    }
    return value == NOTHING ? null : value;
  }

  private @Nullable TemplateModel read(Method accessor) throws TemplateModelException {
    try {
      return wrapper.wrap(accessor.invoke(view));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new TemplateModelException("cannot read " + accessor.getName(), e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  /** Returns the names of a view's components. */
  static List<String> names(Record view) {
    return components(view.getClass()).keySet().stream().sorted().toList();
  }
}
