package org.huiyao.place;

import java.util.Objects;
import org.huiyao.text.Span;

/**
 * A division named in a text.
 *
 * @param span the name, from the outermost division's first character in a compound (岳阳市云溪区)
 * @param division the division meant, the innermost of a compound
 */
public record PlaceMention(Span span, AdministrativeDivision division) {

  /**
   * @throws NullPointerException if a component is null
   */
  public PlaceMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(division, "division");
  }
}
