package org.huiyao.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads from a regular expression which characters a text must have for it to match there. Knows
 * what the tables' expressions are made of: alternatives, groups, classes, quantifiers, looks
 * around.
 */
final class NeededCharacters {

  private static final int CHARACTERS = Character.MAX_VALUE + 1;

  /**
   * What a part of an expression asks for.
   *
   * @param first the characters that it may begin with
   * @param mayBeEmpty whether it matches nothing at all, too
   * @param sets of each of these some character stands in every match
   */
  record Need(BitSet first, boolean mayBeEmpty, List<BitSet> sets) {

    static final Need NOTHING = new Need(new BitSet(), true, List.of());

    static Need anyOf(BitSet characters) {
      return new Need(characters, false, List.of(characters));
    }

    Need then(Need next) {
      List<BitSet> both = new ArrayList<>(sets);
      both.addAll(next.sets);
      return new Need(
          mayBeEmpty ? union(first, next.first) : first, mayBeEmpty && next.mayBeEmpty, both);
    }

    Need optional() {
      return new Need(first, true, List.of());
    }

    /** Either the one or the other. */
    Need or(Need other) {
      List<BitSet> either = new ArrayList<>();
      if (!sets.isEmpty() && !other.sets.isEmpty()) {
        either.add(union(sets.get(0), other.sets.get(0)));
        either.add(union(sets.get(sets.size() - 1), other.sets.get(other.sets.size() - 1)));
      }
      return new Need(union(first, other.first), mayBeEmpty || other.mayBeEmpty, either);
    }

    private static BitSet union(BitSet one, BitSet other) {
      BitSet both = (BitSet) one.clone();
      both.or(other);
      return both;
    }
  }

  private final String regex;
  private int at;

  private NeededCharacters(String regex) {
    this.regex = regex;
  }

  /**
   * What an expression asks for.
   *
   * @throws IllegalArgumentException if it has flags or atomic groups
   */
  static Need of(String regex) {
    return new NeededCharacters(regex).alternatives();
  }

  private Need alternatives() {
    Need need = sequence();
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      need = need.or(sequence());
    }
    return need;
  }

  private Need sequence() {
    Need need = Need.NOTHING;
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      Need atom = atom();
      need = need.then(isOptional() ? atom.optional() : atom);
    }
    return need;
  }

  private Need atom() {
    char c = regex.charAt(at++);
    return switch (c) {
      case '^', '$' -> Need.NOTHING;
      case '.' -> Need.anyOf(all());
      case '(' -> group();
      case '[' -> Need.anyOf(characterClass());
      case '\\' -> Need.anyOf(escaped());
      default -> Need.anyOf(only(c));
    };
  }

  private Need group() {
    boolean lookaround = false;
    if (regex.startsWith("?:", at)) {
      at += 2;
    } else if (regex.startsWith("?<", at) && "=!".indexOf(regex.charAt(at + 2)) < 0) {
      at = regex.indexOf('>', at) + 1;
    } else if (regex.charAt(at) == '?') {
      if ("=!<".indexOf(regex.charAt(at + 1)) < 0) {
        throw new IllegalArgumentException("flags and atomic groups are not understood: " + regex);
      }
      lookaround = true;
      at += regex.charAt(at + 1) == '<' ? 3 : 2;
    }
    Need inside = alternatives();
    at++;
    return lookaround ? Need.NOTHING : inside;
  }

  private BitSet escaped() {
    char c = regex.charAt(at++);
    if (c == 'p') {
      at = regex.indexOf('}', at) + 1;
    }
    BitSet digits = new BitSet();
    digits.set('0', '9' + 1);
    return c == 'd' ? digits : Character.isLetterOrDigit(c) ? all() : only(c);
  }

  /** The characters of a class in brackets; all where it is told by what is not in it. */
  private BitSet characterClass() {
    boolean known = regex.charAt(at) != '^';
    BitSet members = new BitSet();
    while (regex.charAt(at) != ']') {
      char c = regex.charAt(at++);
      if (c == '[') {
        characterClass();
        known = false;
      } else if (c == '\\') {
        members.or(escaped());
      } else if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
        members.set(c, regex.charAt(at + 1) + 1);
        at += 2;
      } else {
        members.set(c);
      }
    }
    at++;
    return known ? members : all();
  }

  /** Passes over what tells how often an atom comes; whether it may not come at all. */
  private boolean isOptional() {
    boolean optional = false;
    while (at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0) {
      char c = regex.charAt(at++);
      optional |= c == '?' || c == '*' || c == '{' && regex.charAt(at) == '0';
      at = c == '{' ? regex.indexOf('}', at) + 1 : at;
    }
    return optional;
  }

  private static BitSet only(char c) {
    BitSet one = new BitSet();
    one.set(c);
    return one;
  }

  /** Every character. */
  static BitSet all() {
    BitSet all = new BitSet();
    all.set(0, CHARACTERS);
    return all;
  }
}
