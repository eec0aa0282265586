package news.byline.render.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.byline.render.vector.CssToken.Kind;

/** Takes out of styles what would load anything, and comments. */
final class CssFilter {

  /** More than any drawing has; each takes a hundred bytes in memory. */
  private static final int MOST = 500_000;

  /** Rules within rules; drawings have two. */
  private static final int DEEPEST = 8;

  private static final Set<String> GROUPS =
      Set.of("media", "supports", "keyframes", "-webkit-keyframes");

  /** The rules that nobody misses in a drawing. */
  private static final Set<String> IDLE = Set.of("charset", "namespace", "page");

  /** The functions of values that load nothing; {@code url} is judged by what it names. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          ("rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark icc-color "
                  + "device-cmyk calc min max clamp round mod rem abs sign sin cos tan asin acos "
                  + "atan atan2 pow sqrt hypot log exp var "
                  + "matrix matrix3d translate translatex translatey translatez translate3d "
                  + "scale scalex scaley scalez scale3d rotate rotatex rotatey rotatez rotate3d "
                  + "skew skewx skewy perspective "
                  + "blur brightness contrast drop-shadow grayscale hue-rotate invert opacity "
                  + "saturate sepia circle ellipse inset polygon path rect xywh shape ray "
                  + "cubic-bezier steps linear linear-gradient radial-gradient conic-gradient "
                  + "repeating-linear-gradient repeating-radial-gradient local format tech")
              .split(" "));

  /**
   * Names what was taken out.
   *
   * @param name as a message names it
   * @param written as it stands in the style, as far as that is in one piece
   */
  record Removed(String name, String written) {}

  private final String css;
  private final List<CssToken> tokens;
  private final StringBuilder out = new StringBuilder();
  private final List<Removed> removed = new ArrayList<>();
  private boolean changed;

  private CssFilter(String css) {
    this.css = css;
    this.tokens = CssTokenizer.tokens(css, MOST);
    if (tokens.size() == MOST) {
      removed.add(new Removed("<style>", ""));
      changed = true;
    }
  }

  /**
   * Holds a style without what was taken out.
   *
   * @param css the very same text where nothing was
   */
  record Filtered(String css, List<Removed> removed) {}

  /** Filters a style sheet. */
  static Filtered sheet(String css) {
    if (isPlain(css) && css.indexOf('@') < 0) {
      return new Filtered(css, List.of());
    }
    CssFilter filter = new CssFilter(css);
    filter.rules(0, filter.tokens.size(), 0);
    return filter.filtered();
  }

  /** Filters the declarations of one element. */
  static Filtered declarations(String css) {
    if (isPlain(css)) {
      return new Filtered(css, List.of());
    }
    CssFilter filter = new CssFilter(css);
    filter.declarations(0, filter.tokens.size());
    return filter.filtered();
  }

  /** Filters the value of one property; it is empty where it may not stand. */
  static Filtered value(String css) {
    if (isPlain(css)) {
      return new Filtered(css, List.of());
    }
    CssFilter filter = new CssFilter(css);
    if (filter.isSafe(0, filter.tokens.size())) {
      filter.copy(0, filter.tokens.size());
    } else {
      filter.changed = true;
    }
    return filter.filtered();
  }

  /** Without a bracket nothing is loaded, but by a rule; without the others nothing hides. */
  private static boolean isPlain(String css) {
    return css.indexOf('(') < 0 && css.indexOf('\\') < 0 && css.indexOf("/*") < 0;
  }

  private Filtered filtered() {
    // What is escaped is written anew, so that no browser reads it in another way than we do.
    boolean same = !changed && css.indexOf('\\') < 0;
    return new Filtered(same ? css : out.toString(), removed);
  }

  private void copy(int from, int to) {
    StringBuilder due = new StringBuilder();
    for (CssToken token : tokens.subList(from, to)) {
      changed |= token.kind() == Kind.COMMENT;
      out.append(token.written());
      note(token, due);
    }
    // At the end of a style, brackets may be left open.
    out.append(due.reverse());
  }

  /** CSS Syntax, 5.4.1: rules of a style sheet, or within one. */
  private void rules(int from, int to, int depth) {
    int at = from;
    while (at < to) {
      CssToken token = tokens.get(at);
      if (token.isBlank()) {
        copy(at, at + 1);
        at++;
      } else if (token.is("<!--") || token.is("-->") || token.closes()) {
        changed = true;
        at++;
      } else if (token.kind() == Kind.AT) {
        at = atRule(at, to, depth);
      } else {
        at = styleRule(at, to);
      }
    }
  }

