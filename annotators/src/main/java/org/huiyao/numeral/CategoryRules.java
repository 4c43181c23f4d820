package org.huiyao.numeral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyao.table.Table;

/**
 * The rows of {@code numeral/rules.tsv}, each asked only for numbers whose form and unit may fit.
 */
final class CategoryRules {

  private final List<CategoryRule> all =
      Table.load("numeral/rules.tsv").rows().stream().map(CategoryRule::of).toList();

  /** By form, then by unit; those of units that no rule names are found at the empty one. */
  private final Map<String, Map<String, List<CategoryRule>>> byForm = new HashMap<>();

  CategoryRules() {
    for (String form : CategoryRule.FORMS) {
      Map<String, List<CategoryRule>> byUnit = new HashMap<>();
      byUnit.put("", fitting(form, ""));
      for (CategoryRule rule : all) {
        rule.units().forEach(unit -> byUnit.computeIfAbsent(unit, key -> fitting(form, key)));
      }
      byForm.put(form, byUnit);
    }
  }

  private List<CategoryRule> fitting(String form, String unit) {
    return all.stream().filter(rule -> rule.mayFit(form, unit)).toList();
  }

  /** The first rule that a number meets; null where it meets none. */
  CategoryRule first(Candidate candidate) {
    Map<String, List<CategoryRule>> byUnit = byForm.get(CategoryRule.form(candidate));
    List<CategoryRule> rules = byUnit.get(CategoryRule.unit(candidate));
    for (CategoryRule rule : rules == null ? byUnit.get("") : rules) {
      if (rule.matches(candidate)) {
        return rule;
      }
    }
    return null;
  }
}
