package org.huiyao.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.place.Gazetteer;

/** What the words for levels (市, 省) mean where a reporting body speaks. For one thread. */
final class Standpoint {

  private static final String BRANCH = "分局";

  private final Gazetteer gazetteer = Gazetteer.load();
  private final ReportingBody body;
  private final List<AdministrativeDivision> chain = new ArrayList<>();
  private final Map<String, Optional<Seat>> byWord = new HashMap<>();
  private final Map<AdministrativeDivision, Seat> byDivision = new HashMap<>();
  private final Seat own;

  /**
   * @param named unlisted divisions that may lie above an unlisted place, the nearest first, of one
   *     level the likeliest first
   */
  Standpoint(ReportingBody body, List<AdministrativeDivision> named) {
    this.body = body;
    if (body.place() != null) {
      chain.add(body.place());
      chain.addAll(gazetteer.ancestors(body.place()));
      outer().ifPresent(chain::add);
      if (body.place().code() == null && body.place().province() != null) {
        gazetteer.resolve(body.place().province(), null).ifPresent(chain::add);
      }
      named.forEach(this::addAbove);
    }
    own = chain.isEmpty() ? new Seat(null, "", Level.TOWNSHIP) : seat(chain.get(0));
  }

  /** Adds a division that stands higher than every one known so far. */
  private void addAbove(AdministrativeDivision division) {
    if (chain.stream().noneMatch(known -> known.level().compareTo(division.level()) <= 0)) {
      chain.add(division);
    }
  }

  ReportingBody body() {
    return body;
  }

  /** The reporting body's own seat. */
  Seat own() {
    return own;
  }

  /**
   * The full name of a branch of the city's or county's department in its district or town: 公安分局
   * for 海州市公安局新城分局; nothing for other departments and bodies elsewhere.
   */
  Optional<String> branch(String department) {
    if (!isBranch(department)) {
      return Optional.empty();
    }
    String topic = department.substring(0, department.length() - BRANCH.length());
    return above().map(seat -> seat.official() + topic + "局" + own.stem() + BRANCH);
  }

  /** Whether a department is a branch of another's. */
  static boolean isBranch(String department) {
    return department.endsWith(BRANCH);
  }

  /** The seat of the city or county that a district or town lies in. */
  private Optional<Seat> above() {
    boolean inside =
        own.level() == Level.TOWNSHIP || own.level() == Level.COUNTY && isCalled(chain.get(0), "区");
    return chain.stream()
        .skip(1)
        .filter(division -> inside && division.name().matches(".*[市县旗]"))
        .findFirst()
        .map(this::seat);
  }

  /** The seat that a division gives its bodies. */
  Seat seat(AdministrativeDivision division) {
    return byDivision.computeIfAbsent(division, this::seatOf);
  }

  private Seat seatOf(AdministrativeDivision division) {
    if (division.level() == Level.NATION) {
      return new Seat(division, "全国", Level.NATION);
    }
    return new Seat(division, official(division), division.level());
  }

  /** The official name; an unlisted district's or town's after that of the division above it. */
  private String official(AdministrativeDivision division) {
    if (division.code() != null) {
      return gazetteer.officialName(division);
    }
    boolean inside =
        !isCompound(division.name())
            && (division.level() == Level.TOWNSHIP
                || division.level() == Level.COUNTY && !division.name().matches(".*[县市旗]"));
    return chain.stream()
            .filter(above -> inside && above.level().compareTo(division.level()) < 0)
            .filter(above -> above.level() != Level.PROVINCE)
            .findFirst()
            .map(this::official)
            .filter(above -> !division.name().startsWith(above.substring(0, above.length() - 1)))
            .orElse("")
        + division.name();
  }

  /** Whether a name begins with that of the division above: 海州市青柳区. */
  private static boolean isCompound(String name) {
    return name.substring(0, name.length() - 1).matches(".{2,}[市州县].{2,}");
  }

  /** The division before an unlisted one's name in the reporting body's name: 海州市 in 海州市青柳区…. */
  private Optional<AdministrativeDivision> outer() {
    AdministrativeDivision place = body.place();
    if (place.code() != null || body.name() == null || place.level() == Level.NATION) {
      return Optional.empty();
    }
    int at = body.name().indexOf(place.name());
    String before = at < 2 ? "" : body.name().substring(0, at);
    return before.endsWith("市") || before.endsWith("州") || before.endsWith("县")
        ? Optional.of(AdministrativeDivision.unlisted(before))
        : Optional.empty();
  }

  /**
   * The division that a word for a level means here, the nearest above the body's own.
   *
   * @return nothing where the word names a class: 县 in a city's report
   */
  Optional<Seat> seat(String word, Level level) {
    return byWord.computeIfAbsent(word, key -> called(word, level));
  }

  private Optional<Seat> called(String word, Level level) {
    if (level == Level.NATION) {
      return Optional.of(new Seat(AdministrativeDivision.NATION, word, level));
    }
    Optional<Seat> found =
        chain.stream().filter(above -> isCalled(above, word)).findFirst().map(this::seat);
    return found.isPresent() || !isOpen(level) ? found : Optional.of(new Seat(null, word, level));
  }

  private static boolean isCalled(AdministrativeDivision division, String word) {
    if (word.equals("区")) {
      return division.name().endsWith("区")
          && (division.level() == Level.COUNTY || division.name().endsWith("自治区"));
    }
    return division.name().endsWith(word);
  }

  /** Whether an unlisted place may lie in a division of the level that is not known. */
  private boolean isOpen(Level level) {
    if (chain.isEmpty()) {
      return true;
    }
    AdministrativeDivision own = chain.get(0);
    return own.code() == null
        && level.compareTo(own.level()) < 0
        && chain.stream().noneMatch(known -> known.level() == level);
  }
}
