package news.byline.render.vector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads styles as browsers do, whatever hides in strings, comments and escapes. */
class CssFilterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rect { fill: red }",
        ".a > b:not(.c)::after { fill: url(#g) }",
        "a { content: 'url(http://x)'; filter: blur(2px) }",
        "@media (min-width: 9px) { a { fill: rgb(1,2,3) } }",
        "@keyframes k { from { transform: rotate(1deg) } 50% { opacity: .5 } }",
        "a { fill: url(#g",
        "a { color: hsl(1 2% 3% / .5); --b: calc(1px + 2em) }"
      })
  void leavesAsItIsWhatLoadsNothing(String css) {
    CssFilter.Filtered filtered = CssFilter.sheet(css);
    assertThat(filtered.css()).isSameAs(css);
    assertThat(filtered.removed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@import 'x'; a {}|a {}|@import",
        "@\\69mport 'x'; a {}|a {}|@import",
        "@font-face { font-family: f; src: url(x) }|@font-face { font-family: f; }|url()",
        "a { b: ur\\l(x); c: d(1) }|a { ; }|url(),d()",
        "a { b: url( 'x' ); fill: \\72 ed }|a { ; fill: red }|url()",
        "a { b: image-set('x' 1x) }|a { }|image-set()",
        "a { /* } */ b: c; /* { */ d: url(x) }|a { /**/ b: c; /**/ }|url()",
        "a { b: '\\'; c: url(x) ' }|a { b: \"'; c: url(x) \" }|",
        "a { b: url(#\\29 ) }|a { b: url(\"#)\") }|",
        "a { b { c: url(x) } d: e(}|a {  }|b {},e()",
        "<!-- a { b: var(--c) } -->|a { b: var(--c) }|",
        "} a { b: min(1px) }|a { b: min(1px) }|",
        "a:hover(url(x)) { b: c }||",
        "@media (a) { @import 'x'; b { c: src('x') } }|@media (a) {  b { } }|@import,src()"
      })
  void leavesOutWhatWouldLoadSomething(String css, String expected, String removed) {
    CssFilter.Filtered filtered = CssFilter.sheet(css);
    assertThat(filtered.css().strip()).isEqualTo(expected == null ? "" : expected);
    assertThat(filtered.removed().stream().map(CssFilter.Removed::name))
        .containsExactly(removed == null ? new String[0] : removed.split(","));
    assertThat(CssFilter.sheet(filtered.css()).css()).isEqualTo(filtered.css());
  }
}
