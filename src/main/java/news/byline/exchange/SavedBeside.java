package news.byline.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import news.byline.exchange.manuscript.Submission;
import org.jspecify.annotations.Nullable;

/** Finds the files that a browser saved beside a page, and no others, and the pages of the site. */
record SavedBeside(Path page, SiteAddresses site) implements Submission.Companions {

  private static final long LARGEST = 100L << 20;

  @Override
  public @Nullable String article(String address) {
    return site.find(address);
  }

  @Override
  public byte @Nullable [] read(String path) {
    try {
      Path folder = page.toAbsolutePath().normalize().getParent();
      Path file = folder == null ? null : folder.resolve(path).normalize();
      boolean inside =
          folder != null
              && file != null
              && file.startsWith(folder)
              && Files.isRegularFile(file)
              && file.toRealPath().startsWith(folder.toRealPath())
              && Files.size(file) <= LARGEST;
      return inside ? Files.readAllBytes(file) : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }
}
