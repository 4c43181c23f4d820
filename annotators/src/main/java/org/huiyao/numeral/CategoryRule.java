package org.huiyao.numeral;

import java.util.List;
import java.util.Set;
import org.huiyao.table.Table;

/**
 * One row of {@code numeral/rules.tsv}: a category for the numbers that meet every condition it
 * states.
 */
record CategoryRule(
    Category category,
    List<String> before,
    Set<String> forms,
    Limits limits,
    Set<String> units,
    List<String> after) {

  /** What rules call the want of a unit. */
  private static final String NO_UNIT = "-";

  /** What rules call the forms of numbers. */
  static final Set<String> FORMS = Set.of("chinese", "digits", "multiplier", "arabic");

  private record Limits(double low, double high) {

    static Limits of(String written) {
      if (written.isEmpty()) {
        return new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
      }
      String[] ends = written.split("\\.\\.");
      return new Limits(Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1]));
    }

    boolean hold(double value) {
      return low <= value && value <= high;
    }
  }

  static CategoryRule of(Table.Row row) {
    return new CategoryRule(
        Category.of(row.get("category")),
        row.list("before"),
        Set.copyOf(row.list("form")),
        Limits.of(row.get("value")),
        Set.copyOf(row.list("unit")),
        row.list("after"));
  }

  /** Whether some number of a form and unit, as {@link #form} and {@link #unit} tell, may fit. */
  boolean mayFit(String form, String unit) {
    return (forms.isEmpty() || forms.contains(form) || !FORMS.containsAll(forms))
        && (units.isEmpty() || units.contains(unit));
  }

  /** Whether a number fits whose form and unit may. */
  boolean matches(Candidate candidate) {
    return limits.hold(candidate.number().low())
        && (before.isEmpty() || isAfterAny(candidate))
        && (after.isEmpty() || isBeforeAny(candidate))
        && (forms.isEmpty()
            || forms.contains(form(candidate))
            || forms.contains(candidate.written()));
  }

  private boolean isAfterAny(Candidate candidate) {
    for (String word : before) {
      if (candidate.isAfter(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeAny(Candidate candidate) {
    for (String word : after) {
      if (candidate.isBefore(word)) {
        return true;
      }
    }
    return false;
  }

  /** How rules call the form of a number. */
  static String form(Candidate candidate) {
    return switch (candidate.number().form()) {
      case CHINESE -> "chinese";
      case DIGITS -> "digits";
      case MULTIPLIER -> "multiplier";
      default -> "arabic";
    };
  }

  /** How rules call the unit of a number. */
  static String unit(Candidate candidate) {
    return candidate.hasUnit() ? candidate.unit().text() : NO_UNIT;
  }
}