  /** Copies a rule with its declarations, and returns where the next one begins. */
  private int styleRule(int from, int to) {
    int open = find(from, to, "{");
    int close = open < to ? closing(open, to) : to;
    if (open < to && isSelector(from, open)) {
      copy(from, open);
      out.append('{');
      declarations(open + 1, close);
      out.append('}');
    } else {
      changed = true;
    }
    return Math.min(to, close + 1);
  }

  private int atRule(int from, int to, int depth) {
    String name = tokens.get(from).name().toLowerCase(Locale.ROOT);
    int open = find(from + 1, to, "{", ";");
    boolean block = open < to && tokens.get(open).is("{");
    int close = block ? closing(open, to) : open;
    boolean group = GROUPS.contains(name) && depth < DEEPEST;
    if (block && (group || name.equals("font-face")) && isSelector(from + 1, open)) {
      copy(from, open);
      out.append('{');
      if (group) {
        rules(open + 1, close, depth + 1);
      } else {
        declarations(open + 1, close);
      }
      out.append('}');
    } else {
      changed = true;
      if (!IDLE.contains(name)) {
        remove("@" + name, from);
      }
    }
    return Math.min(to, close + 1);
  }

  /** CSS Syntax, 5.4.4: declarations; rules within them are left out. */
  private void declarations(int from, int to) {
    int at = from;
    while (at < to) {
      CssToken token = tokens.get(at);
      if (token.isBlank() || token.is(";")) {
        copy(at, at + 1);
        at++;
        continue;
      }
      int end = find(at, to, ";", "{");
      boolean rule = end < to && tokens.get(end).is("{");
      boolean declaration = token.kind() == Kind.IDENT && !rule;
      if (declaration && isSafe(at, end)) {
        copy(at, end);
      } else {
        changed = true;
      }
      if (rule) {
        String selector = css.substring(token.start(), tokens.get(end).start()).strip();
        remove(selector + " {}", at);
      }
      at = rule ? closing(end, to) + 1 : end;
    }
  }

  private boolean isSelector(int from, int to) {
    for (CssToken token : tokens.subList(from, to)) {
      boolean address = token.kind() == Kind.FUNCTION && token.name().equalsIgnoreCase("url");
      if (address || token.kind() == Kind.URL || token.kind() == Kind.BAD) {
        return false;
      }
    }
    return true;
  }

  private boolean isSafe(int from, int to) {
    boolean safe = true;
    for (int i = from; i < to; i++) {
      CssToken token = tokens.get(i);
      if (token.kind() == Kind.BAD) {
        safe = false;
      } else if (token.kind() == Kind.URL && !References.isInFile(token.name())) {
        remove("url()", i);
        safe = false;
      } else if (token.kind() == Kind.FUNCTION && !isSafeFunction(i, to)) {
        remove(token.name().toLowerCase(Locale.ROOT) + "()", i);
        safe = false;
      }
    }
    return safe;
  }

  private boolean isSafeFunction(int function, int to) {
    String name = tokens.get(function).name().toLowerCase(Locale.ROOT);
    if (!name.equals("url")) {
      return FUNCTIONS.contains(name);
    }
    int at = function + 1;
    while (at < to && tokens.get(at).kind() == Kind.SPACE) {
      at++;
    }
    return at < to
        && tokens.get(at).kind() == Kind.STRING
        && References.isInFile(tokens.get(at).name());
  }

  private void remove(String name, int token) {
    CssToken first = tokens.get(token);
    removed.add(new Removed(name, css.substring(first.start(), first.end())));
  }

  /** Finds one of these signs outside brackets; returns {@code to} where none stands there. */
  private int find(int from, int to, String... signs) {
    int at = from;
    while (at < to) {
      for (String sign : signs) {
        if (tokens.get(at).is(sign)) {
          return at;
        }
      }
      at = tokens.get(at).opens() ? closing(at, to) + 1 : at + 1;
    }
    return to;
  }

  /** Finds the bracket that closes what opens here; returns {@code to} where none does. */
  private int closing(int open, int to) {
    StringBuilder due = new StringBuilder();
    for (int at = open; at < to; at++) {
      note(tokens.get(at), due);
      if (due.isEmpty()) {
        return at;
      }
    }
    return to;
  }

  /** CSS Syntax, 5.4.8: a bracket is closed by its like; what else closes there says nothing. */
  private static void note(CssToken token, StringBuilder due) {
    int last = due.length() - 1;
    if (token.opens()) {
      due.append(token.is("{") ? '}' : token.is("[") ? ']' : ')');
    } else if (last >= 0 && token.closes() && token.name().charAt(0) == due.charAt(last)) {
      due.setLength(last);
    }
  }
}
