package org.huiyao.boundary;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.boundary.Line.Kind;
import org.huiyao.boundary.ReporterReader.Reporter;
import org.huiyao.boundary.YearReader.Years;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/** Reads from a document's text what it is, who gave it and when. */
final class DocumentDescriber {

  /** How many lines under the title may tell date, session and speaker. */
  private static final int LONGEST_HEAD = 200;

  private static final int HEAD_LINES = 12;

  private final LineReader lines;
  private final DatelineReader datelines = new DatelineReader();
  private final YearReader years = new YearReader();
  private final ReporterReader reporters = new ReporterReader();

  DocumentDescriber(LineReader lines) {
    this.lines = lines;
  }

  /**
   * Describes a document.
   *
   * @param text its text, from its title on
   * @param title its title
   */
  DocumentBoundary describe(String text, String title) {
    FoldedText folded = FoldedText.of(text);
    List<String> bare = folded.toString().replace(" ", "").lines().toList();
    List<Line> head = head(text);
    List<Line> under = under(head, text);
    String opening =
        head.stream().filter(line -> line.is(Kind.BODY)).map(Line::bare).findFirst().orElse("");
    String date = datelines.date(under).orElse(null);
    String session = datelines.session(under).or(() -> datelines.session(head)).orElse(null);
    Years told = years.read(bare, date, session);
    Reporter reporter = reporters.read(title, opening, under, folded);
    return new DocumentBoundary(
        new Span(0, text.length()),
        title,
        reporter.genre(),
        reporter.organization(),
        reporter.place(),
        told.report(),
        told.plan(),
        told.term(),
        date,
        session,
        datelines.speaker(under).orElse(null));
  }

  /** The lines under the title; of a report in one line, what stands before its text. */
  private List<Line> under(List<Line> head, String text) {
    List<Line> under = head.stream().filter(line -> !line.is(Kind.BODY)).toList();
    return under.isEmpty() && text.length() > LONGEST_HEAD
        ? List.of(lines.read(text.substring(0, LONGEST_HEAD)))
        : under;
  }

  /** The first lines that are not blank, to the end of the first running text. */
  private List<Line> head(String text) {
    List<Line> head = new ArrayList<>();
    int begin = 0;
    while (begin < text.length() && head.size() < HEAD_LINES) {
      int end = text.indexOf('\n', begin) + 1;
      Line line = lines.read(text.substring(begin, end > 0 ? end : text.length()));
      if (!line.is(Kind.BLANK)) {
        head.add(line);
      }
      if (line.is(Kind.BODY)) {
        break;
      }
      begin = end > 0 ? end : text.length();
    }
    return head;
  }
}
