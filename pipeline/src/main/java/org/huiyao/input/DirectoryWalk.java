package org.huiyao.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Gathers the files below a directory that by their names hold text; what it may not enter stops
 * nothing.
 */
final class DirectoryWalk extends SimpleFileVisitor<Path> {

  private static final List<String> ENDINGS =
      List.of("txt", "html", "htm", "docx", "doc", "pdf", "zip", "gz", "tgz");

  private final List<Source.OfFile> sources = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Path named;
  private final Path real;

  private DirectoryWalk(Path named, Path real) {
    this.named = named;
    this.real = real;
  }

  /**
   * Walks a directory; one without any is a failure itself. Links to directories below it are not
   * followed, so that no loop is entered.
   *
   * @throws IOException if it cannot be entered at all
   */
  static DirectoryWalk of(Path directory) throws IOException {
    DirectoryWalk walk = new DirectoryWalk(directory, directory.toRealPath());
    Files.walkFileTree(walk.real, walk);
    if (walk.sources.isEmpty() && walk.failures.isEmpty()) {
      walk.failures.add(
          Failure.of(
              slashed(directory),
              Stage.READ,
              "nothing to read in this directory: no name ends in " + String.join(", ", ENDINGS)));
    }
    walk.sources.sort(Comparator.comparing(Source.OfFile::name).thenComparing(Source.OfFile::path));
    return walk;
  }

  /** The files, in the order of their paths. */
  List<Source.OfFile> sources() {
    return sources;
  }

  /** What could not be entered. */
  List<Failure> failures() {
    return failures;
  }

  /** Whether a file of this name is looked at. */
  static boolean isRead(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.contains(lower.substring(lower.lastIndexOf('.') + 1)) && lower.indexOf('.') >= 0;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isRead(file.getFileName().toString()) && Files.isRegularFile(file)) {
      sources.add(new Source.OfFile(name(file), file));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException thrown) {
    failures.add(Source.unreadable(thrown).failure(name(file)));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, IOException thrown) {
    if (thrown != null) {
      failures.add(Source.unreadable(thrown).failure(name(directory)));
    }
    return FileVisitResult.CONTINUE;
  }

  /** The path as the user would name it. */
  private String name(Path found) {
    return found.equals(real) ? slashed(named) : slashed(named.resolve(real.relativize(found)));
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
