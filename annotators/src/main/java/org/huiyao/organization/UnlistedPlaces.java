package org.huiyao.organization;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyao.organization.Chart.Found;
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
  private static final String LEVELS = "省市盟区县旗镇乡道";
  private static final String FUNCTION_CHARACTERS =
      "在和与对向是把被由及以从到给于为了的或并将就经受报请等按让使令当但而又也还都要会能可不应各全每该本此其我赴同至自据随用且"
          + "之着过做作抓促推督查看听找帮助个原新老好年月日中外内间上下前后";
  private static final Set<String> NAMES = Set.of("ns", "nz", "nr", "nrf", "nrj");

  private final Chart chart;
  private final Standpoint standpoint;

  UnlistedPlaces(Chart chart, Standpoint standpoint) {
    this.chart = chart;
    this.standpoint = standpoint;
  }

  /** The unlisted places that an organ follows, in order. */
  List<PlaceMention> beforeOrgans() {
    return levels()
        .filter(level -> isFollowed(level.span().end()))
        .flatMap(level -> place(level, DEEPEST).stream())
        .toList();
  }

  /**
   * The unlisted divisions named in the text that may lie above the reporting body's own, the
   * nearest first, of one level the most frequent first.
   */
  List<AdministrativeDivision> above(AdministrativeDivision own) {
    Map<AdministrativeDivision, Long> counts =
        levels()
            .filter(level -> level.level().compareTo(own.level()) < 0)
            .flatMap(level -> place(level, DEEPEST).stream())
            .map(PlaceMention::division)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.keySet().stream()
        .sorted(
            Comparator.comparing(AdministrativeDivision::level, Comparator.reverseOrder())
                .thenComparing(counts::get, Comparator.reverseOrder())
                .thenComparing(AdministrativeDivision::name))
        .toList();
  }

  private record LevelMention(Span span, Level level) {}

  private Stream<LevelMention> levels() {
    Stream<LevelMention> zones =
        chart.begins(Entry.Zone.class).stream()
            .filter(begin -> !chart.isPlaceEnd(begin))
            .flatMap(
                begin ->
                    chart
                        .entries(begin, Entry.Zone.class)
                        .limit(1)
                        .map(
                            found -> new LevelMention(new Span(begin, found.end()), Level.COUNTY)));
    return Stream.concat(zones, divisions());
  }

  private Stream<LevelMention> divisions() {
    return chart.begins(Entry.LevelWord.class).stream()
        .filter(begin -> !chart.isBlocked(begin) && !isWholePlace(begin))
        .flatMap(
            begin ->
                chart
                    .entries(begin, Entry.LevelWord.class)
                    .filter(found -> isLevel(found))
                    .limit(1)
                    .map(
                        found ->
                            new LevelMention(new Span(begin, found.end()), found.entry().level())));
  }

  private boolean isLevel(Found<Entry.LevelWord> found) {
    return found.entry().level() != Level.NATION
        && !chart.isBlocked(found.end())
        && !chart.isPlaceEnd(found.end());
  }

  /** Whether a place's full name ends before the level word: 海州市 before 街道. */
  private boolean isWholePlace(int begin) {
    return chart.isPlaceEnd(begin) && LEVELS.indexOf(chart.text().charAt(begin - 1)) >= 0;
  }

  private boolean isFollowed(int end) {
    int afterTerm = chart.afterTerm(end);
    return chart.has(afterTerm, Entry.Organ.class)
        || chart.has(afterTerm, Entry.Committee.class)
        || chart.has(end, Entry.Topic.class);
  }

  private Optional<PlaceMention> place(LevelMention level, int depth) {
    int end = level.span().begin();
    String word = level.span().of(chart.text());
    boolean own = standpoint.seat(word, level.level()).isPresent();
    int begin = end;
    Word before = chart.wordBefore(begin);
    while (before != null && isNamePart(before, level, own) && end - before.begin() <= LONGEST) {
      begin = before.begin();
      before = chart.wordBefore(begin);
    }
    Optional<PlaceMention> outer = depth == 0 ? Optional.empty() : outer(begin, depth - 1);
    boolean bounded = chart.isFree(begin) || chart.isPlaceEnd(begin) || isMarked(begin);
    if (end - begin < SHORTEST || !bounded && outer.isEmpty()) {
      return Optional.empty();
    }
    int outermost = outer.map(place -> place.span().begin()).orElse(begin);
    Span span = new Span(outermost, level.span().end());
    String name = span.of(chart.text());
    return Optional.of(
        new PlaceMention(
            span, new AdministrativeDivision(name, null, level.level(), province(name, level))));
  }

  private static String province(String name, LevelMention level) {
    return level.level() == Level.PROVINCE ? name : null;
  }

  /** The unlisted place right before another: 海州市 in 海州市青柳区. */
  private Optional<PlaceMention> outer(int end, int depth) {
    return end == 0
        ? Optional.empty()
        : chart
            .entries(end - 1, Entry.LevelWord.class)
            .filter(found -> found.end() == end && isLevel(found))
            .findFirst()
            .flatMap(
                found ->
                    place(new LevelMention(new Span(end - 1, end), found.entry().level()), depth));
  }

  /** Whether a committee's marker stands before: 政协 in 政协青柳县委员会. */
  private boolean isMarked(int begin) {
    return Stream.of(2, 3, 4, 10)
        .filter(length -> length <= begin)
        .anyMatch(
            length ->
                chart
                    .entries(begin - length, Entry.Marker.class)
                    .anyMatch(marker -> marker.end() == begin));
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
          && LEVELS.indexOf(character) < 0
          && !(verb && (own || level.level() == Level.TOWNSHIP));
    }
    boolean town = level.level() == Level.TOWNSHIP && !own && pos.equals("n");
    return town && noLevelIn(word) || NAMES.contains(pos) && noLevelIn(word);
  }

  private boolean noLevelIn(Word word) {
    return word.span().of(chart.text()).chars().noneMatch(c -> LEVELS.indexOf(c) >= 0);
  }
}
