package news.byline.site;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds the programs of the machine that tests use, and installs them where this process may. */
public final class Programs {

  private Programs() {}

  /**
   * What a program did.
   *
   * @param code its exit code; −1 where it could not be run to its end
   * @param out all that it said
   */
  public record Finished(int code, String out) {}

  /**
   * Returns where a program is; installs it first where it is missing.
   *
   * @param debian the package of Debian and Ubuntu that has it
   * @throws AssertionError which says what is missing and what to do
   */
  public static Path require(String program, String debian) {
    String failure = find(program).isPresent() ? "" : install(List.of(debian));
    return find(program)
        .orElseThrow(
            () ->
                new AssertionError(
                    program
                        + " is missing, which this test runs. On Debian and Ubuntu: sudo apt-get install "
                        + debian
                        + "."
                        + failure));
  }

  /** Returns where a program is that the path of this process leads to. */
  public static Optional<Path> find(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Tells whether this process may do anything, as in most containers. */
  public static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** Installs packages where this process may; returns what went wrong, or nothing. */
  public static synchronized String install(List<String> packages) {
    if (!isRoot() || find("apt-get").isEmpty()) {
      return "";
    }
    Finished update = run("apt-get", "update");
    List<String> command = new ArrayList<>(List.of("apt-get", "install", "-y"));
    command.add("--no-install-recommends");
    command.addAll(packages);
    Finished install = run(command.toArray(String[]::new));
    return install.code() == 0 ? "" : " Installing failed:\n" + update.out() + "\n" + install.out();
  }

  /** Runs a program that is asked nothing, for ten minutes at most. */
  public static Finished run(String... command) {
    try {
      Path output = Files.createTempFile("byline-", ".log");
      try {
        ProcessBuilder builder =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(output.toFile());
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        Process process = builder.start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
          process.destroy();
          return new Finished(-1, "no end after ten minutes");
        }
        return new Finished(
            process.exitValue(), Files.readString(output, StandardCharsets.UTF_8).strip());
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      return new Finished(-1, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Finished(-1, "interrupted");
    }
  }
}
