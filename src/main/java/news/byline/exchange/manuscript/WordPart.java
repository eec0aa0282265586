package news.byline.exchange.manuscript;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts one part of a Word file into the few forms that its converter knows, so that nothing of its
 * text is passed over: text boxes, formulas, moved text, readings above words.
 */
final class WordPart {

  /** Surround words and their readings on the way through the converter. */
  static final char RUBY = '\uFDD0';

  static final char READING = '\uFDD1';
  static final char RUBY_END = '\uFDD2';

  private static final String WP =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Wrap what is to be read as if they were not there. */
  private static final Set<String> WRAPPERS =
      Set.of("ins", "moveTo", "smartTag", "customXml", "bdo", "dir", "fldSimple", "contentPart");

  private static final Set<String> DELETED = Set.of("del", "moveFrom");

  /** Say how things look, not what they are. */
  private static final Set<String> PROPERTIES =
      Set.of("pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "sdtPr");

  private final Document document;
  private final Set<String> known;
  private int deletions;
  private int insertions;
  private int textBoxes;
  private int drawings;
  private int links;

  /**
   * Takes a part.
   *
   * @param known the ids of relations that lead somewhere
   */
  WordPart(Document document, Set<String> known) {
    this.document = document;
    this.known = known;
  }

  /** Returns how many stretches of text were deleted while changes were tracked. */
  int deletions() {
    return deletions;
  }

  int insertions() {
    return insertions;
  }

  int textBoxes() {
    return textBoxes;
  }

  /** Returns how many charts and diagrams there are, of which no picture can be made. */
  int drawings() {
    return drawings;
  }

  /** Returns how many pictures lie elsewhere and not in the file. */
  int links() {
    return links;
  }

  /** Changes the part; it is done once. */
  WordPart prepare() {
    visit(document.getDocumentElement());
    return this;
  }

  private void visit(Element parent) {
    for (Element child : Xml.children(parent)) {
      String name = String.valueOf(child.getLocalName());
      if (PROPERTIES.contains(name)) {
        dots(child);
        continue;
      }
      if (DELETED.contains(name)) {
        deletions += child.getTextContent().isBlank() ? 0 : 1;
        parent.removeChild(child);
      } else if (name.equals("tr") && isDeletedRow(child)) {
        deletions++;
        parent.removeChild(child);
      } else if (name.equals("AlternateContent")) {
        visit(chosen(child));
        Xml.unwrap(child);
      } else if (WRAPPERS.contains(name)) {
        insertions += name.equals("ins") && !Xml.words(child).isBlank() ? 1 : 0;
        visit(child);
        Xml.unwrap(child);
      } else {
        replace(parent, child, name);
      }
    }
  }

  /** Dots below characters (ECMA-376-1, 17.3.2.12) are what Byline makes of emphasis. */
  private void dots(Element properties) {
    for (Element dots : Xml.children(properties)) {
      if (Xml.is(dots, "em") && !Xml.attribute(dots, "val").equals("none")) {
        properties.replaceChild(document.createElementNS(Xml.W, "w:i"), dots);
      }
    }
  }

  private void replace(Element parent, Element child, String name) {
    switch (name) {
      case "drawing", "pict", "object" -> drawing(child);
      case "hyperlink" -> link(child);
      case "oMath", "oMathPara" -> parent.replaceChild(run(Xml.words(child)), child);
      case "ruby" -> parent.replaceChild(text(ruby(child)), child);
      case "cr" -> parent.replaceChild(document.createElementNS(Xml.W, "w:br"), child);
      case "ptab" -> parent.replaceChild(document.createElementNS(Xml.W, "w:tab"), child);
      default -> visit(child);
    }
  }

  private void link(Element link) {
    visit(link);
    String id = link.getAttributeNS(R, "id");
    if (!id.isEmpty() && !known.contains(id)) {
      Xml.unwrap(link);
    }
  }

  private static boolean isDeletedRow(Element row) {
    return Xml.children(row).stream()
        .filter(c -> Xml.is(c, "trPr"))
        .anyMatch(properties -> Xml.has(properties, "del"));
  }

  /**
   * Leaves one of the forms that alternative content has, in the place of all: what holds text or a
   * picture, the newest first.
   */
  private static Element chosen(Element alternatives) {
    List<Element> forms = Xml.children(alternatives);
    Element best = null;
    for (Element form : forms) {
      boolean full = Xml.has(form, "txbxContent") || Xml.has(form, "blip") || Xml.has(form, "t");
      if (best == null && (full || form == forms.get(forms.size() - 1))) {
        best = form;
      } else {
        alternatives.removeChild(form);
      }
    }
    if (best != null) {
      Xml.unwrap(best);
    }
    return alternatives;
  }

  /** Takes text boxes out of a drawing, and makes each picture of a group one of its own. */
  private void drawing(Element drawing) {
    drawings += Xml.has(drawing, "chart") || Xml.has(drawing, "relIds") ? 1 : 0;
    boxes(drawing);
    String words = description(drawing);
    for (Element picture : Xml.outermost(drawing, "blip")) {
      if (known.contains(embedded(picture))) {
        drawing.getParentNode().insertBefore(picture(embedded(picture), words), drawing);
      } else {
        links++;
      }
    }
    List<Element> old = Xml.outermost(drawing, "imagedata");
    boolean shown = old.size() == 1 && known.contains(old.get(0).getAttributeNS(R, "id"));
    if (!shown) {
      links += old.isEmpty() ? 0 : 1;
      drawing.getParentNode().removeChild(drawing);
    }
  }

  /** Moves what stands in boxes behind the paragraph that the drawing stands in. */
  private void boxes(Element drawing) {
    Node place = enclosing(drawing);
    for (Element box : Xml.outermost(drawing, "txbxContent")) {
      textBoxes += Xml.words(box).isBlank() ? 0 : 1;
      visit(box);
      while (box.getFirstChild() != null) {
        place = follow(place, box.getFirstChild());
      }
    }
    // Word's drawings hold paragraphs of text, those of other programs paragraphs of DrawingML.
    for (Element box : Xml.outermost(drawing, "txBody")) {
      textBoxes += Xml.words(box).isBlank() ? 0 : 1;
      for (Element line : Xml.outermost(box, "p")) {
        Element paragraph = document.createElementNS(Xml.W, "w:p");
        paragraph.appendChild(run(Xml.words(line)));
        place = follow(place, paragraph);
      }
    }
  }

  private static Node follow(Node place, Node next) {
    place.getParentNode().insertBefore(next, place.getNextSibling());
    return next;
  }

  private static String embedded(Element blip) {
    String id = blip.getAttributeNS(R, "embed");
    return id.isEmpty()
        ? blip.getAttributeNS("http://purl.oclc.org/ooxml/officeDocument/relationships", "embed")
        : id;
  }

  private static String description(Element drawing) {
    return Xml.outermost(drawing, "docPr").stream()
        .map(p -> p.getAttribute("descr"))
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("");
  }

  /** Returns the paragraph that a drawing stands in. */
  private static Node enclosing(Element drawing) {
    Node block = drawing;
    while (!Xml.is(block, "p") && block.getParentNode() instanceof Element) {
      block = block.getParentNode();
    }
    return block;
  }

  private static String ruby(Element ruby) {
    String base = "";
    String reading = "";
    for (Element part : Xml.children(ruby)) {
      base += Xml.is(part, "rubyBase") ? Xml.words(part) : "";
      reading += Xml.is(part, "rt") ? Xml.words(part) : "";
    }
    return RUBY + base + READING + reading + RUBY_END;
  }

  private Element run(String words) {
    Element run = document.createElementNS(Xml.W, "w:r");
    run.appendChild(text(words));
    return run;
  }

  private Element text(String words) {
    Element text = document.createElementNS(Xml.W, "w:t");
    text.setTextContent(words);
    return text;
  }

  private Element picture(String id, String words) {
    Element drawing = document.createElementNS(Xml.W, "w:drawing");
    Element inline = child(drawing, WP, "wp:inline");
    child(inline, WP, "wp:docPr").setAttribute("descr", words);
    Element data = child(child(inline, A, "a:graphic"), A, "a:graphicData");
    Element fill = child(child(data, PIC, "pic:pic"), PIC, "pic:blipFill");
    child(fill, A, "a:blip").setAttributeNS(R, "r:embed", id);
    return drawing;
  }

  private Element child(Element parent, String namespace, String name) {
    Element child = document.createElementNS(namespace, name);
    parent.appendChild(child);
    return child;
  }
}
