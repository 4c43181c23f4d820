package org.huiyao.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The F1 that an evaluation must not fall under, from a file of lines {@code MEASURE F1}. */
public final class Floors {

  private final List<Floor> floors;

  private Floors(List<Floor> floors) {
    this.floors = floors;
  }

  private record Floor(Measure measure, double f1) {}

  /**
   * Reads floors; empty lines and lines that start with {@code #} are passed over.
   *
   * @throws IOException if the file cannot be read or a line names no measure and number
   */
  public static Floors read(Path file) throws IOException {
    List<Floor> floors = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        floors.add(floor(file, line.strip().split("\\s+")));
      }
    }
    return new Floors(List.copyOf(floors));
  }

  private static Floor floor(Path file, String[] cells) throws IOException {
    for (Measure measure : Measure.values()) {
      if (cells.length == 2 && measure.label().equals(cells[0])) {
        try {
          return new Floor(measure, Double.parseDouble(cells[1]));
        } catch (NumberFormatException e) {
          throw new IOException(file + ": not a number: " + cells[1], e);
        }
      }
    }
    throw new IOException(file + ": not a measure and its floor: " + String.join(" ", cells));
  }

  /** One line for each measure that has fallen under its floor. */
  public List<String> broken(Evaluation evaluation) {
    return floors.stream()
        .filter(floor -> f1(evaluation, floor) < floor.f1())
        .map(
            floor ->
                String.format(
                    Locale.ROOT,
                    "%s: F1 %.4f is under the floor of %.4f",
                    floor.measure().label(),
                    f1(evaluation, floor),
                    floor.f1()))
        .toList();
  }

  /** Where there is neither gold nor anything found, nothing is wrong. */
  private static double f1(Evaluation evaluation, Floor floor) {
    return evaluation.score(floor.measure()).f1().orElse(1);
  }
}
