package org.huiyao.text;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A regular expression that knows which characters it needs, so that it need not be tried on texts
 * that lack them. Immutable.
 */
public final class GuardedPattern {

  /** Of larger sets of characters one stands in nearly every text. */
  private static final int LARGEST_SET = 24;

  private final Pattern pattern;

  /** What it matches may begin with one of these. */
  private final BitSet first;

  /** Of each of these one stands in every match; the smallest first. */
  private final List<String> needed;

  /**
   * @throws IllegalArgumentException if {@code regex} is none, or has flags or atomic groups
   */
  public GuardedPattern(String regex) {
    pattern = Pattern.compile(regex);
    NeededCharacters.Need need = NeededCharacters.of(regex);
    first = need.mayBeEmpty() ? NeededCharacters.all() : need.first();
    needed =
        need.sets().stream()
            .filter(set -> set.cardinality() <= LARGEST_SET)
            .map(GuardedPattern::characters)
            .distinct()
            .sorted(Comparator.comparingInt(String::length))
            .toList();
  }

  private static String characters(BitSet set) {
    StringBuilder characters = new StringBuilder();
    set.stream().forEach(c -> characters.append((char) c));
    return characters.toString();
  }

  /** The expression itself. */
  public Pattern pattern() {
    return pattern;
  }

  /** The characters that what it matches may begin with. */
  public String beginnings() {
    return characters(first);
  }

  /** Whether it may match a text or in it, as the text's characters tell. */
  public boolean mayMatch(Characters text) {
    for (String set : needed) {
      if (!hasOne(text, set)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasOne(Characters text, String set) {
    for (int i = 0; i < set.length(); i++) {
      if (text.mayHave(set.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it matches in a text that has these characters. */
  public boolean finds(String text, Characters characters) {
    return mayMatch(characters) && pattern.matcher(text).find();
  }

  /** Whether it matches the whole of a text that has these characters. */
  public boolean matches(String text, Characters characters) {
    return mayMatch(characters) && pattern.matcher(text).matches();
  }
}
