package org.huiyao.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Finds the points counted inside paragraphs: 一是…;二是…, 首先…其次…. A point begins a sentence, or a
 * clause where others of its series stand in the paragraph.
 */
final class ItemFinder {

  private static final String SENTENCE_MARKS = "。;:!?";
  private static final String CLAUSE_MARKS = ",、(";
  private static final String CLOSING = " ”’」』)】]\"";

  /** The series whose words (首先, 最后) mean something else when they stand alone. */
  private static final String NEEDS_COMPANY = "首先";

  /** How many characters apart the points of such a series may stand. */
  private static final int FARTHEST_COMPANY = 1500;

  private record Word(String series, int ordinal, Pattern follow) {}

  private record Point(Hit<Word> hit, Span paragraph, boolean beginsSentence) {

    boolean followsOn(Point last) {
      return last != null
          && last.paragraph.equals(paragraph)
          && last.hit.value().ordinal() == hit.value().ordinal() - 1;
    }

    boolean isNear(Point other) {
      return other != null && Math.abs(other.hit.begin() - hit.begin()) <= FARTHEST_COMPANY;
    }
  }

  private final Lexicon<Word> words;

  ItemFinder() {
    Map<String, Word> rows = new TreeMap<>();
    for (Table.Row row : Table.load("section/items.tsv").rows()) {
      rows.put(
          row.get("word"),
          new Word(
              row.get("series"),
              Integer.parseInt(row.get("ordinal")),
              Pattern.compile(row.get("follow"))));
    }
    words = new Lexicon<>(rows);
  }

  /**
   * The items of a text, in order.
   *
   * @param paragraphs the lines of the text, without the blanks around them
   */
  List<Candidate> find(FoldedText text, List<Span> paragraphs) {
    List<Point> points = points(text, paragraphs);
    Point[] following = following(points);
    Map<String, Point> last = new HashMap<>();
    List<Candidate> items = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      String series = point.hit().value().series();
      if (counts(point, last.get(series), following[i])) {
        last.put(series, point);
        items.add(item(point));
      }
    }
    return items;
  }

  private static boolean counts(Point point, Point last, Point next) {
    boolean first = point.hit().value().ordinal() == 1;
    if (point.hit().value().series().equals(NEEDS_COMPANY)) {
      return point.beginsSentence()
          && (first ? point.isNear(next) && next.beginsSentence() : point.isNear(last));
    }
    return point.beginsSentence()
        || point.followsOn(last)
        || first && next != null && next.followsOn(point);
  }

  private List<Point> points(FoldedText text, List<Span> paragraphs) {
    List<Point> points = new ArrayList<>();
    List<Hit<Word>> hits = words.longest(text);
    int next = 0;
    for (Span paragraph : paragraphs) {
      for (; next < hits.size() && hits.get(next).begin() < paragraph.end(); next++) {
        Hit<Word> hit = hits.get(next);
        char before = before(text, hit.begin(), paragraph);
        boolean beginsSentence = SENTENCE_MARKS.indexOf(before) >= 0;
        boolean beginsClause = beginsSentence || CLAUSE_MARKS.indexOf(before) >= 0;
        if (beginsClause
            && hit.value().follow().matcher(text).region(hit.end(), text.length()).lookingAt()) {
          points.add(new Point(hit, paragraph, beginsSentence));
        }
      }
    }
    return points;
  }

  /**
   * The mark before {@code at}, past closing quotes and blanks; a full stop at the line's start.
   */
  private static char before(FoldedText text, int at, Span paragraph) {
    int before = at - 1;
    while (before >= paragraph.begin() && CLOSING.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < paragraph.begin() ? '。' : text.charAt(before);
  }

  /** For every point the next of its series, null for the last. */
  private static Point[] following(List<Point> points) {
    Point[] following = new Point[points.size()];
    Map<String, Point> next = new HashMap<>();
    for (int i = points.size() - 1; i >= 0; i--) {
      Point point = points.get(i);
      following[i] = next.put(point.hit().value().series(), point);
    }
    return following;
  }

  private static Candidate item(Point point) {
    Span span = new Span(point.hit().begin(), point.hit().end());
    int ordinal = point.hit().value().ordinal();
    return new Candidate(
        span, HeadingStyle.ITEM, span.end(), Candidate.ITEM, ordinal, point.paragraph());
  }
}
