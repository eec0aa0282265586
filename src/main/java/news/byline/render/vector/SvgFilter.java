package news.byline.render.vector;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.COMMENT;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.PROCESSING_INSTRUCTION;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import news.byline.diagnostic.SourceText;
import news.byline.model.DrawingText;
import org.jspecify.annotations.Nullable;

/** Goes through one drawing and writes it anew with only what it may have. */
final class SvgFilter {

  /** Elements within each other: more than any drawing has, fewer than stop a browser. */
  private static final int DEEPEST = 500;

  private static final Set<String> NAMESPACES = Set.of(SvgNames.SVG, SvgNames.XLINK, SvgNames.XML);

  private static final Pattern EXTERNAL =
      Pattern.compile("<!ENTITY\\s+(?:%\\s+)?\\S+\\s+(?:SYSTEM|PUBLIC)\\s");

  /** Says what came of a drawing. */
  enum Outcome {
    /** It may be published as it is. */
    CLEAN,
    /** It was written anew. */
    CHANGED,
    /** It is none. */
    FOREIGN,
    /** It has more than browsers bear. */
    LARGE
  }

  private final String text;
  private final Removals removals;
  private final SvgPlaces places;
  private final XMLStreamReader xml;
  private final SvgWriter out = new SvgWriter();
  private final SvgAttributes attributes;
  private final Instances instances = new Instances();
  private boolean changed;
  private int depth;

  /** How many elements are open of those that are left out. */
  private int omitted;

  /** Where the HTML begins of which nothing was said yet; negative where there is none. */
  private int foreign = -1;

  /** The style sheet that is being read, and where it begins. */
  private @Nullable StringBuilder sheet;

  private int sheetPlace;

  /**
   * Takes a drawing.
   *
   * @param source its text as one of a file
   */
  SvgFilter(DrawingText drawing, SourceText source, Removals removals) throws XMLStreamException {
    this.text = source.text();
    this.removals = removals;
    this.xml = drawing.read();
    this.places = new SvgPlaces(source, xml);
    this.attributes = new SvgAttributes(places, removals);
    this.changed = !drawing.utf8() || "1.1".equals(xml.getVersion());
  }

  /** Returns the drawing as it was written anew. */
  String drawing() {
    return out.toString();
  }

  Outcome run() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == START_ELEMENT) {
        if (depth == 0 && !isRoot()) {
          return Outcome.FOREIGN;
        }
        if (depth == DEEPEST) {
          return Outcome.LARGE;
        }
        start();
      } else {
        other(event);
      }
    }
    if (instances.isTooMany()) {
      return Outcome.LARGE;
    }
    return changed || attributes.changed() ? Outcome.CHANGED : Outcome.CLEAN;
  }

  private void other(int event) {
    switch (event) {
      case END_ELEMENT -> end();
      case CHARACTERS, CDATA, SPACE -> characters(xml.getText());
      case DTD -> dtd();
      case PROCESSING_INSTRUCTION -> instruction();
      case COMMENT, ENTITY_REFERENCE -> changed = true;
      default -> {
        // The end of the document says nothing.
      }
    }
  }

  private boolean isRoot() {
    return xml.getLocalName().equals("svg") && isSvg();
  }

  private boolean isSvg() {
    return SvgNames.SVG.equals(xml.getNamespaceURI());
  }

  private void start() {
    depth++;
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      changed |= !NAMESPACES.contains(String.valueOf(xml.getNamespaceURI(i)));
    }
    String name = xml.getLocalName();
    if (omitted > 0 || sheet != null || !isSvg() || !SvgNames.isElement(name)) {
      omit(omitted == 0);
    } else if (!attributes.mayAnimate() || (name.equals("style") && !attributes.isCss())) {
      omit(true);
    } else {
      keep(name);
    }
  }

  private void keep(String name) {
    String id = xml.getAttributeValue(null, "id");
    out.start(name);
    if (depth == 1) {
      out.namespace(SvgNames.SVG);
    }
    attributes.write(out);
    instances.start(id, name.equals("use") ? attributes.part() : null);
    if (name.equals("style")) {
      sheet = new StringBuilder();
      sheetPlace = places.behind();
    }
  }

  private void omit(boolean outermost) {
    changed = true;
    omitted++;
    String name = xml.getLocalName();
    String namespace = String.valueOf(xml.getNamespaceURI());
    boolean html = namespace.equals(SvgNames.XHTML);
    boolean shown = html || isSvg() || namespace.equals(SvgNames.MATHML);
    if (foreign >= 0 && shown) {
      tellForeign();
    }
    boolean unknown = namespace.isEmpty() || namespace.equals("null");
    boolean active = (shown || unknown) && SvgNames.isActive(name);
    if (active || (html && outermost)) {
      tell("<" + places.name() + ">", places.tag(), places.name().length() + 1);
    } else if (outermost && isSvg() && name.equalsIgnoreCase("foreignObject")) {
      foreign = places.tag();
    }
    if (shown) {
      attributes.tellHandlers();
    }
    attributes.tellAnimated();
  }

  /** What editors' programs keep in a foreign object for themselves is not shown. */
  private void tellForeign() {
    tell("<foreignObject>", foreign, "<foreignObject".length());
    foreign = -1;
  }

  private void tell(String name, int place, int length) {
    removals.add(name, place, length);
  }

  private void end() {
    depth--;
    if (omitted > 0) {
      omitted--;
      foreign = omitted == 0 ? -1 : foreign;
      return;
    }
    if (sheet != null) {
      endSheet(sheet.toString());
      sheet = null;
    }
    instances.end();
    out.end(xml.getLocalName());
  }

  private void endSheet(String css) {
    CssFilter.Filtered filtered = CssFilter.sheet(css);
    changed |= !filtered.css().equals(css);
    // Only the first place is told, and to look for thousands would take long.
    int place = sheetPlace;
    for (CssFilter.Removed removed : filtered.removed()) {
      int found = place == sheetPlace ? text.indexOf(removed.written(), place) : place;
      place = found >= 0 && found < places.behind() ? found : place;
      tell(removed.name(), place, removed.written().length());
    }
    out.text(filtered.css());
  }

  private void characters(String words) {
    if (omitted > 0) {
      if (foreign >= 0 && omitted == 1 && !words.isBlank()) {
        tellForeign();
      }
    } else if (sheet != null) {
      sheet.append(words);
    } else if (depth > 0) {
      out.text(words);
    }
  }

  private void dtd() {
    changed = true;
    Matcher external = EXTERNAL.matcher(text);
    external.region(0, places.behind());
    if (external.find()) {
      tell("<!ENTITY>", external.start(), "<!ENTITY".length());
    }
  }

  private void instruction() {
    changed = true;
    String target = xml.getPITarget();
    if (target.equalsIgnoreCase("xml-stylesheet")) {
      int place = text.lastIndexOf("<?" + target, places.behind());
      tell("<?" + target + "?>", Math.max(0, place), target.length() + 2);
    }
  }
}
