package org.huiyao.numeral;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.Gazetteer;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;

/** Words with numeral characters that are no numbers (统一, 四川, 千米), and set phrases (两个确立). */
final class FixedExpressions {

  private enum Role {
    WORD,
    PHRASE,
    UNIT
  }

  /**
   * Where a text has fixed expressions.
   *
   * @param words the characters of words that hold no number
   * @param phrases the characters of set phrases
   */
  record Places(BitSet words, BitSet phrases) {}

  private final Lexicon<Role> lexicon;

  FixedExpressions(Units units) {
    Map<String, Role> roles = new TreeMap<>();
    addDivisions(roles, units);
    for (String table : new String[] {"numeral/idioms.tsv", "numeral/words.tsv"}) {
      Table.load(table).rows().forEach(row -> roles.put(row.get("word"), Role.WORD));
    }
    Table.load("numeral/phrases.tsv")
        .rows()
        .forEach(row -> roles.put(row.get("phrase"), Role.PHRASE));
    units.words().stream()
        .filter(FixedExpressions::hasNumeral)
        .forEach(unit -> roles.put(unit, Role.UNIT));
    lexicon = new Lexicon<>(roles);
  }

  private static void addDivisions(Map<String, Role> roles, Units units) {
    for (AdministrativeDivision division : Gazetteer.load().divisions()) {
      addName(roles, division.name(), units);
    }
    Gazetteer.load().townNames().forEach(name -> addName(roles, name, units));
    Gazetteer.load().shortNames().forEach(name -> addName(roles, name, units));
  }

  /** Adds a name, unless it could as well be a count: 三乡镇, 三门. */
  private static void addName(Map<String, Role> roles, String name, Units units) {
    boolean count = ChineseDigits.isNumeral(name.charAt(0)) && units.contains(name.substring(1));
    if (!count && hasNumeral(name)) {
      roles.put(name, Role.WORD);
    }
  }

  private static boolean hasNumeral(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (ChineseDigits.isNumeral(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Finds the fixed expressions, the longest at each place. */
  Places in(FoldedText text) {
    Places places = new Places(new BitSet(text.length()), new BitSet());
    for (Lexicon.Hit<Role> hit : lexicon.longest(text)) {
      if (hit.value() == Role.UNIT || !continuesNumber(text, hit.begin())) {
        BitSet characters = hit.value() == Role.PHRASE ? places.phrases() : places.words();
        characters.set(hit.begin(), hit.end());
      }
    }
    return places;
  }

  /** Whether the expression begins inside a number: 十一起, 3万方, 三分之一. */
  private static boolean continuesNumber(FoldedText text, int begin) {
    if (begin > 0 && text.charAt(begin) == '之') {
      return text.charAt(begin - 1) == '分';
    }
    if (begin == 0 || !ChineseDigits.isNumeral(text.charAt(begin))) {
      return false;
    }
    char before = text.charAt(begin - 1);
    return ChineseDigits.multiplier(text.charAt(begin)) > 0
        ? ArabicNumberReader.isDigit(text, begin - 1)
            || ChineseDigits.isNumeral(before)
            || "余多几".indexOf(before) >= 0
        : ChineseDigits.multiplier(before) > 0;
  }
}
