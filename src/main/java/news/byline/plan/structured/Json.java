package news.byline.plan.structured;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import news.byline.plan.view.Html;
import org.jspecify.annotations.Nullable;

/** Writes things as JSON that may stand in a {@code script} element. */
final class Json {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().characterEscapes(new ScriptEscapes()).build();

  /** As many characters as most articles take, so that the text need not grow. */
  private static final int ROOM = 2048;

  private Json() {}

  static Html of(Thing thing) {
    StringWriter out = new StringWriter(ROOM);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(thing, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Html(out.toString());
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object one : list) {
        write(one, json);
      }
      json.writeEndArray();
    } else if (value instanceof Thing thing) {
      json.writeStartObject();
      for (Map.Entry<String, Object> property : thing.properties().entrySet()) {
        json.writeFieldName(property.getKey());
        write(property.getValue(), json);
      }
      json.writeEndObject();
    } else {
      throw new IllegalArgumentException("no JSON is made of " + value.getClass().getName());
    }
  }

  /**
   * Escapes what has a meaning in HTML. HTML, 4.12.1.3: a script must not hold {@code <!--}, {@code
   * <script} or {@code </script}; the line separators of Unicode end a line for some readers.
   */
  private static final class ScriptEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final SerializableString LINE = new SerializedString("\\u2028");
    private static final SerializableString PARAGRAPH = new SerializedString("\\u2029");

    private final int[] codes = standardAsciiEscapesForJSON();

    ScriptEscapes() {
      codes['<'] = ESCAPE_STANDARD;
      codes['>'] = ESCAPE_STANDARD;
      codes['&'] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return switch (c) {
        case 0x2028 -> LINE;
        case 0x2029 -> PARAGRAPH;
        default -> null;
      };
    }
  }
}
