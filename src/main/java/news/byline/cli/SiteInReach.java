package news.byline.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds the site that a command at the desk is meant for. */
final class SiteInReach {

  private SiteInReach() {}

  /**
   * Returns the site's folder: the one that was typed, else the nearest from here upwards that
   * holds {@code site.yaml}, since editors work in {@code articles/} too.
   *
   * @throws WrongUsage if there is none
   */
  static Path of(Path here, @Nullable String typed) throws WrongUsage {
    if (typed != null) {
      Path folder = resolved(here, typed);
      if (!Files.isDirectory(folder)) {
        throw new WrongUsage("usage.no-folder", typed);
      }
      if (!isSite(folder)) {
        throw new WrongUsage("usage.no-site", typed);
      }
      return folder;
    }
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (isSite(folder)) {
        return folder;
      }
    }
    throw new WrongUsage("usage.no-site-here");
  }

  private static boolean isSite(Path folder) {
    return Files.isRegularFile(folder.resolve("site.yaml"));
  }

  private static Path resolved(Path here, String typed) throws WrongUsage {
    try {
      return here.resolve(typed).normalize();
    } catch (InvalidPathException e) {
      throw new WrongUsage("usage.no-folder", typed);
    }
  }
}
