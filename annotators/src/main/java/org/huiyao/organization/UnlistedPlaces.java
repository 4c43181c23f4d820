package org.huiyao.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.huiyao.organization.Chart.Found;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.place.PlaceMention;
import org.huiyao.text.Span;
import org.huiyao.token.Word;

/**
 * Finds divisions that the gazetteer does not know, where an organ follows their name: 青柳区 in
 * 青柳区人大常委会.
 */
final class UnlistedPlaces {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final String LEVELS = "省市盟区县旗镇乡道";
  private static final String NAME_PARTS = "ngajbstfk";
  private static final Set<OrganizationType> WITH_PLACES =
      Set.of(
          OrganizationType.PARTY,
          OrganizationType.CONGRESS,
          OrganizationType.CPPCC,
          OrganizationType.GOVERNMENT,
          OrganizationType.JUDICIAL);

  private final Chart chart;
  private final Standpoint standpoint;

  UnlistedPlaces(Chart chart, Standpoint standpoint) {
    this.chart = chart;
    this.standpoint = standpoint;
  }

  /** The places found, in order. */
  List<PlaceMention> find() {
    List<PlaceMention> found = new ArrayList<>();
    for (int begin : chart.begins(Entry.LevelWord.class)) {
      chart
          .entries(begin, Entry.LevelWord.class)
          .filter(level -> level.entry().level() != Level.NATION)
          .filter(level -> !chart.isBlocked(begin) && !isWholePlace(begin))
          .filter(level -> !chart.isBlocked(level.end()) && !chart.isPlaceEnd(level.end()))
          .filter(level -> isFollowed(level.end()))
          .findFirst()
          .flatMap(level -> place(begin, level))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Whether a place's full name ends before the level word: 海州市 before 街道. */
  private boolean isWholePlace(int begin) {
    return chart.isPlaceEnd(begin) && LEVELS.indexOf(chart.text().charAt(begin - 1)) >= 0;
  }

  private boolean isFollowed(int end) {
    return chart
        .entries(chart.afterTerm(end), Entry.Organ.class)
        .anyMatch(found -> WITH_PLACES.contains(found.entry().type()));
  }

  private Optional<PlaceMention> place(int end, Found<Entry.LevelWord> level) {
    int begin = end;
    Word word = chart.wordBefore(begin);
    boolean town = level.entry().level() == Level.TOWNSHIP && !standpoint.isTown();
    while (word != null && isNamePart(word, town) && end - word.span().begin() <= LONGEST) {
      begin = word.span().begin();
      word = chart.wordBefore(begin);
    }
    boolean another =
        IntStream.range(begin, end).anyMatch(at -> LEVELS.indexOf(chart.text().charAt(at)) >= 0);
    if (another || end - begin < SHORTEST || !chart.isFree(begin) && !chart.isPlaceEnd(begin)) {
      return Optional.empty();
    }
    Span span = new Span(begin, level.end());
    return Optional.of(
        new PlaceMention(span, AdministrativeDivision.unlisted(span.of(chart.text()))));
  }

  /**
   * Single characters, which unknown names fall into, names, and any noun before a town's level
   * (大桥街道).
   */
  private static boolean isNamePart(Word word, boolean town) {
    char pos = word.pos().charAt(0);
    return word.span().length() == 1
        ? NAME_PARTS.indexOf(pos) >= 0 && !word.pos().equals("ad")
        : town && word.pos().equals("n")
            || word.pos().equals("ns")
            || word.pos().equals("nz")
            || word.pos().startsWith("nr");
  }
}
