package news.byline.cli;

import java.io.Serial;
import news.byline.diagnostic.Messages;

/** Says that what a user typed makes no sense. */
final class WrongUsage extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String key;
  private final String[] arguments;

  /** Takes the key of the message and what to fill in. */
  WrongUsage(String key, String... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments.clone();
  }

  /** Returns what is wrong in the user's language. */
  String words(Messages messages) {
    return messages.get(key, arguments);
  }
}
