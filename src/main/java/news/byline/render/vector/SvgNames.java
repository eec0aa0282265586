package news.byline.render.vector;

import java.util.Locale;
import java.util.Set;

/**
 * Lists the elements and attributes that a published drawing may have: those of SVG 1.1 and SVG 2
 * by which browsers draw, SMIL animations among them.
 */
final class SvgNames {

  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  static final String XML = "http://www.w3.org/XML/1998/namespace";
  static final String XHTML = "http://www.w3.org/1999/xhtml";
  static final String MATHML = "http://www.w3.org/1998/Math/MathML";

  /** The elements that move others by changing an attribute. */
  private static final Set<String> ANIMATIONS =
      Set.of("animate", "animateColor", "animateMotion", "animateTransform", "set");

  private static final Set<String> ELEMENTS =
      words(
          """
          svg g defs symbol use switch a title desc view style
          path rect circle ellipse line polyline polygon image
          text tspan tref textPath
          linearGradient radialGradient stop pattern clipPath mask marker
          filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
          feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
          feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset
          fePointLight feSpecularLighting feSpotLight feTile feTurbulence
          animate animateColor animateMotion animateTransform set mpath
          """);

  /** The elements that, in SVG or HTML, run or load something. */
  private static final Set<String> ACTIVE =
      words("script handler listener iframe frame object embed audio video canvas link base meta");

  /** The attributes whose words are for people, or are names: none of them is read as CSS. */
  private static final Set<String> TEXTS =
      words("id class lang role tabindex in in2 result xml:lang xml:space");

  private static final Set<String> ATTRIBUTES =
      words(
          """
          href style viewBox preserveAspectRatio version baseProfile
          requiredFeatures requiredExtensions systemLanguage
          x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height points d path pathLength
          transform transform-origin transform-box rotate textLength lengthAdjust startOffset
          method spacing side origin
          gradientUnits gradientTransform spreadMethod offset
          patternUnits patternContentUnits patternTransform clipPathUnits maskUnits
          maskContentUnits markerUnits markerWidth markerHeight refX refY orient
          filterUnits primitiveUnits filterRes mode type values tableValues slope intercept
          amplitude exponent operator k1 k2 k3 k4 order kernelMatrix kernelUnitLength divisor bias
          targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant specularConstant
          specularExponent azimuth elevation pointsAtX pointsAtY pointsAtZ z limitingConeAngle
          scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves
          seed stitchTiles
          attributeName attributeType begin dur end min max restart repeatCount repeatDur calcMode
          keyTimes keySplines keyPoints from to by additive accumulate media
          alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
          color-interpolation-filters color-profile color-rendering cursor direction display
          dominant-baseline enable-background fill fill-opacity fill-rule filter flood-color
          flood-opacity font font-family font-feature-settings font-kerning font-size
          font-size-adjust font-stretch font-style font-variant font-variant-caps
          font-variant-ligatures font-variant-numeric font-weight glyph-orientation-horizontal
          glyph-orientation-vertical image-rendering inline-size isolation kerning letter-spacing
          lighting-color line-height marker marker-end marker-mid marker-start mask mask-type
          mix-blend-mode opacity overflow paint-order pointer-events shape-inside
          shape-rendering solid-color solid-opacity stop-color stop-opacity stroke
          stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
          stroke-opacity stroke-width text-align text-anchor text-decoration
          text-decoration-color text-decoration-line text-decoration-style text-orientation
          text-overflow text-rendering text-shadow unicode-bidi vector-effect visibility
          white-space word-spacing writing-mode
          """);

  private SvgNames() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }

  /** Tells whether a drawing may have an element of SVG. */
  static boolean isElement(String name) {
    return ELEMENTS.contains(name);
  }

  /** Tells whether an element changes an attribute of another one. */
  static boolean isAnimation(String name) {
    return ANIMATIONS.contains(name);
  }

  /** Tells whether an element is one that runs or loads something, in whatever case. */
  static boolean isActive(String name) {
    return ACTIVE.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Tells whether a drawing may have an attribute, with the prefix that it is written with. */
  static boolean isAttribute(String name) {
    return ATTRIBUTES.contains(name) || isText(name);
  }

  /** Tells whether an attribute holds words or a name, whatever signs they have. */
  static boolean isText(String name) {
    return TEXTS.contains(name) || name.startsWith("aria-");
  }

  /** Tells whether an attribute may be changed while a drawing is shown. */
  static boolean isAnimated(String name) {
    boolean fixed = name.equals("href") || name.equals("style") || name.equals("attributeName");
    return isAttribute(name) && !fixed;
  }

  /** Tells whether an attribute holds a script, in whatever case. */
  static boolean isHandler(String name) {
    return name.length() > 2 && name.regionMatches(true, 0, "on", 0, 2);
  }
}
