package news.byline.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, of which the W3C's markup validation service is made. */
final class Validator implements ErrorHandler {

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";
  private static final String SVG = "http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc";

  private static final List<String> EXCEPTIONS =
      List.of(
          // CSS Containment Level 3, which the checker does not know yet.
          "Property “container” doesn't exist",
          "Unrecognized at-rule “@container”",
          // A player comes from another origin, so its own origin gives it no way into the page.
          "Setting both “allow-scripts” and “allow-same-origin” is not recommended");

  private static final long STACK_BYTES = 64L << 20;

  private final Path folder;
  private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
  private final List<String> faults = new ArrayList<>();
  private Path file;

  private Validator(Path folder) {
    this.folder = folder;
    this.file = folder;
  }

  /** Returns the faults of HTML files, one a line, with their places below a folder. */
  static List<String> html(Path folder, List<Path> files) throws Exception {
    return new Validator(folder).check(HTML, files, (c, f) -> c.checkHtmlFile(f.toFile(), true));
  }

  /** Returns the faults of style sheets. */
  static List<String> css(Path folder, List<Path> files) throws Exception {
    return new Validator(folder).check(HTML, files, (c, f) -> c.checkCssFile(f.toFile(), true));
  }

  /** Returns the faults of SVG pictures. */
  static List<String> svg(Path folder, List<Path> files) throws Exception {
    return new Validator(folder).check(SVG, files, (c, f) -> c.checkXmlFile(f.toFile()));
  }

  private List<String> check(String schema, List<Path> files, Check check) throws Exception {
    FutureTask<List<String>> task =
        new FutureTask<>(
            () -> {
              checker.setUpMainSchema(schema, this);
              checker.setUpValidatorAndParsers(this, true, false);
              checker.setAllowCss(true);
              for (Path next : files) {
                file = next;
                check.run(checker, next);
              }
              return List.copyOf(faults);
            });
    // Reading the schema recurses more deeply than the stack of a test allows.
    new Thread(null, task, "validator", STACK_BYTES).start();
    return task.get();
  }

  /** Passes over advice, such as that a footnotes' section might have a heading. */
  @Override
  public void warning(SAXParseException advice) {}

  @Override
  public void error(SAXParseException fault) {
    if (EXCEPTIONS.stream().noneMatch(fault.getMessage()::contains)) {
      faults.add(
          "%s:%d:%d: %s"
              .formatted(
                  folder.relativize(file),
                  fault.getLineNumber(),
                  fault.getColumnNumber(),
                  fault.getMessage()));
    }
  }

  @Override
  public void fatalError(SAXParseException fault) {
    error(fault);
  }

  private interface Check {
    void run(SimpleDocumentValidator checker, Path file) throws Exception;
  }
}
