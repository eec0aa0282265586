package news.byline.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.byline.model.PhotoMetadata;
import org.jspecify.annotations.Nullable;

/** Reads what agencies write into JPEG files: IPTC Information Interchange Model 4.2. */
final class IptcReader {

  private static final String PHOTOSHOP = "Photoshop 3.0\0";
  private static final int RESOURCE = 0x0404;

  private static final int BY_LINE = 80;
  private static final int CREDIT = 110;
  private static final int COPYRIGHT = 116;
  private static final int CAPTION = 120;

  private final Map<Integer, List<byte[]>> values = new HashMap<>();
  private boolean utf8;

  private IptcReader() {}

  /** Reads the content of an APP13 segment. */
  static PhotoMetadata read(byte[] segment) {
    String head = new String(segment, StandardCharsets.ISO_8859_1);
    if (!head.startsWith(PHOTOSHOP)) {
      return PhotoMetadata.NONE;
    }
    IptcReader reader = new IptcReader();
    try {
      reader.resources(segment, PHOTOSHOP.length());
    } catch (IndexOutOfBoundsException e) {
      // It is cut off; what was read by then counts.
    }
    return new PhotoMetadata(
        PictureWords.caption(reader.first(CAPTION)),
        PictureWords.names(reader.all(BY_LINE)),
        PictureWords.tidy(reader.first(CREDIT)),
        PictureWords.tidy(reader.first(COPYRIGHT)));
  }

  /** Adobe Photoshop File Formats: resources of even length, each with a number and a name. */
  private void resources(byte[] data, int from) {
    int at = from;
    while (at + 12 <= data.length && data[at] == '8' && data[at + 1] == 'B') {
      int number = number(data, at + 4, 2);
      int name = (data[at + 6] & 0xFF) + 1;
      at += 6 + name + name % 2;
      int length = number(data, at, 4);
      at += 4;
      if (number == RESOURCE) {
        datasets(Arrays.copyOfRange(data, at, Math.min(data.length, at + length)));
      }
      if (length < 0) {
        return;
      }
      at += length + length % 2;
    }
  }

  /** IIM 1.6: each data set begins with its record, its number and its length. */
  private void datasets(byte[] data) {
    int at = 0;
    while (at + 5 <= data.length && data[at] == 0x1C) {
      int record = data[at + 1];
      int dataset = data[at + 2] & 0xFF;
      int length = number(data, at + 3, 2);
      at += 5;
      byte[] value = Arrays.copyOfRange(data, at, Math.min(data.length, at + length));
      if (record == 1 && dataset == 90) {
        // ISO 2022: the escape sequence that chooses UTF-8.
        utf8 = Arrays.equals(value, new byte[] {0x1B, '%', 'G'});
      } else if (record == 2) {
        values.computeIfAbsent(dataset, number -> new ArrayList<>()).add(value);
      }
      at += length;
    }
  }

  private @Nullable String first(int dataset) {
    List<String> all = all(dataset);
    return all.isEmpty() ? null : all.get(0);
  }

  private List<String> all(int dataset) {
    return values.getOrDefault(dataset, List.of()).stream()
        .map(value -> PictureWords.decoded(value, utf8))
        .toList();
  }

  private static int number(byte[] data, int at, int bytes) {
    int number = 0;
    for (int i = 0; i < bytes; i++) {
      number = number << 8 | (data[at + i] & 0xFF);
    }
    return number;
  }
}
