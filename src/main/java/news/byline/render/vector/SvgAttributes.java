package news.byline.render.vector;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Judges the attributes of the element that was just read. */
final class SvgAttributes {

  private final SvgPlaces places;
  private final XMLStreamReader xml;
  private final Removals removals;
  private boolean changed;

  SvgAttributes(SvgPlaces places, Removals removals) {
    this.places = places;
    this.xml = places.xml();
    this.removals = removals;
  }

  /** Tells whether any attribute so far was left out or written otherwise. */
  boolean changed() {
    return changed;
  }

  /** Writes the attributes that may stay. */
  void write(SvgWriter out) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = known(i);
      String value = xml.getAttributeValue(i);
      String kept = name == null ? null : kept(name, value, i);
      if (name == null) {
        tellHandler(i);
      }
      if (name != null && kept != null) {
        out.attribute(name, kept);
      }
      changed |= !value.equals(kept);
    }
  }

  /** Returns the name of an attribute that a drawing may have; null of any other. */
  private @Nullable String known(int attribute) {
    String local = xml.getAttributeLocalName(attribute);
    String name =
        switch (namespace(attribute)) {
          case "" -> local;
          case SvgNames.XLINK -> local.equals("href") ? "xlink:href" : "";
          case SvgNames.XML -> "xml:" + local;
          default -> "";
        };
    return name.equals("xlink:href") || SvgNames.isAttribute(name) ? name : null;
  }

  private String namespace(int attribute) {
    String namespace = xml.getAttributeNamespace(attribute);
    return namespace == null ? "" : namespace;
  }

  private @Nullable String kept(String name, String value, int attribute) {
    if (name.endsWith("href")) {
      if (leadsNowhereElse(value)) {
        return value;
      }
      if (!isLink(value)) {
        tell(attribute);
      }
      return null;
    }
    if (SvgNames.isText(name)) {
      return value;
    }
    CssFilter.Filtered filtered =
        name.equals("style") ? CssFilter.declarations(value) : CssFilter.value(value);
    if (!filtered.removed().isEmpty()) {
      tell(attribute, filtered.removed().stream().map(CssFilter.Removed::name).distinct().toList());
    }
    return filtered.css().isEmpty() && !value.isEmpty() ? null : filtered.css();
  }

  private boolean leadsNowhereElse(String address) {
    return switch (xml.getLocalName()) {
      case "image" -> References.isPicture(address);
      case "feImage" -> References.isPicture(address) || References.isPart(address);
      default -> References.isPart(address);
    };
  }

  /**
   * A link never works in a page, where a drawing is a picture; where the drawing is opened by
   * itself, it would lead out of the site unseen by all that checks links.
   */
  private boolean isLink(String address) {
    String start = References.trimmed(address).toLowerCase(Locale.ROOT);
    return xml.getLocalName().equals("a")
        && (start.matches("(?s)(https?|mailto|tel):.*") || !start.matches("(?s)[^/?#]*:.*"));
  }

  /** Returns the part of the drawing that the element names; null where it names none. */
  @Nullable String part() {
    String address = xml.getAttributeValue(null, "href");
    String named = address == null ? xml.getAttributeValue(SvgNames.XLINK, "href") : address;
    return named != null && References.isPart(named)
        ? References.trimmed(named).substring(1)
        : null;
  }

  /** Tells whether the element, if it animates another, changes nothing but how that looks. */
  boolean mayAnimate() {
    String target = xml.getAttributeValue(null, "attributeName");
    return target == null
        || !SvgNames.isAnimation(xml.getLocalName())
        || SvgNames.isAnimated(target.strip());
  }

  /** Reports an animation of what must not change: it would bring back what was taken out. */
  void tellAnimated() {
    String target = xml.getAttributeValue(null, "attributeName");
    if (target == null || mayAnimate()) {
      return;
    }
    String name = target.strip().toLowerCase(Locale.ROOT);
    if (name.endsWith("href") || SvgNames.isHandler(name)) {
      int length = places.name().length() + 1;
      removals.add("<" + places.name() + ">", places.tag(), length);
    }
  }

  /** Tells whether the element, a style sheet, is one of CSS. */
  boolean isCss() {
    String type = xml.getAttributeValue(null, "type");
    return type == null || type.isBlank() || type.strip().equalsIgnoreCase("text/css");
  }

  /** Reports the handlers of an element that is left out as a whole. */
  void tellHandlers() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      tellHandler(i);
    }
  }

  private void tellHandler(int attribute) {
    String local = xml.getAttributeLocalName(attribute);
    boolean own = namespace(attribute).isEmpty() || namespace(attribute).equals(SvgNames.SVG);
    boolean base = places.name(attribute).equals("xml:base");
    if (base || (own && SvgNames.isHandler(local))) {
      tell(attribute);
    }
  }

  private void tell(int attribute) {
    tell(attribute, List.of(places.name(attribute)));
  }

  private void tell(int attribute, List<String> names) {
    String name = places.name(attribute);
    int place = places.attribute(places.tag(), name);
    names.forEach(told -> removals.add(told, place, name.length()));
  }
}
