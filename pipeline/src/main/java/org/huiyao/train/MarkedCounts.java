package org.huiyao.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Paragraphs in which counts are marked with what they count, {@code 走访企业【12|participation】家}: gold
 * for the classifier of kinds alone.
 *
 * <p>A file {@code NAME.txt} has lines beginning with {@code #}, which say what it holds, a line
 * {@code genre: LABEL}, and then a paragraph a line. Numbers that are not marked teach nothing.
 *
 * @param name the file's name without extension
 * @param genre the genre of the documents in which the paragraphs might stand
 * @param text the paragraphs without the marks
 * @param kinds type and kind, as type/kind, by the offset in {@code text} at which a count begins
 */
record MarkedCounts(String name, String genre, String text, Map<Integer, String> kinds) {

  private static final String EXTENSION = ".txt";
  private static final String GENRE = "genre:";
  private static final Pattern MARK = Pattern.compile("【([^【】|]+)\\|([a-z_]+)(/[a-z_]+)?】");

  /**
   * Reads every file of a directory, by name.
   *
   * @throws IOException if one cannot be read or is not in the form; the message names it
   */
  static List<MarkedCounts> read(Path directory) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(directory)) {
      files = all.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
    }
    List<MarkedCounts> marked = new ArrayList<>();
    for (Path file : files) {
      marked.add(readFile(file));
    }
    return marked;
  }

  private static MarkedCounts readFile(Path file) throws IOException {
    String genre = "";
    StringBuilder text = new StringBuilder();
    Map<Integer, String> kinds = new HashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.startsWith(GENRE)) {
        genre = line.substring(GENRE.length()).strip();
      } else if (!line.startsWith("#") && !line.isBlank()) {
        if (genre.isEmpty()) {
          throw new IOException(file + " line " + number + ": no line \"genre: …\" before it");
        }
        int begin = text.length();
        unmark(line, text, kinds);
        if (text.indexOf("【", begin) >= 0) {
          throw new IOException(file + " line " + number + ": a mark is not 【number|type/kind】");
        }
      }
    }
    String base = file.getFileName().toString();
    String name = base.substring(0, base.length() - EXTENSION.length());
    return new MarkedCounts(name, genre, text.toString(), kinds);
  }

  private static void unmark(String line, StringBuilder text, Map<Integer, String> kinds) {
    Matcher mark = MARK.matcher(line);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      kinds.put(text.length(), mark.group(2) + (mark.group(3) == null ? "/" : mark.group(3)));
      text.append(mark.group(1));
    }
    mark.appendTail(text).append('\n');
  }
}
