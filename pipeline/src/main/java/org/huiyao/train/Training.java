package org.huiyao.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyao.boundary.BoundaryFinder;
import org.huiyao.boundary.DocumentBoundary;
import org.huiyao.evaluate.Finding;
import org.huiyao.evaluate.GoldCorpus;
import org.huiyao.evaluate.GoldDocument;
import org.huiyao.evaluate.Mention;
import org.huiyao.fact.KindTrainer;
import org.huiyao.fact.KindTrainer.Lesson;
import org.huiyao.text.FoldedText;

/** What corpora with gold teach the models. */
public final class Training {

  private static final String KINDS = "kinds.model.gz";

  private final KindTrainer kinds = new KindTrainer();
  private final Map<String, Lesson> lessons = new LinkedHashMap<>();

  /**
   * Reads corpora, the documents of each by name.
   *
   * @param corpora directories of reports with {@code NAME.gold.jsonl} for each
   * @param counts directories of {@code NAME.txt} with marked counts
   * @throws IOException if one cannot be read or two documents have one name; the message names it
   */
  public Training(List<Path> corpora, List<Path> counts) throws IOException {
    BoundaryFinder boundaries = BoundaryFinder.shared();
    for (Path corpus : corpora) {
      for (GoldDocument document : GoldCorpus.read(corpus, name -> true)) {
        List<DocumentBoundary> found = boundaries.find(document.text());
        String genre = found.isEmpty() ? "" : found.get(0).genre().label();
        FoldedText text = FoldedText.of(document.text());
        learn(corpus, document.name(), kinds.read(text, genre, kindsByBegin(document)));
      }
    }
    for (Path directory : counts) {
      for (MarkedCounts marked : MarkedCounts.read(directory)) {
        FoldedText text = FoldedText.of(marked.text());
        learn(directory, marked.name(), kinds.read(text, marked.genre(), marked.kinds()));
      }
    }
  }

  private void learn(Path corpus, String name, Lesson lesson) throws IOException {
    if (lessons.put(name, lesson) != null) {
      throw new IOException(corpus + ": a second document named " + name);
    }
  }

  private static Map<Integer, String> kindsByBegin(GoldDocument document) {
    Map<Integer, String> kinds = new HashMap<>();
    for (Mention mention : document.gold()) {
      if (mention.finding() == Finding.FACT) {
        kinds.put(mention.begin(), mention.get("type") + "/" + mention.get("kind"));
      }
    }
    return kinds;
  }

  /** How many documents there are to learn from. */
  public int size() {
    return lessons.size();
  }

  /**
   * Trains and writes the models.
   *
   * @param directory where they go; made if it is not there
   * @param except the names of the documents to leave out
   * @return the model of fact kinds
   * @throws IOException if a file cannot be written
   */
  public Path write(Path directory, Set<String> except) throws IOException {
    List<Lesson> chosen = new ArrayList<>();
    lessons.forEach(
        (name, lesson) -> {
          if (!except.contains(name)) {
            chosen.add(lesson);
          }
        });
    Files.createDirectories(directory);
    Path file = directory.resolve(KINDS);
    try (OutputStream out = Files.newOutputStream(file)) {
      kinds.write(chosen, out);
    }
    return file;
  }
}
