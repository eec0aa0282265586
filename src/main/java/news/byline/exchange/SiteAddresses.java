package news.byline.exchange;

import java.io.IOException;
import news.byline.model.Ledger;
import news.byline.source.SiteReader;
import org.jspecify.annotations.Nullable;

/** Knows at which addresses a site has published pages. */
record SiteAddresses(Ledger ledger, @Nullable String baseUrl) {

  /** Reads the site's ledger; one that cannot be read is left to the next build to report. */
  static SiteAddresses read(SiteReader reader, @Nullable String baseUrl) throws IOException {
    Ledger ledger = reader.ledger().value();
    return new SiteAddresses(ledger == null ? Ledger.EMPTY : ledger, baseUrl);
  }

  /**
   * Returns the address of a page from {@code /}, with the part of it that is meant; null where the
   * site has published none there.
   *
   * @param address in full under the site's {@code baseUrl}, or from {@code /}
   */
  @Nullable String find(String address) {
    String own =
        baseUrl != null && address.startsWith(baseUrl + "/")
            ? address.substring(baseUrl.length())
            : address;
    if (!own.startsWith("/") || own.startsWith("//")) {
      return null;
    }
    String path = own.replaceFirst("[?#].*", "");
    int part = own.indexOf('#');
    String page =
        path.endsWith("/") && !ledger.sources().containsKey(path) ? path + "index.html" : path;
    return ledger.sources().containsKey(page) ? page + (part < 0 ? "" : own.substring(part)) : null;
  }
}
