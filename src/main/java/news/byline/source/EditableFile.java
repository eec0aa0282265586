package news.byline.source;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import news.byline.diagnostic.Edit;
import news.byline.diagnostic.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Holds a file of which some words can be replaced while every other byte stays: byte order mark,
 * line ends, encoding, and what {@link TextDecoder} leaves out.
 */
public final class EditableFile {

  private final SourceText source;
  private final String raw;
  private final Charset charset;

  /** The offset in the raw text of each character of the source text, and of its end. */
  private final int[] offsets;

  private EditableFile(SourceText source, String raw, Charset charset, int[] offsets) {
    this.source = source;
    this.raw = raw;
    this.charset = charset;
    this.offsets = offsets;
  }

  /**
   * Takes a file's bytes; null where they are no text, or would not be the same bytes again once
   * they were decoded and encoded.
   */
  static @Nullable EditableFile of(String file, byte[] bytes) {
    SourceText source = TextDecoder.decode(file, bytes).value();
    if (source == null) {
      return null;
    }
    Charset charset = TextDecoder.charset(bytes);
    String raw = new String(bytes, charset);
    int[] offsets = offsets(raw, source.text());
    return offsets == null || !Arrays.equals(raw.getBytes(charset), bytes)
        ? null
        : new EditableFile(source, raw, charset, offsets);
  }

  private static int @Nullable [] offsets(String raw, String text) {
    int[] offsets = new int[text.length() + 1];
    int at = raw.startsWith("\uFEFF") ? 1 : 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      while (at < raw.length() && raw.charAt(at) != c && !isLineEnd(raw.charAt(at), c)) {
        if (!TextDecoder.isControl(raw.codePointAt(at))) {
          return null;
        }
        at += Character.charCount(raw.codePointAt(at));
      }
      offsets[i] = at;
      at += c == '\n' && raw.startsWith("\r\n", at) ? 2 : 1;
    }
    offsets[text.length()] = Math.min(at, raw.length());
    return at > raw.length() ? null : offsets;
  }

  private static boolean isLineEnd(char raw, char c) {
    return raw == '\r' && c == '\n';
  }

  /** Returns the text as all others read it. */
  public SourceText source() {
    return source;
  }

  /** Returns the bytes with some words replaced; edits that touch each other are not all made. */
  public byte[] with(List<Edit> edits) {
    StringBuilder text = new StringBuilder(raw.length());
    int done = 0;
    List<Edit> inOrder = edits.stream().sorted(Comparator.comparing(Edit::start)).toList();
    for (Edit edit : inOrder) {
      if (offsets[edit.start()] >= done) {
        text.append(raw, done, offsets[edit.start()]).append(edit.text());
        done = offsets[edit.end()];
      }
    }
    return text.append(raw, done, raw.length()).toString().getBytes(charset);
  }
}
