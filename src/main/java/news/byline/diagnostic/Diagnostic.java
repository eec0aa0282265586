package news.byline.diagnostic;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes one fault of the input, free of any language.
 *
 * @param rule the stable id, which is also the key of the message
 * @param place where the fault is
 * @param suggestion what was probably meant, offered as “did you mean”; null where nothing is near
 * @param arguments the values that fill the message's {@code {0}}, {@code {1}} …
 */
public record Diagnostic(
    Severity severity,
    String rule,
    SourceSpan place,
    @Nullable String suggestion,
    List<String> arguments)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.place.file())
          .thenComparing(d -> d.place.line())
          .thenComparing(d -> d.place.column())
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::rule)
          .thenComparing(d -> String.join("\n", d.arguments));

  public Diagnostic {
    arguments = List.copyOf(arguments);
  }

  /** Makes an error, which stops the build before anything is replaced. */
  public static Diagnostic error(String rule, SourceSpan place, String... arguments) {
    return new Diagnostic(Severity.ERROR, rule, place, null, List.of(arguments));
  }

  /** Makes a warning, which is printed and, under {@code --strict}, stops the build too. */
  public static Diagnostic warning(String rule, SourceSpan place, String... arguments) {
    return new Diagnostic(Severity.WARNING, rule, place, null, List.of(arguments));
  }

  /** Returns this fault with what was probably meant; null leaves it as it is. */
  public Diagnostic suggesting(@Nullable String meant) {
    return new Diagnostic(severity, rule, place, meant, arguments);
  }

  /** Tells whether this is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Orders by file, line and column, so that two runs print the same text. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
