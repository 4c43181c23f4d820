package org.huiyao.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyao.organization.Chart.Found;
import org.huiyao.organization.LevelMentions.LevelMention;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.place.PlaceMention;
import org.huiyao.text.Span;
import org.huiyao.word.Word;

/**
 * Finds divisions that the gazetteer does not know by their level: 青柳区 in 青柳区人大常委会. The segmenter
 * leaves their names in single characters.
 */
final class UnlistedPlaces {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final int DEEPEST = 2;
  private static final char FORMER = '原';

  /** How long the markers of committees are. */
  private static final List<Integer> MARKERS = List.of(2, 3, 4, 10);

  private static final String PUNCTUATION = NonNameWords.PUNCTUATION + "()";

  private static final String FUNCTION_CHARACTERS =
      NonNameWords.FUNCTION_CHARACTERS + "都能可用且之着过做作抓促推督查看听找帮助个原新老好年月日中外内间上下前后";
  private static final Set<String> NAMES = Set.of("ns", "nz", "nr", "nrf", "nrj");

  private final Chart chart;
  private final Standpoint standpoint;
  private final LevelMentions levels;

  UnlistedPlaces(Chart chart, Standpoint standpoint) {
    this.chart = chart;
    this.standpoint = standpoint;
    levels = new LevelMentions(chart);
  }

  /** The unlisted places that an organ follows, those in zones first, each in order. */
  List<PlaceMention> beforeOrgans() {
    List<PlaceMention> places = new ArrayList<>();
    for (LevelMention level : levels.find(true)) {
      place(level, DEEPEST).ifPresent(places::add);
    }
    return places;
  }

  /**
   * The unlisted divisions named in the text that may lie above the reporting body's own, the
   * nearest first, of one level the most frequent first.
   */
  List<AdministrativeDivision> above(AdministrativeDivision own) {
    Map<AdministrativeDivision, Integer> counts = new HashMap<>();
    for (LevelMention level : levels.find(false)) {
      if (level.level().compareTo(own.level()) < 0) {
        place(level, DEEPEST).ifPresent(place -> counts.merge(place.division(), 1, Integer::sum));
      }
    }
    return counts.keySet().stream()
        .sorted(
            Comparator.comparing(AdministrativeDivision::level, Comparator.reverseOrder())
                .thenComparing(counts::get, Comparator.reverseOrder())
                .thenComparing(AdministrativeDivision::name))
        .toList();
  }

  private Optional<PlaceMention> place(LevelMention level, int depth) {
    int end = level.span().begin();
    if (!mayEndName(end)) {
      return Optional.empty();
    }
    // What was called so is named, whatever its words are taken for: 原新民场镇.
    boolean own = !isAfterFormer(end) && standpoint.seat(level.word(), level.level()).isPresent();
    int begin = end;
    Word before = chart.wordBefore(begin);
    while (before != null && isNamePart(before, level, own) && end - before.begin() <= LONGEST) {
      begin = before.begin();
      before = chart.wordBefore(begin);
    }
    if (end - begin < SHORTEST) {
      return Optional.empty();
    }
    Optional<PlaceMention> outer = depth == 0 ? Optional.empty() : outer(begin, depth - 1);
    if (outer.isEmpty() && !mayBegin(begin)) {
      return Optional.empty();
    }
    int outermost = outer.map(place -> place.span().begin()).orElse(begin);
    Span span = new Span(outermost, level.span().end());
    String name = span.of(chart.text());
    return Optional.of(
        new PlaceMention(
            span, new AdministrativeDivision(name, null, level.level(), province(name, level))));
  }

  /**
   * Whether the character before an offset may end a name, which is told before words are asked.
   */
  private boolean mayEndName(int end) {
    if (end == 0) {
      return false;
    }
    char last = chart.text().charAt(end - 1);
    return PUNCTUATION.indexOf(last) < 0 && LevelMentions.LAST_CHARACTERS.indexOf(last) < 0;
  }

  private static String province(String name, LevelMention level) {
    return level.level() == Level.PROVINCE ? name : null;
  }

  /** The unlisted place right before another: 海州市 in 海州市青柳区. */
  private Optional<PlaceMention> outer(int end, int depth) {
    return levels.endingAt(end).flatMap(level -> place(level, depth));
  }

  private boolean mayBegin(int begin) {
    return chart.isPlaceEnd(begin) || isMarked(begin) || chart.isFree(begin) || isFormer(begin);
  }

  private boolean isAfterFormer(int end) {
    for (int at = end - 1; at >= Math.max(0, end - LONGEST); at--) {
      if (chart.text().charAt(at) == FORMER) {
        return isFormer(at + 1);
      }
    }
    return false;
  }

  /** Whether a place is what was called so: 原青柳镇. */
  private boolean isFormer(int begin) {
    Word before = chart.wordBefore(begin);
    return before != null
        && before.span().length() == 1
        && chart.text().charAt(before.begin()) == FORMER;
  }

  /** Whether a committee's marker stands before: 政协 in 政协青柳县委员会. */
  private boolean isMarked(int begin) {
    for (int length : MARKERS) {
      if (length <= begin) {
        for (Found<Entry.Marker> marker : chart.entries(begin - length, EntryKind.MARKER)) {
          if (marker.end() == begin) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Single characters, which unknown names fall into, names, and any noun before a town's level
   * (大桥街道).
   *
   * @param own whether the level word may mean the reporting body's own division, so that what
   *     stands before must look the more like a name
   */
  private boolean isNamePart(Word word, LevelMention level, boolean own) {
    String pos = word.pos();
    if (word.span().length() == 1) {
      char character = chart.text().charAt(word.begin());
      boolean verb = pos.equals("v") || pos.equals("q") || pos.equals("vi");
      return "wpcurmd".indexOf(pos.charAt(0)) < 0
          && FUNCTION_CHARACTERS.indexOf(character) < 0
          && LevelMentions.LAST_CHARACTERS.indexOf(character) < 0
          && !(verb && (own || level.level() == Level.TOWNSHIP && !isAfterFormer(word.end())));
    }
    boolean town = level.level() == Level.TOWNSHIP && !own && pos.equals("n");
    return town && noLevelIn(word) || NAMES.contains(pos) && noLevelIn(word);
  }

  private boolean noLevelIn(Word word) {
    for (int at = word.begin(); at < word.end(); at++) {
      if (LevelMentions.LAST_CHARACTERS.indexOf(chart.text().charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
