package org.huiyao.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a user's arguments name: files as they are, the files that by their names hold text below a
 * directory in the order of their paths, {@code -} for standard input.
 *
 * @param sources what can be read, in order
 * @param failures arguments that name nothing to read
 */
public record Inputs(List<Source> sources, List<Failure> failures) {

  /** Whether a file of this name is read where its directory is named. */
  public static boolean isRead(String name) {
    return DirectoryWalk.isRead(name);
  }

  /** Resolves the arguments. A file is only looked at when it is read. */
  public static Inputs of(List<String> arguments) {
    List<Source> sources = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (String argument : arguments) {
      if (argument.equals("-")) {
        sources.add(new Source.OfStream("-", System.in));
        continue;
      }
      try {
        Path path = Path.of(argument);
        if (Files.isDirectory(path)) {
          DirectoryWalk walk = DirectoryWalk.of(path);
          sources.addAll(walk.sources());
          failures.addAll(walk.failures());
        } else {
          sources.add(new Source.OfFile(argument, path));
        }
      } catch (IOException e) {
        failures.add(Source.unreadable(e).failure(argument));
      } catch (InvalidPathException e) {
        failures.add(Failure.of(argument, Stage.READ, "not a path: " + e.getReason()));
      }
    }
    return new Inputs(List.copyOf(sources), List.copyOf(failures));
  }
}
