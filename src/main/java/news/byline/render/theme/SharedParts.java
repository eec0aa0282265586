package news.byline.render.theme;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives templates the directive {@code shared}: an include that sees nothing but what it is given,
 * so what many pages have in common is made once. As an included template's, the variables that it
 * assigns are those of the template that calls it.
 */
final class SharedParts implements TemplateDirectiveModel {

  static final String NAME = "shared";

  /** The parameter that names the template; all others are what it sees. */
  private static final String TEMPLATE = "template";

  /** What is different on every page would fill the memory and gain nothing. */
  private static final int MOST = 1000;

  private final Map<Map<String, Object>, Part> parts = new ConcurrentHashMap<>();

  /** What parts assigned: made once, so one of these is known by its identity. */
  private final Set<TemplateModel> assigned = ConcurrentHashMap.newKeySet();

  /** Holds what came of a part. */
  private static final class Part {
    private final byte[] text;
    private final Map<String, TemplateModel> variables;

    private Part(byte[] text, Map<String, TemplateModel> variables) {
      this.text = text;
      this.variables = Map.copyOf(variables);
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker has no other interface.
  public void execute(
      Environment env, Map given, TemplateModel[] loopVars, @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Map<String, TemplateModel> parameters = new HashMap<>();
    for (Object entry : given.entrySet()) {
      Map.Entry<?, ?> parameter = (Map.Entry<?, ?>) entry;
      parameters.put((String) parameter.getKey(), (TemplateModel) parameter.getValue());
    }
    if (!(parameters.remove(TEMPLATE) instanceof TemplateScalarModel template)) {
      throw new TemplateModelException("<@shared> needs template=\"…\", the name of a template");
    }
    if (body != null || loopVars.length > 0) {
      throw new TemplateModelException("<@shared …/> takes nothing between its tags");
    }
    Part part = part(env, template.getAsString(), parameters);
    Utf8Writer.write(part.text, env.getOut());
    for (Map.Entry<String, TemplateModel> variable : part.variables.entrySet()) {
      env.setVariable(variable.getKey(), variable.getValue());
    }
  }

  private Part part(Environment env, String template, Map<String, TemplateModel> parameters)
      throws TemplateException, IOException {
    Map<String, Object> key = key(template, parameters);
    Part known = key == null ? null : parts.get(key);
    if (known != null) {
      return known;
    }
    Part made = make(env, template, parameters);
    if (key == null || parts.size() >= MOST) {
      return made;
    }
    // Another thread may have been first: what it made must be the only one.
    Part first = parts.putIfAbsent(key, made);
    if (first != null) {
      return first;
    }
    assigned.addAll(made.variables.values());
    return made;
  }

  /** Returns what tells one part from others; null where that is not known. */
  private @Nullable Map<String, Object> key(String template, Map<String, TemplateModel> parameters)
      throws TemplateModelException {
    Map<String, Object> key = new HashMap<>();
    key.put(TEMPLATE, template);
    for (Map.Entry<String, TemplateModel> parameter : parameters.entrySet()) {
      Object value = value(parameter.getValue());
      if (value == null) {
        return null;
      }
      key.put(parameter.getKey(), value);
    }
    return key;
  }

  private @Nullable Object value(TemplateModel model) throws TemplateModelException {
    Object viewed = ViewWrapper.unwrap(model);
    if (viewed != null) {
      return viewed;
    } else if (model instanceof TemplateScalarModel text) {
      return text.getAsString();
    } else if (model instanceof TemplateBooleanModel flag) {
      return flag.getAsBoolean();
    } else if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    }
    return assigned.contains(model) ? model : null;
  }

  private Part make(Environment env, String name, Map<String, TemplateModel> parameters)
      throws TemplateException, IOException {
    Utf8Writer out = new Utf8Writer();
    Environment own = template(env, name).createProcessingEnvironment(hash(parameters), out);
    own.process();
    Map<String, TemplateModel> variables = new HashMap<>();
    Environment.Namespace namespace = own.getMainNamespace();
    for (TemplateModelIterator names = namespace.keys().iterator(); names.hasNext(); ) {
      String variable = ((TemplateScalarModel) names.next()).getAsString();
      TemplateModel value = namespace.get(variable);
      // A macro works only where it was defined, and is nothing of these.
      if (value instanceof TemplateHashModel
          || value instanceof TemplateSequenceModel
          || value instanceof TemplateScalarModel
          || value instanceof TemplateBooleanModel
          || value instanceof TemplateNumberModel) {
        variables.put(variable, value);
      }
    }
    return new Part(out.finish(), variables);
  }

  private static Template template(Environment env, String name)
      throws TemplateModelException, IOException {
    try {
      return env.getConfiguration().getTemplate(name);
    } catch (TemplateNotFoundException e) {
      throw new TemplateModelException("there is no template " + name, e);
    }
  }

  private static TemplateHashModel hash(Map<String, TemplateModel> parameters) {
    return new TemplateHashModel() {
      @Override
      public @Nullable TemplateModel get(String key) {
        return parameters.get(key);
      }

      @Override
      public boolean isEmpty() {
        return parameters.isEmpty();
      }
    };
  }
}
