package news.byline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import news.byline.model.ArticleDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @ParameterizedTest
  @CsvSource({
    "2022-02-13 16:09, 2022-02-13T16:09+08:00",
    "2022-2-3 6:09, 2022-02-03T06:09+08:00",
    "2022-02-13T16:09:30, 2022-02-13T16:09:30+08:00",
    "2022-02-13T16:09:30.123456789Z, 2022-02-14T00:09:30+08:00",
    "2022-02-13T16:09-0500, 2022-02-14T05:09+08:00",
    "2022-02-13 16:09 +08:00, 2022-02-13T16:09+08:00",
    "2022-02-13T23:59:59+14:00, 2022-02-13T17:59:59+08:00",
    "2022/2/13 16:09, 2022-02-13T16:09+08:00",
    "2022年2月13日 16:09, 2022-02-13T16:09+08:00",
    "2022年02月13日16：09, 2022-02-13T16:09+08:00",
    "2020-02-29 00:00, 2020-02-29T00:00+08:00",
    "1940-06-03 00:30, 1940-06-03T00:30+09:00"
  })
  void readsATimeOfDay(String text, String expected) {
    ArticleDate date = DateReader.read(text, SHANGHAI);
    assertThat(date).isNotNull();
    assertThat(date.at()).hasToString(expected);
    assertThat(date.hasTime()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-02-13", "2022/02/13", "2022/2/13", "2022年2月13日", "2022年02月13日"})
  void readsADay(String text) {
    ArticleDate date = DateReader.read(text, SHANGHAI);
    assertThat(date).isNotNull();
    assertThat(date.at()).hasToString("2022-02-13T00:00+08:00");
    assertThat(date.hasTime()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-13-45",
        "2022-02-29",
        "2022-00-01",
        "2022-01-00",
        "2022-02-13 24:00",
        "2022-02-13 12:60",
        "2022-02-13 12:30:61",
        "2022-02-13T12:00+19:00",
        "2022年2月30日",
        "2022/4/31"
      })
  void knowsTheFormOfADayThatIsNot(String text) {
    assertThat(DateReader.hasForm(text)).isTrue();
    assertThat(DateReader.read(text, SHANGHAI)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "昨天",
        "2022",
        "2022-02",
        "20220213",
        "13-02-2022",
        "2022-02/13",
        "2022年2月",
        "22-02-13",
        "2022-02-13 下午4点",
        "2022-02-13 16",
        "2022-02-13 16:9",
        "２０２２-02-13",
        "2022-02-13T16:09[Asia/Shanghai]",
        "2022-02-13 2022-02-13",
        " 2022-02-13",
        "2022-02-13\n",
        "+2022-02-13",
        "12022-02-13",
        "2022–02–13"
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(DateReader.hasForm(text)).isFalse();
    assertThat(DateReader.read(text, SHANGHAI)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1991-04-14 02:30, Asia/Shanghai, 1991-04-14T03:30+09:00",
    "2022-03-27 02:30, Europe/Berlin, 2022-03-27T03:30+02:00",
    "2022-10-30 02:30, Europe/Berlin, 2022-10-30T02:30+02:00"
  })
  void readsATimeThatAClockChangeLeavesOutOrRepeats(String text, String zone, String expected) {
    ArticleDate date = DateReader.read(text, ZoneId.of(zone));
    assertThat(date).isNotNull();
    assertThat(date.at()).hasToString(expected);
  }
}
