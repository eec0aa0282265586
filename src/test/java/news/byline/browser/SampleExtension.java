package news.byline.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the built sample and the browser, of which all tests share one each. */
final class SampleExtension implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(SampleExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == SampleSite.class || type == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class
        ? shared(context, Chromium.class, Chromium::start).browser()
        : shared(context, SampleSite.class, SampleExtension::sample);
  }

  /** JUnit closes what is in the store of the root after the last test. */
  private static <T extends AutoCloseable> T shared(
      ExtensionContext context, Class<T> type, Supplier<T> start) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(type, key -> start.get(), type);
  }

  private static SampleSite sample() {
    try {
      return SampleSite.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
