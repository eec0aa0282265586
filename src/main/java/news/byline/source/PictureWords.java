package news.byline.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes words of what stands in the files of pictures. */
final class PictureWords {

  private static final int LONGEST = 2_000;

  /** What cameras write of themselves where a caption belongs. */
  private static final Set<String> BY_CAMERAS =
      Set.of(
          "OLYMPUS DIGITAL CAMERA",
          "SAMSUNG CAMERA PICTURES",
          "SAMSUNG DIGITAL CAMERA",
          "KODAK DIGITAL STILL CAMERA",
          "KONICA MINOLTA DIGITAL CAMERA",
          "MINOLTA DIGITAL CAMERA",
          "SONY DSC",
          "DIGITAL CAMERA",
          "EXIF_JPEG_PICTURE",
          "UNTITLED",
          "DEFAULT");

  private PictureWords() {}

  /** Returns words on one line; null where there are none. */
  static @Nullable String tidy(@Nullable String text) {
    if (text == null) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    text.codePoints()
        .map(c -> TextDecoder.isControl(c) || Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> c != 0xFFFD && c != 0xFEFF && Character.getType(c) != Character.SURROGATE)
        .limit(LONGEST)
        .forEach(words::appendCodePoint);
    String tidy = words.toString().replaceAll(" {2,}", " ").strip();
    return tidy.isEmpty() ? null : tidy;
  }

  /** Returns a caption; null where only a camera wrote it. */
  static @Nullable String caption(@Nullable String text) {
    String tidy = tidy(text);
    return tidy == null || BY_CAMERAS.contains(tidy.toUpperCase(java.util.Locale.ROOT))
        ? null
        : tidy;
  }

  /** Joins names as one line of credit. */
  static @Nullable String names(List<String> names) {
    String all = String.join("", names);
    boolean chinese = all.codePoints().anyMatch(c -> c >= 0x2E80);
    return tidy(String.join(chinese ? "、" : ", ", names));
  }

  /**
   * Decodes words whose encoding is not told: old programs wrote that of their system.
   *
   * @param utf8 whether the file says that it is UTF-8
   */
  static String decoded(byte[] bytes, boolean utf8) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      try {
        return charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
      } catch (CharacterCodingException e) {
        if (utf8) {
          break;
        }
      }
    }
    return new String(bytes, utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }
}
