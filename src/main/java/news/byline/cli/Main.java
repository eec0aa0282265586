package news.byline.cli;

/** Starts Byline from a shell. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(Byline.run(args, Surroundings.ofProcess()));
  }
}
