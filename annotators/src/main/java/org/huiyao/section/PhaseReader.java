package org.huiyao.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.table.Table;
import org.huiyao.text.Characters;
import org.huiyao.text.FoldedText;
import org.huiyao.text.GuardedPattern;
import org.huiyao.text.Span;

/** Tells what a heading or paragraph is about, by the table {@code section/phases.tsv}. */
final class PhaseReader {

  private static final int PARAGRAPH_START = 80;

  private static final Pattern YEAR =
      Pattern.compile("^(?:各位(?:代表|委员)[,!:])?(?:刚刚?过去的|关于)?(20\\d\\d)年");

  private record Row(Phase phase, GuardedPattern pattern) {}

  private final Map<String, List<Row>> rows = new HashMap<>();

  PhaseReader() {
    for (Table.Row row : Table.load("section/phases.tsv").rows()) {
      Phase phase = Phase.valueOf(row.get("phase").toUpperCase(Locale.ROOT));
      rows.computeIfAbsent(row.get("where"), where -> new ArrayList<>())
          .add(new Row(phase, new GuardedPattern(row.get("pattern"))));
    }
  }

  /**
   * What a heading says it is about.
   *
   * @param text folded text
   * @param title the heading without its marker
   * @param planYear the document's plan year, 0 where unknown
   */
  Optional<Phase> heading(FoldedText text, Span title, int planYear) {
    return read(title.of(text).replace(" ", ""), "heading", planYear);
  }

  /** What the start of a paragraph says it is about. */
  Optional<Phase> paragraph(FoldedText text, Span paragraph, int planYear) {
    int end = Math.min(paragraph.end(), paragraph.begin() + PARAGRAPH_START);
    return read(new Span(paragraph.begin(), end).of(text).replace(" ", ""), "paragraph", planYear);
  }

  /** What a document's title says the whole of it is about. */
  Optional<Phase> title(FoldedText text, Span title) {
    return find(title.of(text).replace(" ", ""), "title");
  }

  private Optional<Phase> read(String text, String where, int planYear) {
    Matcher year = YEAR.matcher(text);
    if (year.find() && planYear > 0) {
      int told = Integer.parseInt(year.group(1));
      return Optional.of(told >= planYear ? Phase.PLAN : Phase.REVIEW);
    }
    return find(text, where);
  }

  private Optional<Phase> find(String text, String where) {
    Characters characters = Characters.of(text);
    for (Row row : rows.getOrDefault(where, List.of())) {
      if (row.pattern().finds(text, characters)) {
        return Optional.of(row.phase());
      }
    }
    return Optional.empty();
  }
}
