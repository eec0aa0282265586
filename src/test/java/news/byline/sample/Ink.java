package news.byline.sample;

import java.awt.Color;

/**
 * Names the few printing inks that every picture of the sample shares, so that they look like one
 * hand.
 */
final class Ink {
  static final Color PAPER = new Color(0xf4ecdc);
  static final Color CREAM = new Color(0xe9dcc0);
  static final Color BLACK = new Color(0x1f2a24);
  static final Color PINE = new Color(0x26473a);
  static final Color GREEN = new Color(0x3f6b46);
  static final Color LEAF = new Color(0x71914f);
  static final Color SPRING = new Color(0xa9b46c);
  static final Color ORANGE = new Color(0xe0752b);
  static final Color RUST = new Color(0xb24a1d);
  static final Color GLOW = new Color(0xf2b062);
  static final Color SLATE = new Color(0x44565c);
  static final Color WINTER = new Color(0x6f878d);
  static final Color HAZE = new Color(0xa3b4b3);
  static final Color MIST = new Color(0xced3c8);
  static final Color EARTH = new Color(0x7c5a3c);
  static final Color CLAY = new Color(0xb58c5f);
  static final Color STRAW = new Color(0xdcb96f);
  static final Color SKIN = new Color(0xd6a077);

  private Ink() {}

  /** Mixes two inks, from all of the first at 0 to all of the second at 1. */
  static Color mix(Color first, Color second, double share) {
    return new Color(
        blend(first.getRed(), second.getRed(), share),
        blend(first.getGreen(), second.getGreen(), share),
        blend(first.getBlue(), second.getBlue(), share));
  }

  private static int blend(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * Math.max(0, Math.min(1, share)));
  }
}
