package org.huiyao.tally;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Columns of text lined up for a terminal, where Chinese characters are two columns wide. */
final class TextTable {

  private static final int FIRST_WIDE = 0x1100;

  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param header the columns' names
   */
  TextTable(List<String> header) {
    rows.add(List.copyOf(header));
  }

  /** Adds a row of as many cells as the header has. */
  void add(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /**
   * Prints header and rows.
   *
   * @param out where to
   * @param left how many columns, from the first, are set to the left; the rest hold numbers
   */
  void print(PrintWriter out, int left) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String blanks = " ".repeat(widths[i] - width(row.get(i)));
        line.append(i < left ? row.get(i) + blanks : blanks + row.get(i)).append("  ");
      }
      out.print(line.toString().stripTrailing() + "\n");
    }
  }

  private static int width(String cell) {
    return cell.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
  }
}
