package news.byline.render.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.SourceText;
import news.byline.diagnostic.Suggestion;
import news.byline.plan.view.Page;
import org.jspecify.annotations.Nullable;

/** Renders pages from a set of templates. May be used by several threads. */
public final class TemplateRenderer {

  private final ViewWrapper wrapper = new ViewWrapper();

  /** One for each thread: to clear the room of a page takes longer than some pages do. */
  private final ThreadLocal<Utf8Writer> writers = ThreadLocal.withInitial(Utf8Writer::new);

  private final Configuration configuration;
  private final Map<String, String> templates;
  private final Set<String> own;

  /**
   * Takes templates.
   *
   * @param templates the text of each by its name, such as {@code article.ftl}
   * @param own the names of those that are the site's own rather than the built-in theme's
   */
  public TemplateRenderer(Map<String, String> templates, Set<String> own) {
    this.templates = Map.copyOf(templates);
    this.own = Set.copyOf(own);
    this.configuration = configuration(new TemplateTexts(this.templates), wrapper);
  }

  private static Configuration configuration(TemplateTexts texts, ViewWrapper wrapper) {
    Configuration c = new Configuration(Configuration.VERSION_2_3_35);
    c.setTemplateLoader(texts);
    c.setObjectWrapper(wrapper);
    c.setSharedVariable(SharedParts.NAME, new SharedParts());
    c.setDefaultEncoding(StandardCharsets.UTF_8.name());
    c.setOutputFormat(HTMLOutputFormat.INSTANCE);
    c.setRecognizeStandardFileExtensions(true);
    c.setLocale(Locale.ROOT);
    c.setTimeZone(TimeZone.getTimeZone("UTC"));
    c.setLocalizedLookup(false);
    c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    c.setAPIBuiltinEnabled(false);
    c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    c.setLogTemplateExceptions(false);
    c.setWrapUncheckedExceptions(true);
    c.setFallbackOnNullLoopVariable(false);
    c.setNumberFormat("computer");
    // A tab is one character in the places of faults.
    c.setTabSize(1);
    return c;
  }

  /**
   * Parses the site's own templates and returns the faults of all of them. Those of the built-in
   * theme are known to have none, and each is parsed when a page needs it, if not before.
   */
  public List<Diagnostic> check() {
    List<Diagnostic> faults = new ArrayList<>();
    for (String name : own.stream().sorted().toList()) {
      try {
        Clockless.check(configuration.getTemplate(name))
            .map(found -> place(name, found.line(), found.column(), 1))
            .ifPresent(place -> faults.add(Diagnostic.error("template-clock", place)));
      } catch (ParseException e) {
        faults.add(syntax(e));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return faults;
  }

  /** Parses the built-in templates, which may be done while other work goes on. */
  public void prepare() {
    for (String name : templates.keySet()) {
      if (!own.contains(name)) {
        try {
          configuration.getTemplate(name);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /**
   * Renders one page.
   *
   * @param origin what the page is made of, named where it fails
   * @return the page as UTF-8
   * @throws TemplateFault if the template, or one that it includes, is wrong
   */
  public byte[] render(String template, Record view, SourceSpan origin) throws TemplateFault {
    return render(template, new RecordModel(view, wrapper), view, origin);
  }

  /**
   * Renders one page with another frame.
   *
   * @param page what stands in the place of the view's own
   */
  public byte[] render(String template, Record view, Page page, SourceSpan origin)
      throws TemplateFault {
    return render(template, new ReframedModel(view, page, wrapper), view, origin);
  }

  private byte[] render(String template, TemplateHashModel model, Record view, SourceSpan origin)
      throws TemplateFault {
    Utf8Writer out = writers.get();
    out.begin();
    try {
      Template parsed = configuration.getTemplate(template);
      parsed.process(model, out);
      return out.finish();
    } catch (ParseException e) {
      throw new TemplateFault(syntax(e), e);
    } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
      SourceSpan place = SourceSpan.ofFile(file(template));
      throw new TemplateFault(Diagnostic.error("template-missing", place, template), e);
    } catch (InvalidReferenceException e) {
      throw new TemplateFault(missingValue(e, view, origin), e);
    } catch (TemplateException e) {
      if (e.getCause() instanceof TemplateNotFoundException missing) {
        String name = String.valueOf(missing.getTemplateName());
        throw new TemplateFault(Diagnostic.error("template-missing", place(e), name), e);
      }
      String said = firstLine(e.getMessageWithoutStackTop());
      Diagnostic fault = Diagnostic.error("template-failed", place(e), said, origin.file());
      throw new TemplateFault(fault, e);
    } catch (StackOverflowError e) {
      SourceSpan place = SourceSpan.ofFile(file(template));
      throw new TemplateFault(Diagnostic.error("template-endless", place, origin.file()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Diagnostic syntax(ParseException e) {
    SourceSpan place = place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), 1);
    return Diagnostic.error("template-syntax", place, firstLine(e.getEditorMessage()));
  }

  private Diagnostic missingValue(InvalidReferenceException e, Record view, SourceSpan origin) {
    String expression = String.valueOf(e.getBlamedExpressionString());
    List<String> names = RecordModel.names(view);
    return Diagnostic.error("template-value", place(e), expression, origin.file())
        .suggesting(names.contains(expression) ? null : Suggestion.nearest(expression, names));
  }

  private SourceSpan place(TemplateException e) {
    Integer line = e.getLineNumber();
    Integer column = e.getColumnNumber();
    Integer end = e.getEndColumnNumber();
    if (line == null || column == null || e.getTemplateSourceName() == null) {
      return SourceSpan.ofFile("templates");
    }
    boolean oneLine = end != null && line.equals(e.getEndLineNumber());
    return place(e.getTemplateSourceName(), line, column, oneLine ? end - column + 1 : 1);
  }

  private SourceSpan place(@Nullable String template, int line, int column, int length) {
    String name = template == null ? "" : template;
    SourceText source = new SourceText(file(name), templates.getOrDefault(name, ""));
    return source.span(Math.max(0, line - 1), Math.max(0, column - 1), length);
  }

  private String file(String template) {
    return own.contains(template) ? "templates/" + template : "byline:templates/" + template;
  }

  private static String firstLine(@Nullable String text) {
    return text == null
        ? ""
        : text.lines().findFirst().orElse("").strip().replaceFirst("\\s*:$", "");
  }
}
