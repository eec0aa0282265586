package news.byline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Opens an address in the browser that the user prefers. */
final class BrowserOpening {

  /** The command of freedesktop.org, which most systems with a desktop but for two follow. */
  private static final String FREEDESKTOP = "xdg-open";

  /** A system's own opener ends at once, unless it became the browser itself. */
  private static final long SECONDS = 3;

  private BrowserOpening() {}

  /** Returns the command that opens an address on a system. */
  static List<String> command(String address, String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return List.of("open", address);
    }
    return name.startsWith("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
        : List.of(FREEDESKTOP, address);
  }

  /** Opens an address; tells whether that seems to have gone well. */
  static boolean open(String address, String system) {
    return run(command(address, system));
  }

  /** Runs a command; tells whether it went well or is still running after a moment. */
  static boolean run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      return !process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
