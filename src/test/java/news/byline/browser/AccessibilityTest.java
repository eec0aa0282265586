package news.byline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks the sample with axe, which knows WCAG 2.2 and good practice. */
@ExtendWith(SampleExtension.class)
class AccessibilityTest {

  static Stream<Arguments> pages() {
    return View.of(
        SampleSite.FRONT,
        SampleSite.SECTION,
        SampleSite.ARTICLE,
        SampleSite.SPONSORED,
        SampleSite.GENERATED,
        SampleSite.CORRECTED,
        SampleSite.WITHDRAWN,
        SampleSite.TAG,
        SampleSite.PERSON,
        SampleSite.TOPIC,
        SampleSite.ARCHIVE,
        SampleSite.MONTH,
        SampleSite.CORRECTIONS,
        SampleSite.MISSING);
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("pages")
  void opensToEveryone(String path, View view, SampleSite sample, Browser browser) {
    try (Visit visit = Visit.with(browser, view.options())) {
      visit.open(sample.at(path));
      List<String> violations = Axe.violations(visit.page());
      assertThat(violations).as("%s at %s", path, view).isEmpty();
    }
  }
}
