package org.huiyao.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyao.input.Source;
import org.huiyao.input.UnreadableSourceException;

/** A directory of {@code NAME.txt} with {@code NAME.gold.jsonl}. */
public final class GoldCorpus {

  private static final String GOLD = ".gold.jsonl";

  private GoldCorpus() {}

  /**
   * Reads the documents whose names are wanted, by name; files without gold are passed over.
   *
   * @throws IOException if the directory or a gold file cannot be read, or a text file has none;
   *     the message names it
   */
  public static List<GoldDocument> read(Path directory, Predicate<String> wanted)
      throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(directory)) {
      names =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(GOLD))
              .map(file -> file.substring(0, file.length() - GOLD.length()))
              .filter(wanted)
              .sorted()
              .toList();
    }
    List<GoldDocument> documents = new ArrayList<>();
    for (String name : names) {
      Path file = directory.resolve(name + ".txt");
      String text = text(file);
      documents.add(
          new GoldDocument(
              name, file, text, GoldReader.read(directory.resolve(name + GOLD), text)));
    }
    return documents;
  }

  private static String text(Path file) throws IOException {
    try {
      return new Source.OfFile(file.toString(), file).read();
    } catch (UnreadableSourceException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
