package org.huiyao.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.table.Table;

/**
 * The administrative divisions of China by name and code, from provinces to towns. Immutable; one
 * instance serves any number of threads. Towns are read when first asked for.
 */
public final class Gazetteer {

  private static final Set<String> MUNICIPALITIES = Set.of("110000", "120000", "310000", "500000");

  private final Map<String, AdministrativeDivision> byCode = new LinkedHashMap<>();
  private final Map<String, List<AdministrativeDivision>> byFullName = new HashMap<>();
  private final Map<String, List<AdministrativeDivision>> byShortName = new HashMap<>();

  private Gazetteer() {
    ShortNames shortNames = new ShortNames();
    for (Table.Row row : Table.load("place/divisions.tsv").rows()) {
      AdministrativeDivision division = division(row.get("code"), row.get("name"));
      byCode.put(division.code(), division);
      add(byFullName, division.name(), division);
      shortNames.of(division.name()).forEach(name -> add(byShortName, name, division));
    }
    for (Table.Row row : Table.load("place/aliases.tsv").rows()) {
      add(byShortName, row.get("name"), byCode.get(row.get("code")));
    }
  }

  private static final class Loaded {
    static final Gazetteer GAZETTEER = new Gazetteer();
  }

  /** The gazetteer that ships with Huiyao. */
  public static Gazetteer load() {
    return Loaded.GAZETTEER;
  }

  /** Every division from the provinces down to the counties, by code. */
  public Iterable<AdministrativeDivision> divisions() {
    return byCode.values();
  }

  /** The short names of divisions down to the counties: 白城, 延边州. */
  public Set<String> shortNames() {
    return Collections.unmodifiableSet(byShortName.keySet());
  }

  /** The full names of towns, townships and subdistricts, in simplified characters. */
  public Set<String> townNames() {
    return Collections.unmodifiableSet(Towns.BY_NAME.keySet());
  }

  /**
   * Whether the name of a town, township or subdistrict may end in a text, alone or after its
   * county's.
   *
   * @param tail offset of what such names end in (镇, 街道)
   */
  boolean mayEndTown(CharSequence text, int tail) {
    return Towns.ENDINGS.mayEnd(text, tail);
  }

  /**
   * The division that a name means.
   *
   * @param name full, short (延边, 延边州) or compound (岳阳市云溪区); towns by their full name only
   * @param context the division where it is said, which decides between divisions of one name: it
   *     and the divisions above it come first, then those in it, then its nearest neighbours; null
   *     where there is none
   * @return nothing if no division has the name today, or several have and none stands out
   */
  public Optional<AdministrativeDivision> resolve(String name, AdministrativeDivision context) {
    return resolveFrom(name, () -> context);
  }

  /**
   * Resolves a name as {@link #resolve(String, AdministrativeDivision)} does.
   *
   * @param context asked for the context, which may be null, only where several divisions bear the
   *     name
   */
  public Optional<AdministrativeDivision> resolveFrom(
      String name, Supplier<AdministrativeDivision> context) {
    List<AdministrativeDivision> candidates = candidates(name);
    return candidates.isEmpty() ? resolveCompound(name, context) : choose(candidates, context);
  }

  private List<AdministrativeDivision> candidates(String name) {
    List<AdministrativeDivision> full = byFullName.get(name);
    if (full != null) {
      return full;
    }
    if (name.endsWith("镇") || name.endsWith("乡") || name.endsWith("街道") || name.endsWith("苏木")) {
      return Towns.BY_NAME.getOrDefault(name, List.of()).stream()
          .map(row -> division(row.get("code"), row.get("name")))
          .toList();
    }
    return byShortName.getOrDefault(name, List.of());
  }

