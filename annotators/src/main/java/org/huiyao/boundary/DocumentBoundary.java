package org.huiyao.boundary;

import java.util.Objects;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.text.Span;

/**
 * One document in a text, and what its title and opening say of it. What is unknown is null, or 0
 * for years.
 *
 * @param span from the first character of the title to the end of the document's text
 * @param title the title without numbering; its lines joined by a space
 * @param genre what sort of document it is
 * @param organization canonical name of the reporting body
 * @param place the division that the reporting body belongs to
 * @param reportYear the year reported on
 * @param planYear the year planned for
 * @param termReport whether it looks back on a whole term of office
 * @param date ISO date
 * @param session the session it was given to, as written
 * @param speaker who gave it
 */
public record DocumentBoundary(
    Span span,
    String title,
    Genre genre,
    String organization,
    AdministrativeDivision place,
    int reportYear,
    int planYear,
    boolean termReport,
    String date,
    String session,
    String speaker) {

  /**
   * @throws NullPointerException if {@code span}, {@code title} or {@code genre} is null
   */
  public DocumentBoundary {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(genre, "genre");
  }

  /**
   * The same document in a text where it stands {@code by} code units later.
   *
   * @throws IllegalArgumentException if it would begin before the text
   */
  public DocumentBoundary shifted(int by) {
    return new DocumentBoundary(
        new Span(span.begin() + by, span.end() + by),
        title,
        genre,
        organization,
        place,
        reportYear,
        planYear,
        termReport,
        date,
        session,
        speaker);
  }
}
