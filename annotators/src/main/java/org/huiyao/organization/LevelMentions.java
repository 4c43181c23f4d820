package org.huiyao.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyao.organization.Chart.Found;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.text.Span;

/** Finds the words for levels and zones that may end the names of unlisted divisions: 区, 新区. */
final class LevelMentions {

  /** What the words for levels end with. */
  static final String LAST_CHARACTERS = "省市盟区县旗镇乡道";

  /** A word for a level where it stands. Offsets are the document's. */
  record LevelMention(Span span, String word, Level level) {}

  private final Chart chart;

  LevelMentions(Chart chart) {
    this.chart = chart;
  }

  /**
   * The words for levels that may end the names of divisions.
   *
   * @param beforeOrgans whether only those that an organ follows
   */
  List<LevelMention> find(boolean beforeOrgans) {
    List<LevelMention> found = new ArrayList<>();
    for (int at : chart.offsets(EntryKind.ZONE)) {
      int end = chart.entries(at, EntryKind.ZONE).get(0).end();
      if ((!beforeOrgans || isFollowed(end)) && !chart.isPlaceEnd(at)) {
        found.add(new LevelMention(new Span(at, end), chart.written(at, end), Level.COUNTY));
      }
    }
    for (int at : chart.offsets(EntryKind.LEVEL)) {
      for (Found<Entry.LevelWord> word : chart.entries(at, EntryKind.LEVEL)) {
        if ((!beforeOrgans || isFollowed(word.end()))
            && isLevel(word)
            && !isWholePlace(at)
            && !chart.isBlocked(at)) {
          found.add(level(at, word));
          break;
        }
      }
    }
    return found;
  }

  private static LevelMention level(int begin, Found<Entry.LevelWord> found) {
    Entry.LevelWord level = found.entry();
    return new LevelMention(new Span(begin, found.end()), level.word(), level.level());
  }

  private boolean isLevel(Found<Entry.LevelWord> found) {
    return found.entry().level() != Level.NATION
        && !chart.isPlaceEnd(found.end())
        && !chart.isBlocked(found.end());
  }

  /** Whether a place's full name ends before the level word: 海州市 before 街道. */
  private boolean isWholePlace(int begin) {
    return chart.isPlaceEnd(begin) && LAST_CHARACTERS.indexOf(chart.text().charAt(begin - 1)) >= 0;
  }

  private boolean isFollowed(int end) {
    int afterTerm = chart.afterTerm(end);
    return chart.has(afterTerm, EntryKind.ORGAN)
        || chart.has(afterTerm, EntryKind.COMMITTEE)
        || chart.has(end, EntryKind.TOPIC);
  }

  /** The word for a level that ends at an offset. */
  Optional<LevelMention> endingAt(int end) {
    if (end > 0) {
      for (Found<Entry.LevelWord> found : chart.entries(end - 1, EntryKind.LEVEL)) {
        if (found.end() == end && isLevel(found)) {
          return Optional.of(level(end - 1, found));
        }
      }
    }
    return Optional.empty();
  }
}
