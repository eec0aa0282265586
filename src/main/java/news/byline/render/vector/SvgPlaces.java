package news.byline.render.vector;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamReader;
import news.byline.diagnostic.SourceText;

/** Finds the places in a drawing of what is read of it. */
final class SvgPlaces {

  private final SourceText source;
  private final String text;
  private final XMLStreamReader xml;

  SvgPlaces(SourceText source, XMLStreamReader xml) {
    this.source = source;
    this.text = source.text();
    this.xml = xml;
  }

  XMLStreamReader xml() {
    return xml;
  }

  /** Returns the name of the element, with the prefix that it is written with. */
  String name() {
    return qualified(xml.getPrefix(), xml.getLocalName());
  }

  /** Returns the name of an attribute, with the prefix that it is written with. */
  String name(int attribute) {
    return qualified(xml.getAttributePrefix(attribute), xml.getAttributeLocalName(attribute));
  }

  private static String qualified(String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /** Returns the offset of the tag that was just read; what an entity holds stands in the DTD. */
  int tag() {
    int start = text.lastIndexOf('<', Math.max(0, behind() - 1));
    return start >= 0 && text.startsWith(name(), start + 1)
        ? start
        : Math.max(0, text.indexOf("<!DOCTYPE"));
  }

  /** Returns the offset behind what was just read. */
  int behind() {
    return offset(source, xml.getLocation());
  }

  /** The platform's reader counts lines and columns well, but not characters from the start. */
  static int offset(SourceText source, Location place) {
    int line = source.offset(Math.max(0, place.getLineNumber() - 1));
    int offset = line + Math.max(0, place.getColumnNumber() - 1);
    return Math.min(source.text().length(), offset);
  }

  /** Returns the offset of an attribute in the tag that begins at an offset. */
  int attribute(int tag, String name) {
    int at = tag + 1;
    int end = behind();
    while (at < end) {
      at = past(at, end, false);
      int start = past(at, end, true);
      at = past(start, end, false);
      if (text.substring(start, Math.min(at, end)).equals(name)) {
        return start;
      }
      at = value(at, end);
    }
    return tag;
  }

  /** Goes past blanks, or past what is neither a blank nor a sign. */
  private int past(int from, int end, boolean blanks) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at)) == blanks) {
      if (!blanks && text.charAt(at) == '=') {
        break;
      }
      at++;
    }
    return at;
  }

  /** Goes past a value and its quotation marks. */
  private int value(int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) != '"' && text.charAt(at) != '\'') {
      at++;
    }
    int close = at < end ? text.indexOf(text.charAt(at), at + 1) : end;
    return close < 0 ? end : close + 1;
  }
}
