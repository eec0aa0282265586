package news.byline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import news.byline.diagnostic.Messages;
import org.jspecify.annotations.Nullable;

/** Runs the command that a user typed. */
public final class Byline {

  static final int WELL = 0;
  static final int FAULTS = 1;
  static final int USAGE = 2;

  private static final long MEBIBYTE = 1024 * 1024;

  /** Names the words of the command line. */
  static final String BUNDLE = "news.byline.cli.messages";

  private Byline() {}

  /** Runs a command and returns its exit code: 0 well, 1 faults found, 2 wrong usage. */
  public static int run(String[] args, Surroundings surroundings) {
    Messages messages = Messages.of(BUNDLE, surroundings.locale());
    int code = execute(args, surroundings, messages);
    surroundings.out().flush();
    surroundings.err().flush();
    return code;
  }

  /**
   * Runs a command; picocli leaves errors of the virtual machine, such as too little memory, to us.
   */
  private static int execute(String[] args, Surroundings surroundings, Messages messages) {
    try {
      BuildOptions plain = PlainBuild.read(args);
      return plain == null
          ? Commands.execute(args, surroundings, messages)
          : build(plain, args, surroundings, messages);
    } catch (Error e) {
      boolean verbose = List.of(args).contains("--verbose") || List.of(args).contains("-v");
      return report(e, verbose, surroundings, messages);
    }
  }

  /** Builds without picocli, but leaves it to picocli to tell of wrong usage. */
  private static int build(
      BuildOptions options, String[] args, Surroundings surroundings, Messages messages) {
    try {
      return new BuildRun(options, surroundings, messages).run();
    } catch (WrongUsage e) {
      return Commands.execute(args, surroundings, messages);
    } catch (IOException | RuntimeException e) {
      return report(e, options.verbose(), surroundings, messages);
    }
  }

  /** Says in one line what kept a command from its end; {@code --verbose} adds where. */
  static int report(
      Throwable failure, boolean verbose, Surroundings surroundings, Messages messages) {
    surroundings.err().println(messages.get("failure", words(failure, messages)));
    if (verbose) {
      failure.printStackTrace(surroundings.err());
    }
    return FAULTS;
  }

  private static String words(@Nullable Throwable failure, Messages messages) {
    if (failure instanceof UncheckedIOException unchecked) {
      return words(unchecked.getCause(), messages);
    }
    long heap = Runtime.getRuntime().maxMemory() / MEBIBYTE;
    if (failure instanceof IOException io) {
      return IoWords.of(io, messages);
    }
    return failure instanceof OutOfMemoryError
        ? messages.get("failure.memory", Long.toString(heap))
        : messages.get("failure.ours", String.valueOf(failure));
  }
}
