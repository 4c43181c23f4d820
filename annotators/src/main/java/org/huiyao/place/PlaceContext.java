package org.huiyao.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/** What names of divisions mean in one text about one division. For one thread. */
final class PlaceContext {

  /** What the names of towns end in. */
  static final List<String> TOWN_TAILS = List.of("街道", "苏木", "镇", "乡");

  private final Gazetteer gazetteer = Gazetteer.load();
  private final AdministrativeDivision context;
  private final List<String> ownNames;
  private final Map<String, Optional<AdministrativeDivision>> byName = new HashMap<>();

  /**
   * @param context the division the text is about; null where unknown
   */
  PlaceContext(AdministrativeDivision context) {
    this.context = context;
    ownNames = context == null ? List.of() : namesOf(context);
  }

  private List<String> namesOf(AdministrativeDivision division) {
    String name = division.name();
    List<String> names = new ArrayList<>(List.of(name, gazetteer.officialName(division)));
    String tail =
        TOWN_TAILS.stream()
            .filter(name::endsWith)
            .findFirst()
            .orElse(name.substring(name.length() - 1));
    String stem = name.substring(0, name.length() - tail.length());
    if (stem.length() >= 2 && division.level() != Level.NATION) {
      names.add(stem);
    }
    return names;
  }

  /** The names of the context itself: full, with the divisions above, short. */
  List<String> ownNames() {
    return ownNames;
  }

  /** Whether a name means a division in the context's province. */
  boolean isInProvince(String name) {
    return context != null
        && division(name)
            .filter(found -> found.province() != null)
            .filter(found -> found.province().equals(context.province()))
            .isPresent();
  }

  /** Whether a name means a division in the context's prefecture, its province's context. */
  boolean isNear(String name) {
    return context != null
        && context.code() != null
        && division(name).filter(found -> found.code() != null).filter(this::isNear).isPresent();
  }

  /**
   * Whether a name is a town's that lies in the context's prefecture or in {@code outer}.
   *
   * @param outer the name of the division right before it
   */
  boolean isTown(String name, Optional<String> outer) {
    Optional<AdministrativeDivision> county = outer.flatMap(this::division);
    return gazetteer
        .resolve(name, county.orElse(context))
        .filter(found -> found.level() == Level.TOWNSHIP && found.code() != null)
        .filter(
            found ->
                isNear(found)
                    || county.isPresent() && gazetteer.ancestors(found).contains(county.get()))
        .isPresent();
  }

  private boolean isNear(AdministrativeDivision division) {
    if (context == null || context.code() == null) {
      return true;
    }
    int same = context.level() == Level.PROVINCE ? 2 : 4;
    return division.code().startsWith(context.code().substring(0, same));
  }

  /** Gives every name its division and makes one mention of a compound's names. */
  List<PlaceMention> mentions(FoldedText text, List<Span> names) {
    List<PlaceMention> mentions = new ArrayList<>();
    for (Span span : names) {
      PlaceMention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
      boolean adjacent = last != null && last.span().end() == span.begin();
      Optional<AdministrativeDivision> inner =
          adjacent ? inside(span.of(text), last.division()) : Optional.empty();
      if (inner.isPresent()) {
        Span whole = new Span(last.span().begin(), span.end());
        mentions.set(mentions.size() - 1, new PlaceMention(whole, inner.get()));
      } else {
        division(span.of(text))
            .map(found -> new PlaceMention(span, found))
            .ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  private Optional<AdministrativeDivision> inside(String name, AdministrativeDivision outer) {
    return gazetteer
        .resolve(name, outer)
        .filter(found -> gazetteer.ancestors(found).contains(outer));
  }

  private Optional<AdministrativeDivision> division(String name) {
    return byName.computeIfAbsent(
        name,
        key -> ownNames.contains(key) ? Optional.of(context) : gazetteer.resolve(key, context));
  }
}
