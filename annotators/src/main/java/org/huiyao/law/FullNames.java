package org.huiyao.law;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.place.Gazetteer;
import org.huiyao.table.Table;

/** Fills in the place before the names of a reporting body's own regulations. */
final class FullNames {

  /** 市 or 省 for the place itself, not the beginning of a word like 市容, 市场 or 区域. */
  private static final Pattern RELATIVE =
      Pattern.compile("^[本我全]?([省市州县区旗镇乡])(?![容场政区民域内外直树级道土长村旅情际财树镇乡])");

  private final Gazetteer gazetteer = Gazetteer.load();
  private final Set<String> nationalRegulations = new HashSet<>();

  FullNames() {
    Table.load("law/national_regulations.tsv")
        .rows()
        .forEach(row -> nationalRegulations.add(row.get("name")));
  }

  /**
   * The full name of a law.
   *
   * @param placed whether the name begins with the name of a place
   * @param place the reporting body's division; null where unknown
   */
  String of(LawMention law, boolean placed, AdministrativeDivision place) {
    String name = law.name();
    if (law.instrument() == Instrument.ACT || placed || place == null) {
      return name;
    }
    Matcher relative = RELATIVE.matcher(name);
    if (relative.find()) {
      return at(place, relative.group(1))
          .map(division -> gazetteer.officialName(division) + name.substring(relative.end()))
          .orElse(name);
    }
    return own(law, place) ? gazetteer.officialName(place) + name : name;
  }

  /** Whether a name without a place can only be the reporting body's own. */
  private boolean own(LawMention law, AdministrativeDivision place) {
    boolean mayLegislate =
        place.level() == Level.PROVINCE
            || place.level() == Level.PREFECTURE
            || place.name().contains("自治");
    boolean nation =
        law.name().startsWith("中华人民共和国")
            || law.action() == LawAction.INSPECT && nationalRegulations.contains(law.name());
    return mayLegislate
        && !nation
        && law.instrument() != Instrument.DECISION
        && !law.name().startsWith("关于");
  }

  /** The place itself or the one above it whose name ends in {@code tail}. */
  private Optional<AdministrativeDivision> at(AdministrativeDivision place, String tail) {
    List<AdministrativeDivision> above = gazetteer.ancestors(place);
    return Stream.concat(Stream.of(place), above.stream())
        .filter(
            division ->
                division.name().endsWith(tail)
                    || tail.equals("区") && division.name().endsWith("自治区"))
        .findFirst();
  }
}
