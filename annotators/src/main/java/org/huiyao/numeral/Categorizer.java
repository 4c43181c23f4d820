package org.huiyao.numeral;

import org.huiyao.numeral.Enclosures.Kind;
import org.huiyao.numeral.ScannedNumber.Form;

/** Tells what a number does in its sentence. */
final class Categorizer {

  private final CategoryRules rules = new CategoryRules();
  private final RealThings realThings = new RealThings();
  private final OwnPoints ownPoints = new OwnPoints();

  /**
   * The category of a number seen by itself.
   *
   * @param inPhrase whether it stands in a set phrase
   */
  Category of(Candidate candidate, boolean inPhrase) {
    if (candidate.enclosure() == Kind.TITLE) {
      return Category.LABEL;
    }
    if (inPhrase) {
      return Category.PHRASE;
    }
    if (Codes.isCode(candidate) || Enumerators.isEnumerator(candidate)) {
      return Category.LABEL;
    }
    if (ownPoints.areCounted(candidate)) {
      return Category.PHRASE;
    }
    Category told = byForm(candidate);
    if (told == null) {
      told = byRule(candidate);
    }
    return told == null ? bySurroundings(candidate) : told;
  }

  /** The category of a number that is told by how it is written; else null. */
  private static Category byForm(Candidate candidate) {
    ScannedNumber number = candidate.number();
    return switch (number.form()) {
      case CALENDAR -> Category.DATE;
      case CLOCK -> Category.TIME;
      case PERCENT, FRACTION -> Category.RATE;
      case ARABIC -> number.over() && !candidate.hasUnit() ? Category.COUNT : null;
      default -> null;
    };
  }

  /** The category by the first rule that a number meets; null where none tells. */
  private Category byRule(Candidate candidate) {
    CategoryRule rule = rules.first(candidate);
    boolean told = rule != null && !(rule.category() == Category.COUNT && isSlogan(candidate));
    return told ? rule.category() : null;
  }

  private static boolean isSlogan(Candidate candidate) {
    return candidate.enclosure() == Kind.SHORT_QUOTE && candidate.number().isChinese();
  }

  private Category bySurroundings(Candidate candidate) {
    String role = candidate.unit().role();
    boolean counting = role.isEmpty() || role.equals("count") || role.equals("weak");
    if (!counting) {
      return Category.of(role);
    }
    if (!candidate.number().isChinese()) {
      boolean slogan = candidate.enclosure() == Kind.SHORT_QUOTE && !candidate.hasUnit();
      boolean name = slogan || candidate.isBefore("大") && !realThings.isBigThing(candidate);
      return name ? Category.PHRASE : Category.COUNT;
    }
    return chinese(candidate, role);
  }

  private Category chinese(Candidate candidate, String role) {
    ScannedNumber number = candidate.number();
    if (isSlogan(candidate) || number.form() == Form.DIGITS) {
      return Category.PHRASE;
    }
    if (number.form() == Form.CHINESE && number.high() == 1) {
      return Category.ARTICLE;
    }
    if (number.form() == Form.MULTIPLIER) {
      boolean vague = candidate.approx() == Approximation.EXACT;
      return vague ? Category.PHRASE : Category.COUNT;
    }
    if (number.over() || number.low() > 10 && !role.isEmpty()) {
      return Category.COUNT;
    }
    boolean counted =
        switch (role) {
          case "" -> realThings.arePlaces(candidate);
          case "weak" -> realThings.areCounted(candidate);
          default -> true;
        };
    return counted ? Category.COUNT : Category.PHRASE;
  }
}
