package org.huiyao.numeral;

import java.util.List;
import java.util.Optional;
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
    Optional<Limits> limits,
    Set<String> units,
    List<String> after) {

  private record Limits(double low, double high) {

    boolean hold(double value) {
      return low <= value && value <= high;
    }
  }

  static CategoryRule of(Table.Row row) {
    String[] limits = row.get("value").split("\\.\\.");
    return new CategoryRule(
        Category.of(row.get("category")),
        row.list("before"),
        Set.copyOf(row.list("form")),
        row.get("value").isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Limits(
                    Double.parseDouble(limits[0]), Double.parseDouble(limits[limits.length - 1]))),
        Set.copyOf(row.list("unit")),
        row.list("after"));
  }

  boolean matches(Candidate candidate) {
    ScannedNumber number = candidate.number();
    return (forms.isEmpty() || forms.contains(form(number)) || forms.contains(candidate.written()))
        && (limits.isEmpty() || limits.get().hold(number.low()))
        && (units.isEmpty() || units.contains(candidate.hasUnit() ? candidate.unit().text() : "-"))
        && (before.isEmpty() || isAfterAny(candidate))
        && (after.isEmpty() || isBeforeAny(candidate));
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

  private static String form(ScannedNumber number) {
    return switch (number.form()) {
      case CHINESE -> "chinese";
      case DIGITS -> "digits";
      case MULTIPLIER -> "multiplier";
      default -> "arabic";
    };
  }
}
