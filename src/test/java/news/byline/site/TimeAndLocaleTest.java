package news.byline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that a site is the same on every machine, wherever its clock and language are set. */
@Isolated
class TimeAndLocaleTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void beginSite() throws IOException {
    site = TestSite.in(folder);
    site.article("night.md", "date: 2022-03-01 00:30\nreads: 1234567\nsection: 要闻 TITLE", "夜。");
    site.article("title-i.md", "title: TITLE I\ndate: 2022-12-31T23:30:00-05:00\ntags: [I]", "夜。");
    site.article("day.md", "date: 2021年1月2日\nupdated: 2022/1/1 0:00", "日。");
  }

  @AfterEach
  void restoreDefaults() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private Map<String, String> built(String... options) throws IOException {
    TestSite.Run run = site.build(options);
    assertThat(run.code()).as(run.err()).isZero();
    Map<String, String> pages = new TreeMap<>();
    for (String path : site.published()) {
      pages.put(path, Files.readString(folder.resolve("public").resolve(path)));
    }
    return pages;
  }

  @ParameterizedTest
  @CsvSource({
    "UTC, en-US",
    "America/New_York, tr-TR",
    "Asia/Kathmandu, ar-SA-u-nu-arab",
    "Pacific/Kiritimati, th-TH-u-ca-buddhist-nu-thai",
    "Pacific/Pago_Pago, ja-JP-u-ca-japanese",
    "Europe/Berlin, fa-IR"
  })
  void isTheSameOnEveryMachine(String machineZone, String machineLocale) throws IOException {
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    Map<String, String> here = built();
    TimeZone.setDefault(TimeZone.getTimeZone(machineZone));
    Locale.setDefault(Locale.forLanguageTag(machineLocale));
    assertThat(built("--clean")).isEqualTo(here);
  }

  @Test
  void placesAnArticleOfTheNightInItsOwnMonth() throws IOException {
    TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
    assertThat(built()).containsKeys("2022/03/night.html", "2023/01/title-i.html");
    assertThat(site.page("2022/03/night.html"))
        .contains("datetime=\"2022-03-01T00:30:00+08:00\"", "2022年3月1日 00:30", "1234567");
    assertThat(site.page("2021/01/day.html")).contains("datetime=\"2021-01-02\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-SA-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai"})
  void writesPlainDigitsInMessages(String machineLocale) throws IOException {
    site.article("bad.md", "date: 2022-13-45\nslug: II", "");
    TestSite.Run before = site.build();
    Locale.setDefault(Locale.forLanguageTag(machineLocale));
    TestSite.Run run = site.build();
    assertThat(run.err()).isEqualTo(before.err()).contains("bad.md:3:7: error:");
    site.without("articles/bad.md");
    assertThat(site.build().out())
        .containsPattern("^\\d+ pages written")
        .matches("(?s)[\\x00-\\x7f]*");
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Shanghai, 2022-02-28T16:29:59Z, false",
    "Asia/Shanghai, 2022-02-28T16:30:00Z, true",
    "Asia/Shanghai, 2022-03-01 00:29, false",
    "Asia/Shanghai, 2022-03-01 00:30, true",
    "Asia/Urumqi, 2022-03-01 00:30, true",
    "UTC, 2022-03-01T00:29:59Z, false"
  })
  void publishesInTheSitesOwnTime(String siteZone, String now, boolean visible) throws IOException {
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    site.with("-- site.yaml --\ntitle: 测\ntimezone: " + siteZone + "\n");
    assertThat(built("--now", now).containsKey("2022/03/night.html")).isEqualTo(visible);
  }

  @Test
  void readsATimeThatSummerTimeLeavesOut() throws IOException {
    site.with("-- site.yaml --\ntitle: 测\ntimezone: Europe/Berlin\n");
    site.article("gap.md", "date: 2022-03-27 02:30", "");
    site.article("twice.md", "date: 2022-10-30 02:30", "");
    built();
    assertThat(site.page("2022/03/gap.html")).contains("2022-03-27T03:30:00+02:00");
    assertThat(site.page("2022/10/twice.html")).contains("2022-10-30T02:30:00+02:00");
  }
}
