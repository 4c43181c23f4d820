package org.huiyao.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyao.input.Inputs;
import org.huiyao.input.Reading;
import org.huiyao.input.Source;
import org.huiyao.input.UnpackedSources;
import org.huiyao.input.UnreadableSourceException;

/**
 * A directory of reports, {@code NAME.txt} or of another format, with {@code NAME.gold.jsonl} for
 * each.
 */
public final class GoldCorpus {

  private static final String GOLD = ".gold.jsonl";
  private static final String PLAIN = ".txt";

  private GoldCorpus() {}

  /**
   * Reads the documents whose names are wanted, by name; files without gold are passed over.
   *
   * @throws IOException if the directory or a gold file cannot be read, or there is no report that
   *     it is about; the message names it
   */
  public static List<GoldDocument> read(Path directory, Predicate<String> wanted)
      throws IOException {
    List<String> files = files(directory);
    List<GoldDocument> documents = new ArrayList<>();
    for (String file : files) {
      if (file.endsWith(GOLD)) {
        String name = file.substring(0, file.length() - GOLD.length());
        if (wanted.test(name)) {
          String text = text(directory.resolve(report(name, files)));
          documents.add(
              new GoldDocument(name, text, GoldReader.read(directory.resolve(file), text)));
        }
      }
    }
    return documents;
  }

  private static List<String> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String report(String name, List<String> files) {
    String plain = name + PLAIN;
    return files.contains(plain)
        ? plain
        : files.stream()
            .filter(file -> file.startsWith(name + ".") && Inputs.isRead(file))
            .filter(file -> file.lastIndexOf('.') == name.length())
            .findFirst()
            .orElse(plain);
  }

  private static String text(Path file) throws IOException {
    Source source = new Source.OfFile(file.toString(), file);
    try {
      return new UnpackedSources(List.of(source), Reading.STRICT).iterator().next().read();
    } catch (UnreadableSourceException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }
}
