package news.byline.cli;

import picocli.CommandLine.IVersionProvider;

/** Says which Byline this is and on which Java it runs. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "byline " + (version == null ? "development" : version),
      "Java " + System.getProperty("java.version")
    };
  }
}
