package news.byline.build;

import java.io.IOException;
import java.util.TreeMap;
import news.byline.model.Digest;
import news.byline.model.Photo;
import news.byline.model.SiteSettings;
import news.byline.plan.PlannedDocument;
import news.byline.plan.PlannedPage;
import news.byline.source.SiteReader;

/**
 * Makes the keys of outputs: the digests of all that they are made of.
 *
 * @param common the digest of what every output is made of
 */
record Keys(long common) {

  /**
   * Takes what every output is made of.
   *
   * @param frame the digest of what stands round every page and does not come from the settings
   */
  static Keys of(SiteReader reader, Templates templates, SiteSettings settings, long frame)
      throws IOException {
    Digest digest = new Digest().add(SiteReader.program()).add(reader.settingsVersion());
    digest.add(settings.baseUrl()).add(settings.pictures().webp());
    Photo logo = settings.publisher().logo();
    if (logo != null) {
      logo.addTo(digest);
    }
    new TreeMap<>(templates.theme().templates())
        .forEach((name, text) -> digest.add(name).add(text));
    return new Keys(digest.add(frame).value());
  }

  long of(PlannedPage page) {
    return of(Digest.of(Digest.of(page.template()), page.key().getAsLong()));
  }

  long of(PlannedDocument document) {
    return of(document.key());
  }

  /** Makes the key of an output that differs from others in what a digest says. */
  long of(long own) {
    return Digest.of(common, own);
  }
}
