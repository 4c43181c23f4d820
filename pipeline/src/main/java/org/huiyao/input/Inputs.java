package org.huiyao.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a user's arguments name: files as they are, the text files below a directory in the order of
 * their paths, {@code -} for standard input.
 *
 * @param sources what can be read, in order
 * @param failures arguments that name nothing to read
 */
public record Inputs(List<Source> sources, List<Failure> failures) {

  /** Resolves the arguments. A file is only looked at when it is read. */
  public static Inputs of(List<String> arguments) {
    List<Source> sources = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (String argument : arguments) {
      try {
        sources.addAll(sourcesOf(argument));
      } catch (UnreadableSourceException e) {
        failures.add(e.failure(argument));
      }
    }
    return new Inputs(List.copyOf(sources), List.copyOf(failures));
  }

  private static List<Source> sourcesOf(String argument) throws UnreadableSourceException {
    if (argument.equals("-")) {
      return List.of(new Source.OfStream("-", System.in));
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UnreadableSourceException(Stage.READ, "not a path: " + e.getReason());
    }
    return Files.isDirectory(path) ? textFiles(path) : List.of(new Source.OfFile(argument, path));
  }

  private static List<Source> textFiles(Path directory) throws UnreadableSourceException {
    List<Source> sources;
    try (Stream<Path> walk = Files.walk(directory)) {
      sources =
          walk.filter(Inputs::isTextFile)
              .map(path -> (Source) new Source.OfFile(slashed(path), path))
              .sorted((a, b) -> a.name().compareTo(b.name()))
              .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableSourceException(Stage.READ, "cannot be walked: " + e.getMessage());
    }
    if (sources.isEmpty()) {
      throw new UnreadableSourceException(Stage.READ, "no text files (*.txt) in this directory");
    }
    return sources;
  }

  private static boolean isTextFile(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return name.toLowerCase(Locale.ROOT).endsWith(".txt") && Files.isRegularFile(path);
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
