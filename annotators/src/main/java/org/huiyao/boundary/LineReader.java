package org.huiyao.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.huiyao.boundary.Line.Kind;
import org.huiyao.section.MarkerReader;
import org.huiyao.section.PartTitles;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;
import org.huiyao.text.Characters;
import org.huiyao.text.FoldedText;
import org.huiyao.text.GuardedPattern;
import org.huiyao.text.Span;

/** Tells what part a line plays, by the tables of {@code boundary}. */
final class LineReader {

  /** No title, salutation or dateline is longer. */
  private static final int LONGEST_SHORT_LINE = 90;

  private static final int SHORTEST_SENTENCE = 10;

  /** A sentence as long as this may speak of websites and is no noise. */
  private static final int LONGEST_NOISE = 120;

  private static final String SENTENCE_ENDS = "。!?;:…";
  private static final String CLOSING = "”’」』)】]\"";

  private record Shape(Kind kind, GuardedPattern pattern) {}

  private final Lexicon<Boolean> noiseWords;
  private final List<Shape> shapes = new ArrayList<>();
  private final Speakers speakers = new Speakers();
  private final MarkerReader markers = new MarkerReader();
  private final PartTitles parts = new PartTitles();

  LineReader() {
    Map<String, Boolean> words = new TreeMap<>();
    for (Table.Row row : Table.load("boundary/noise-words.tsv").rows()) {
      words.put(row.get("word"), row.get("lines").equals("any"));
    }
    noiseWords = new Lexicon<>(words);
    for (Table.Row row : Table.load("boundary/line-kinds.tsv").rows()) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      shapes.add(new Shape(kind, new GuardedPattern(row.get("pattern"))));
    }
  }

  /** Reads one line, given with its line break. */
  Line read(String source) {
    String folded = FoldedText.of(source).toString();
    int begin = 0;
    int end = folded.length();
    while (begin < end && isBlank(folded.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(folded.charAt(end - 1))) {
      end--;
    }
    String text = folded.substring(begin, end);
    String bare = text.replace(" ", "");
    return new Line(source, begin, text, bare, kind(text, bare));
  }

  private Kind kind(String text, String bare) {
    if (bare.isEmpty()) {
      return Kind.BLANK;
    }
    boolean sentence = isSentence(bare);
    if (isNoise(bare, sentence)) {
      return Kind.NOISE;
    }
    if (bare.length() <= LONGEST_SHORT_LINE) {
      Characters characters = Characters.of(text);
      for (Shape shape : shapes) {
        boolean fits = !sentence || shape.kind() != Kind.DATELINE;
        if (fits && shape.pattern().matches(bare, characters)) {
          return shape.kind();
        }
      }
      if (speakers.isByline(text, characters)) {
        return Kind.DATELINE;
      }
    }
    if (sentence || bare.length() > LONGEST_SHORT_LINE) {
      return Kind.BODY;
    }
    boolean heading =
        markers.read(text, 0, text.length()).isPresent()
            || parts.isPart(text, new Span(0, text.length()));
    return heading ? Kind.HEADING : Kind.SHORT;
  }

  private boolean isNoise(String bare, boolean sentence) {
    if (sentence && bare.length() > LONGEST_NOISE) {
      return false;
    }
    return noiseWords.all(bare).stream()
        .anyMatch(hit -> hit.value() || !sentence && bare.length() <= LONGEST_SHORT_LINE);
  }

  /** Whether the line ends like a sentence and is longer than an exclamation. */
  private static boolean isSentence(String bare) {
    int end = bare.length();
    while (end > 0 && CLOSING.indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return bare.length() >= SHORTEST_SENTENCE
        && end > 0
        && SENTENCE_ENDS.indexOf(bare.charAt(end - 1)) >= 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || Character.isWhitespace(c);
  }
}
