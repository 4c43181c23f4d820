package org.huiyao.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.place.Gazetteer;
import org.huiyao.place.PlaceMention;

/** Tells the county of a town that no table knows by what its report names most. */
final class MostNamed {

  private static final int FEWEST = 2;

  private MostNamed() {}

  /**
   * The county or district that a town's report names most, and what lies above it, the nearest
   * first; nothing where two are named as often, where it is named but once and for other places.
   */
  static List<AdministrativeDivision> county(
      AdministrativeDivision town, List<PlaceMention> places) {
    if (town.level() != Level.TOWNSHIP) {
      return List.of();
    }
    Map<AdministrativeDivision, Integer> counts = new HashMap<>();
    for (PlaceMention place : places) {
      AdministrativeDivision division = place.division();
      if (division.level() == Level.COUNTY && division.code() != null) {
        counts.merge(division, 1, Integer::sum);
      }
    }
    int most = counts.values().stream().max(Integer::compare).orElse(0);
    List<AdministrativeDivision> leading =
        counts.keySet().stream().filter(county -> counts.get(county) == most).toList();
    if (most < FEWEST || leading.size() > 1) {
      return List.of();
    }
    List<AdministrativeDivision> chain = new ArrayList<>(leading);
    chain.addAll(Gazetteer.load().ancestors(leading.get(0)));
    return chain;
  }
}
