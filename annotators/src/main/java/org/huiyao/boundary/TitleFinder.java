package org.huiyao.boundary;

import java.util.List;
import java.util.Optional;
import org.huiyao.table.Table;
import org.huiyao.text.Characters;
import org.huiyao.text.GuardedPattern;

/** Finds the title of a document among the lines that stand between two stretches of text. */
final class TitleFinder {

  private static final int OPENING_LENGTH = 80;

  /** How the titles of reports end. */
  private static final String REPORT = "报告";

  private final TitleGrammar grammar = new TitleGrammar();
  private final List<GuardedPattern> openings =
      Table.load("boundary/openings.tsv").rows().stream()
          .map(row -> new GuardedPattern(row.get("pattern")))
          .toList();

  /**
   * Looks for a title.
   *
   * @param block the lines before {@code body}, back to the last running text
   * @param body the running text's first line
   * @param current title of the document that is open, null where none is
   */
  Optional<Title> find(List<Line> block, Line body, String current) {
    if (block.isEmpty()) {
      return Optional.empty();
    }
    String opening = body.bare().substring(0, Math.min(OPENING_LENGTH, body.bare().length()));
    return new TitleSearch(grammar, block, opensReport(opening), current).run();
  }

  private boolean opensReport(String opening) {
    Characters characters = Characters.of(opening);
    for (GuardedPattern pattern : openings) {
      if (pattern.finds(opening, characters)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The title of a document whose first line is running text: the title it begins with, as where a
   * page has lost its line breaks, else its first sentence.
   */
  String untitled(Line first) {
    String text = first.text();
    int limit = Math.min(OPENING_LENGTH, text.length());
    for (int at = text.indexOf(REPORT); at >= 0 && at < limit; at = text.indexOf(REPORT, at + 1)) {
      String title = text.substring(0, at + REPORT.length());
      if (grammar.claim(title) == TitleGrammar.Claim.SURE) {
        return title;
      }
    }
    int sentence = text.indexOf('。') + 1;
    return sentence > 0 ? text.substring(0, sentence) : text;
  }

  /** Whether a line reads like a title, as the entries of a contents list do. */
  boolean isTitleLike(Line line) {
    return grammar.read(line).claim() != TitleGrammar.Claim.NONE;
  }
}
