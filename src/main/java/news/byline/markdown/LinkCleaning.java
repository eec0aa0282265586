package news.byline.markdown;

import java.util.ArrayList;
import java.util.List;
import news.byline.diagnostic.Diagnostic;
import news.byline.diagnostic.SourceSpan;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Takes out links that are not safe, leaving their words, and resolves paths to files. */
final class LinkCleaning {

  private final Places places;
  private final Destinations destinations;
  private final List<Diagnostic> faults;

  LinkCleaning(Places places, Destinations destinations, List<Diagnostic> faults) {
    this.places = places;
    this.destinations = destinations;
    this.faults = faults;
  }

  /** Cleans all links of a document. */
  void clean(Node document) {
    List<Link> links = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            links.add(link);
            visitChildren(link);
          }
        });
    for (Link link : links) {
      String address = resolved(link);
      if (address == null) {
        unwrap(link);
      } else {
        link.setDestination(address);
      }
    }
  }

  private @Nullable String resolved(Link link) {
    String address = Addresses.cleaned(link.getDestination());
    SourceSpan place = places.of(link, link.getDestination());
    if (!Addresses.isSafe(address)) {
      faults.add(
          Diagnostic.warning("link-unsafe", place, String.valueOf(Addresses.scheme(address))));
      return null;
    }
    if (Addresses.isFile(address)) {
      return destinations.file(address, place);
    }
    if (Addresses.isOnSite(address)) {
      destinations.address(address, place);
    }
    return address;
  }

  private static void unwrap(Link link) {
    for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
      link.insertBefore(child);
    }
    link.unlink();
  }
}
