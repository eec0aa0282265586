package news.byline.exchange;

import java.util.List;
import java.util.stream.Stream;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import news.byline.diagnostic.Suggestion;
import news.byline.model.Section;
import news.byline.model.SiteSettings;
import org.jspecify.annotations.Nullable;

/** Finds the section that an editor names. */
final class Sections {

  private Sections() {}

  /**
   * Returns the name of a section: the one that was typed by name or slug, else the site's first;
   * null where the site has none, or not this one, which is reported.
   */
  static @Nullable String choose(
      SiteSettings settings, @Nullable String typed, List<Diagnostic> faults) {
    List<Section> known = settings.sections();
    if (typed == null) {
      return known.isEmpty() ? null : known.get(0).name();
    }
    return named(settings, typed, faults);
  }

  /** Returns the name of the section that was typed; null where the site lacks it. */
  static @Nullable String named(SiteSettings settings, String typed, List<Diagnostic> faults) {
    List<Section> known = settings.sections();
    for (Section section : known) {
      if (section.name().equals(typed) || section.slug().equals(typed)) {
        return section.name();
      }
    }
    if (known.isEmpty()) {
      return typed;
    }
    String names = String.join(", ", known.stream().map(Section::name).toList());
    List<String> forms = known.stream().flatMap(s -> Stream.of(s.name(), s.slug())).toList();
    faults.add(
        Diagnostic.error("section-unknown", SourceSpan.ofFile("--section"), typed, names)
            .suggesting(Suggestion.nearest(typed, forms)));
    return null;
  }
}
