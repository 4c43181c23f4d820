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

  private record Limits(double low, double high) {}

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
        && limits.map(l -> l.low() <= number.low() && number.low() <= l.high()).orElse(true)
        && (units.isEmpty() || units.contains(candidate.hasUnit() ? candidate.unit().text() : "-"))
        && (before.isEmpty() || before.stream().anyMatch(candidate::isAfter))
        && (after.isEmpty() || after.stream().anyMatch(candidate::isBefore));
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
