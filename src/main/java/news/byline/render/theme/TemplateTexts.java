package news.byline.render.theme;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands FreeMarker the texts of templates, so that it never looks for a file. */
record TemplateTexts(Map<String, String> texts) implements TemplateLoader {

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return texts.containsKey(name) ? name : null;
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(texts.getOrDefault(source.toString(), ""));
  }

  @Override
  public void closeTemplateSource(Object source) {
    // A text needs no closing.
  }
}
