package news.byline.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds the files of an edition that are about to be put in their places, at the paths that they
 * will have. Several threads may write at once.
 */
record Stage(Path folder, Set<String> staged, Set<Path> made) {

  Stage(Path folder) {
    this(folder, ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
  }

  /** Makes an empty folder for a stage; what a killed build left there is dropped. */
  static void clear(Path folder) throws IOException {
    Folders.delete(folder);
    Files.createDirectory(folder);
  }

  /** Tells whether a file holds these bytes and no others. */
  static boolean holds(Path file, byte[] content) throws IOException {
    return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
  }

  Path write(String path, byte[] content) throws IOException {
    Path file = place(path);
    // At once, where Files.write would hand the system some kilobytes at a time.
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        out.write(left);
      }
    }
    staged.add(path);
    return file;
  }

  Path copy(String path, Path source) throws IOException {
    Path file = place(path);
    try (InputStream in = Files.newInputStream(source)) {
      Files.copy(in, file);
    }
    staged.add(path);
    return file;
  }

  private Path place(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    Path parent = file.getParent();
    if (!file.startsWith(folder) || parent == null) {
      throw new IllegalArgumentException("not a path inside the output: " + path);
    }
    // Made first and noted afterwards, so that no other thread writes into a folder not yet there.
    if (!made.contains(parent)) {
      Files.createDirectories(parent);
      made.add(parent);
    }
    return file;
  }
}
