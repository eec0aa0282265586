package news.byline.cli;

import java.util.Locale;
import news.byline.build.Outlook.Due;
import news.byline.diagnostic.Messages;

/** Says when the clock will change a site next. */
final class DueWords {

  private DueWords() {}

  static String of(Due due, Messages messages) {
    String kind = due.kind().toLowerCase(Locale.ROOT).replace('_', '-');
    return messages.get("due." + kind, due.at().toString(), due.file());
  }
}
