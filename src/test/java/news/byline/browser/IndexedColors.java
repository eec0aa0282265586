package news.byline.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

/** Reduces a picture to few colours, so that a PNG of it is less than half as large. */
final class IndexedColors {

  private IndexedColors() {}

  /** Splits the colours where they differ most, until there are {@code size} groups of them. */
  static BufferedImage reduce(BufferedImage image, int size) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int rgb : pixels(image)) {
      counts.merge(rgb & 0xffffff, 1, Integer::sum);
    }
    PriorityQueue<Group> groups =
        new PriorityQueue<>(Comparator.comparingDouble(Group::spread).reversed());
    groups.add(
        Group.of(
            counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> new Shade(e.getKey(), e.getValue()))
                .toList()));
    while (groups.size() < size && groups.peek().spread() > 0) {
      Group widest = groups.remove();
      widest.split().forEach(half -> groups.add(Group.of(half)));
    }
    return paint(image, List.copyOf(groups));
  }

  private static BufferedImage paint(BufferedImage image, List<Group> groups) {
    byte[][] palette = new byte[3][groups.size()];
    Map<Integer, Integer> indexes = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (int channel = 0; channel < 3; channel++) {
        palette[channel][i] = (byte) Math.round(groups.get(i).mean(channel));
      }
      for (Shade shade : groups.get(i).shades()) {
        indexes.put(shade.rgb(), i);
      }
    }
    BufferedImage result =
        new BufferedImage(
            image.getWidth(),
            image.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            new IndexColorModel(8, groups.size(), palette[0], palette[1], palette[2]));
    int[] pixels = pixels(image);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = indexes.get(pixels[i] & 0xffffff);
    }
    result.getRaster().setPixels(0, 0, image.getWidth(), image.getHeight(), pixels);
    return result;
  }

  private static int[] pixels(BufferedImage image) {
    int width = image.getWidth();
    return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
  }

  /** A colour and how many pixels have it. */
  private record Shade(int rgb, int count) {

    int part(int channel) {
      return rgb >> 16 - 8 * channel & 255;
    }
  }

  /** Colours that become one; {@code channel} is where they differ most. */
  private record Group(List<Shade> shades, int channel, double spread) {

    static Group of(List<Shade> shades) {
      Group group = new Group(shades, 0, 0);
      for (int channel = 0; channel < 3; channel++) {
        double mean = group.mean(channel);
        double spread = 0;
        for (Shade shade : shades) {
          double distance = shade.part(channel) - mean;
          spread += distance * distance * shade.count();
        }
        if (spread > group.spread) {
          group = new Group(shades, channel, spread);
        }
      }
      return group;
    }

    double mean(int ofChannel) {
      long sum = 0;
      long count = 0;
      for (Shade shade : shades) {
        sum += (long) shade.part(ofChannel) * shade.count();
        count += shade.count();
      }
      return (double) sum / count;
    }

    Iterable<List<Shade>> split() {
      double mean = mean(channel);
      return shades.stream()
          .collect(Collectors.partitioningBy(shade -> shade.part(channel) > mean))
          .values();
    }
  }
}