  private Optional<AdministrativeDivision> resolveCompound(
      String name, Supplier<AdministrativeDivision> context) {
    for (int cut = name.length() - 2; cut >= 2; cut--) {
      List<AdministrativeDivision> outers = byFullName.get(name.substring(0, cut));
      AdministrativeDivision outer = outers == null ? null : choose(outers, context).orElse(null);
      if (outer != null) {
        Optional<AdministrativeDivision> inner = resolve(name.substring(cut), outer);
        if (inner.isPresent() && liesIn(inner.get(), outer)) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<AdministrativeDivision> choose(
      List<AdministrativeDivision> candidates, Supplier<AdministrativeDivision> seenFrom) {
    if (candidates.size() <= 1) {
      return candidates.stream().findFirst();
    }
    List<AdministrativeDivision> around = withAncestors(seenFrom.get());
    AdministrativeDivision nearest = null;
    int least = 0;
    boolean alone = false;
    for (AdministrativeDivision candidate : candidates) {
      int distance = distance(candidate, around);
      int order = nearest == null ? -1 : Integer.compare(distance, least);
      if (order == 0) {
        order = candidate.level().compareTo(nearest.level());
      }
      if (order < 0) {
        nearest = candidate;
        least = distance;
      }
      alone = order < 0 || alone && order > 0;
    }
    return alone ? Optional.of(nearest) : Optional.empty();
  }

  /** A division and those above it, from the nearest; none for null. */
  private List<AdministrativeDivision> withAncestors(AdministrativeDivision division) {
    List<AdministrativeDivision> line = new ArrayList<>(4);
    for (AdministrativeDivision up = division; up != null; up = parent(up)) {
      line.add(up);
    }
    return line;
  }

  /**
   * How far a division lies from where it is named, 0 for that place itself and what lies above it,
   * then growing.
   *
   * @param around that place and the divisions above it
   */
  private int distance(AdministrativeDivision found, List<AdministrativeDivision> around) {
    if (around.isEmpty() || around.contains(found)) {
      return 0;
    }
    List<AdministrativeDivision> above = ancestors(found);
    for (int steps = 0; steps < around.size(); steps++) {
      if (above.contains(around.get(steps))) {
        return steps + 1;
      }
    }
    return around.size() + 1;
  }

  /** The division right above; null for provinces, the nation and unlisted divisions. */
  private AdministrativeDivision parent(AdministrativeDivision division) {
    String code = division.code();
    if (code == null) {
      return null;
    }
    AdministrativeDivision county = code.length() == 9 ? byCode.get(code.substring(0, 6)) : null;
    if (county != null) {
      return county;
    }
    AdministrativeDivision prefecture = upper(code, code.substring(0, 4) + "00");
    return prefecture == null ? upper(code, code.substring(0, 2) + "0000") : prefecture;
  }

  private AdministrativeDivision upper(String code, String upper) {
    return upper.equals(code) ? null : byCode.get(upper);
  }

  /** The divisions above, from the nearest to the province. */
  public List<AdministrativeDivision> ancestors(AdministrativeDivision division) {
    AdministrativeDivision parent = parent(division);
    return parent == null ? List.of() : Collections.unmodifiableList(withAncestors(parent));
  }

  /** Whether a division lies in another. */
  boolean liesIn(AdministrativeDivision inner, AdministrativeDivision outer) {
    for (AdministrativeDivision up = parent(inner); up != null; up = parent(up)) {
      if (up.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The name with which the full names of a division's bodies begin: a district's after its city's
   * (岳阳市云溪区), a town's after its county's or district's (常州市武进区遥观镇), every other name alone.
   */
  public String officialName(AdministrativeDivision division) {
    boolean needsParent =
        division.level() == Level.TOWNSHIP
            || division.level() == Level.COUNTY && division.name().endsWith("区");
    AdministrativeDivision parent = needsParent ? parent(division) : null;
    if (parent == null
        || parent.level() == Level.PROVINCE && !MUNICIPALITIES.contains(parent.code())) {
      return division.name();
    }
    String upper = officialName(parent);
    boolean repeated = division.name().startsWith(upper.substring(0, upper.length() - 1));
    return repeated ? division.name() : upper + division.name();
  }

  private AdministrativeDivision division(String code, String name) {
    Level level =
        code.length() == 9
            ? Level.TOWNSHIP
            : code.endsWith("0000")
                ? Level.PROVINCE
                : code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
    AdministrativeDivision province = byCode.get(code.substring(0, 2) + "0000");
    return new AdministrativeDivision(
        name, code, level, level == Level.PROVINCE ? name : province.name());
  }

  private static void add(
      Map<String, List<AdministrativeDivision>> map, String name, AdministrativeDivision division) {
    map.computeIfAbsent(name, key -> new ArrayList<>()).add(division);
  }
}
