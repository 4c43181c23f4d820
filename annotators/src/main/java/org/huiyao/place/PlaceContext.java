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
        TownEndings.TAILS.stream()
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
    AdministrativeDivision found = context == null ? null : division(name);
    return found != null && found.province() != null && found.province().equals(context.province());
  }

  /** Whether a name means a division in the context's prefecture, its province's context. */
  boolean isNear(String name) {
    AdministrativeDivision found =
        context == null || context.code() == null ? null : division(name);
    return found != null && found.code() != null && isNear(found);
  }

  /**
   * Whether a name is a town's that lies in the context's prefecture or in {@code outer}.
   *
   * @param outer the name of the division right before it; null where there is none
   */
  boolean isTown(String name, String outer) {
    AdministrativeDivision county = outer == null ? null : division(outer);
    AdministrativeDivision found =
        gazetteer.resolve(name, county == null ? context : county).orElse(null);
    return found != null
        && found.level() == Level.TOWNSHIP
        && found.code() != null
        && (isNear(found) || county != null && gazetteer.liesIn(found, county));
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
    List<PlaceMention> mentions = new ArrayList<>(names.size());
    for (Span span : names) {
      String name = span.of(text);
      PlaceMention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
      boolean adjacent = last != null && last.span().end() == span.begin();
      AdministrativeDivision inner = adjacent ? inside(name, last.division()) : null;
      if (inner != null) {
        Span whole = new Span(last.span().begin(), span.end());
        mentions.set(mentions.size() - 1, new PlaceMention(whole, inner));
        continue;
      }
      AdministrativeDivision division = division(name);
      if (division != null) {
        mentions.add(new PlaceMention(span, division));
      }
    }
    return mentions;
  }

  /** The division of a name that lies in another, or null. */
  private AdministrativeDivision inside(String name, AdministrativeDivision outer) {
    return gazetteer
        .resolve(name, outer)
        .filter(found -> gazetteer.liesIn(found, outer))
        .orElse(null);
  }

  /** The division that a name means here, or null. */
  private AdministrativeDivision division(String name) {
    return byName.computeIfAbsent(name, this::resolved).orElse(null);
  }

  private Optional<AdministrativeDivision> resolved(String name) {
    return ownNames.contains(name) ? Optional.of(context) : gazetteer.resolve(name, context);
  }
}
