package org.huiyao.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of language knowledge: UTF-8 text, one row a line, cells parted by tabs, the first line
 * naming the columns, lines that start with {@code #} and empty lines passed over.
 */
public final class Table {

  /** Where tables lie on the classpath. */
  public static final String ROOT = "org/huiyao/";

  private static final String WORD = "word";
  private static final String THEN = "then";

  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String name, List<String> columns, List<Row> rows) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a table from the classpath.
   *
   * @param name the path below {@link #ROOT}, such as {@code text/folding.tsv}
   * @throws IllegalArgumentException if there is no such table, or a row has more cells than the
   *     table has columns
   */
  public static Table load(String name) {
    InputStream stream = Table.class.getClassLoader().getResourceAsStream(ROOT + name);
    if (stream == null) {
      throw new IllegalArgumentException("no table " + name + " on the classpath");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return read(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + name, e);
    }
  }

  private static Table read(String name, BufferedReader reader) throws IOException {
    List<String> columns = null;
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns == null) {
        columns = cells;
      } else if (cells.size() > columns.size()) {
        throw new IllegalArgumentException(
            name + " line " + number + ": " + cells.size() + " cells for " + columns.size());
      } else {
        rows.add(new Row(name, number, columns, cells));
      }
    }
    if (columns == null) {
      throw new IllegalArgumentException(name + ": no line with the columns' names");
    }
    return new Table(name, columns, List.copyOf(rows));
  }

  /** The path below {@link #ROOT}. */
  public String name() {
    return name;
  }

  /** The columns' names. */
  public List<String> columns() {
    return columns;
  }

  /** The rows, in the file's order. */
  public List<Row> rows() {
    return rows;
  }

  /** The cells of the column {@code word}, in the file's order. */
  public List<String> words() {
    return rows.stream().map(row -> row.get(WORD)).toList();
  }

  /** The same of the rows that have a value in a column. */
  public List<String> words(String column, String value) {
    return rows.stream()
        .filter(row -> row.get(column).equals(value))
        .map(row -> row.get(WORD))
        .toList();
  }

  /**
   * One row.
   *
   * @param table the table's name
   * @param line the 1-based line it stands on
   * @param columns the columns' names
   * @param cells the cells; trailing empty ones may be missing
   */
  public record Row(String table, int line, List<String> columns, List<String> cells) {

    /**
     * The cell of a column, trimmed; empty where the row has none.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException(table + " has no column " + column);
      }
      return index < cells.size() ? cells.get(index).strip() : "";
    }

    /** The cell's values where it holds several parted by blanks; empty where it holds none. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split(" +"));
    }

    /**
     * What the row is about, in the order of its cells: every alternative of the column {@code
     * word}, with every one of the column {@code then} right behind it where that holds any.
     *
     * @throws IllegalArgumentException if the table lacks one of the columns
     */
    public List<String> phrases() {
      List<String> words = list(WORD);
      List<String> ends = list(THEN);
      return ends.isEmpty()
          ? words
          : words.stream().flatMap(word -> ends.stream().map(word::concat)).toList();
    }

    @Override
    public String toString() {
      return table + ":" + line + " " + String.join(" | ", cells);
    }
  }
}
