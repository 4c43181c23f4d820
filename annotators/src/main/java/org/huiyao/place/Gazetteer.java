package org.huiyao.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;

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

  private static final class Towns {
    static final Map<String, List<Table.Row>> BY_NAME =
        Table.load("place/towns.tsv").rows().stream()
            // Folded, as the texts are in which they are looked for: 於潜镇.
            .collect(Collectors.groupingBy(row -> FoldedText.simplified(row.get("name"))));
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
      String rest = name.substring(cut);
      Optional<AdministrativeDivision> inner =
          choose(byFullName.getOrDefault(name.substring(0, cut), List.of()), context)
              .flatMap(
                  outer -> resolve(rest, outer).filter(found -> ancestors(found).contains(outer)));
      if (inner.isPresent()) {
        return inner;
      }
    }
    return Optional.empty();
  }

  private Optional<AdministrativeDivision> choose(
      List<AdministrativeDivision> candidates, Supplier<AdministrativeDivision> seenFrom) {
    if (candidates.size() <= 1) {
      return candidates.stream().findFirst();
    }
    AdministrativeDivision context = seenFrom.get();
    Comparator<AdministrativeDivision> order =
        Comparator.<AdministrativeDivision>comparingInt(found -> distance(found, context))
            .thenComparing(AdministrativeDivision::level);
    List<AdministrativeDivision> ranked = candidates.stream().sorted(order).toList();
    return order.compare(ranked.get(0), ranked.get(1)) == 0
        ? Optional.empty()
        : Optional.of(ranked.get(0));
  }

  /** 0 for the context itself and what lies above it, then growing. */
  private int distance(AdministrativeDivision found, AdministrativeDivision context) {
    if (context == null) {
      return 0;
    }
    List<AdministrativeDivision> around = new ArrayList<>(List.of(context));
    around.addAll(ancestors(context));
    if (around.contains(found)) {
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

  /** The division right above, nothing for provinces, the nation and unlisted divisions. */
  public Optional<AdministrativeDivision> parent(AdministrativeDivision division) {
    return division.code() == null ? Optional.empty() : parent(division.code());
  }

  private Optional<AdministrativeDivision> parent(String code) {
    List<String> above = new ArrayList<>();
    if (code.length() == 9) {
      above.add(code.substring(0, 6));
    }
    above.add(code.substring(0, 4) + "00");
    above.add(code.substring(0, 2) + "0000");
    return above.stream()
        .filter(upper -> !upper.equals(code))
        .map(byCode::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The divisions above, from the nearest to the province. */
  public List<AdministrativeDivision> ancestors(AdministrativeDivision division) {
    List<AdministrativeDivision> ancestors = new ArrayList<>();
    for (Optional<AdministrativeDivision> up = parent(division);
        up.isPresent();
        up = parent(up.get())) {
      ancestors.add(up.get());
    }
    return List.copyOf(ancestors);
  }

  /**
   * The name with which the full names of a division's bodies begin: a district's after its city's
   * (岳阳市云溪区), a town's after its county's or district's (常州市武进区遥观镇), every other name alone.
   */
  public String officialName(AdministrativeDivision division) {
    boolean needsParent =
        division.level() == Level.TOWNSHIP
            || division.level() == Level.COUNTY && division.name().endsWith("区");
    return parent(division)
        .filter(upper -> needsParent)
        .filter(upper -> upper.level() != Level.PROVINCE || MUNICIPALITIES.contains(upper.code()))
        .map(this::officialName)
        .filter(upper -> !division.name().startsWith(upper.substring(0, upper.length() - 1)))
        .map(upper -> upper + division.name())
        .orElse(division.name());
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
