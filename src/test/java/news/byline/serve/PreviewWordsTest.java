package news.byline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.byline.diagnostic.Messages;
import news.byline.model.CreditRole;
import org.junit.jupiter.api.Test;

class PreviewWordsTest {

  private static final String BUNDLE = "news.byline.serve.messages";

  private final ResourceBundle english = Messages.bundle(BUNDLE, Locale.ENGLISH);
  private final ResourceBundle chinese = Messages.bundle(BUNDLE, Locale.CHINESE);

  @Test
  void saysEverythingInBothLanguages() {
    assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    for (String key : english.keySet()) {
      assertThat(places(chinese.getString(key))).as(key).isEqualTo(places(english.getString(key)));
      assertThat(chinese.getString(key)).as(key).isNotEqualTo(english.getString(key));
    }
  }

  @Test
  void namesEveryTaskThatIsSignedFor() {
    assertThat(english.keySet())
        .containsAll(Stream.of(CreditRole.values()).map(role -> "role." + role.key()).toList());
  }

  private static List<String> places(String words) {
    Matcher places = Pattern.compile("\\{\\d}").matcher(words);
    return places.results().map(place -> place.group()).sorted().toList();
  }
}
