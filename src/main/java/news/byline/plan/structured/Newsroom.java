package news.byline.plan.structured;

import java.util.Map;
import news.byline.model.Photo;
import news.byline.model.PolicyKind;
import news.byline.model.Publisher;
import news.byline.model.SiteSettings;
import org.jspecify.annotations.Nullable;

/**
 * Describes the publisher and the site.
 *
 * @param root the full address of the front page
 */
record Newsroom(SiteSettings settings, String root) {

  /** Describes the publisher as an article names it. */
  Thing publisher() {
    Publisher publisher = settings.publisher();
    String name = publisher.name();
    return Thing.of("NewsMediaOrganization")
        .with("@id", publisherId())
        .with("name", name == null ? settings.title() : name)
        .with("url", root)
        .with("logo", logo(publisher.logo()));
  }

  /** Describes the publisher with how to reach it and how it works. */
  Thing fullPublisher() {
    Publisher publisher = settings.publisher();
    Thing thing = publisher().with("address", publisher.address()).with("contactPoint", contact());
    Map<String, String> policies = publisher.policies();
    for (PolicyKind kind : PolicyKind.values()) {
      thing.with(kind.property(), absolute(policies.get(kind.key())));
    }
    return thing;
  }

  /** Describes the site. */
  Thing site() {
    return Thing.of("WebSite")
        .with("@id", root + "#website")
        .with("name", settings.title())
        .with("alternateName", settings.subtitle())
        .with("description", settings.description())
        .with("url", root)
        .with("inLanguage", settings.language())
        .with("publisher", new Thing().with("@id", publisherId()));
  }

  private String publisherId() {
    return root + "#publisher";
  }

  private @Nullable Thing contact() {
    Publisher publisher = settings.publisher();
    return publisher.phone() == null && publisher.email() == null
        ? null
        : Thing.of("ContactPoint")
            .with("contactType", "Newsroom Contact")
            .with("telephone", publisher.phone())
            .with("email", publisher.email());
  }

  private @Nullable Thing logo(@Nullable Photo logo) {
    return logo == null ? null : image(logo);
  }

  /** Describes a picture of the site. */
  Thing image(Photo photo) {
    return Thing.of("ImageObject")
        .with("url", absolute(photo.url()))
        .with("width", photo.width())
        .with("height", photo.height())
        .with("caption", photo.caption())
        .with("creditText", photo.credit());
  }

  /** An address from {@code /} is one on the site, which may stand below its host's root. */
  @Nullable String absolute(@Nullable String address) {
    return address == null || !address.startsWith("/") || address.startsWith("//")
        ? address
        : root + address.substring(1);
  }
}
