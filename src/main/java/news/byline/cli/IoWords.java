package news.byline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import news.byline.diagnostic.Messages;

/** Puts the failure of a disk into words: which path, and what is the matter with it. */
final class IoWords {

  private IoWords() {}

  static String of(IOException failure, Messages messages) {
    if (!(failure instanceof FileSystemException disk)) {
      return String.valueOf(failure.getMessage());
    }
    String path =
        String.valueOf(disk.getOtherFile() == null ? disk.getFile() : disk.getOtherFile());
    String reason = disk.getReason();
    if (disk instanceof AccessDeniedException) {
      return messages.get("disk.denied", path);
    } else if (disk instanceof NoSuchFileException) {
      return messages.get("disk.missing", path);
    } else if (disk instanceof FileAlreadyExistsException
        || disk instanceof NotDirectoryException) {
      return messages.get("disk.in-the-way", path);
    } else if (reason != null && reason.toLowerCase(Locale.ROOT).contains("no space left")) {
      return messages.get("disk.full", path);
    }
    return messages.get("disk.other", path, String.valueOf(reason));
  }
}
