package news.byline.exchange.manuscript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Mends what Word passes over in a file but makes the converter fail: halves of fields, notes
 * without marks, marks without notes, a style that two lists number.
 */
final class WordMending {

  private WordMending() {}

  /** Mends the text of a file and its notes. */
  static void texts(Collection<Document> texts) {
    texts.forEach(WordMending::fields);
    notes(texts, "footnote");
    notes(texts, "endnote");
  }

  /** Takes away the beginnings of fields that do not end, and what has no beginning. */
  private static void fields(Document text) {
    Deque<List<Element>> open = new ArrayDeque<>();
    for (Element part : Xml.outermost(text, "fldChar")) {
      String type = Xml.attribute(part, "fldCharType");
      if (type.equals("begin")) {
        open.push(new ArrayList<>(List.of(part)));
      } else if (open.isEmpty()) {
        remove(part);
      } else if (type.equals("end")) {
        open.pop();
      } else {
        open.element().add(part);
      }
    }
    open.forEach(field -> field.forEach(WordMending::remove));
  }

  /** Takes away the marks that no note is for, and the notes that no mark is for. */
  private static void notes(Collection<Document> texts, String name) {
    List<Element> notes = texts.stream().flatMap(t -> Xml.outermost(t, name).stream()).toList();
    List<Element> marks =
        texts.stream().flatMap(t -> Xml.outermost(t, name + "Reference").stream()).toList();
    Set<String> noted = ids(notes);
    Set<String> marked = ids(marks);
    marks.stream().filter(mark -> !noted.contains(id(mark))).forEach(WordMending::remove);
    notes.stream().filter(note -> !marked.contains(id(note))).forEach(WordMending::remove);
  }

  private static Set<String> ids(List<Element> elements) {
    return elements.stream().map(WordMending::id).collect(Collectors.toSet());
  }

  private static String id(Element element) {
    return Xml.attribute(element, "id");
  }

  /** Leaves a style to the first list that numbers it. */
  static void numbering(Document numbering) {
    Set<String> styles = new HashSet<>();
    for (Element style : Xml.outermost(numbering, "pStyle")) {
      if (!styles.add(Xml.attribute(style, "val"))) {
        remove(style);
      }
    }
  }

  private static void remove(Element element) {
    element.getParentNode().removeChild(element);
  }
}
