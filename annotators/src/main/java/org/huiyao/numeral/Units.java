package org.huiyao.numeral;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;

/** The measure words and units of {@code numeral/units.tsv}, told by what stands after a number. */
final class Units {

  /**
   * A measure word or unit after a number.
   *
   * @param end offset after its last character
   * @param text the unit as written
   * @param role what numbers with it do when nothing else tells
   */
  record Unit(int end, String text, String role) {}

  private record Entry(String unit, String role, List<String> not) {

    /** Whether it is the beginning of another word at an offset. */
    boolean isExcluded(FoldedText text, int begin) {
      for (String other : not) {
        if (text.startsWith(other, begin)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<String, Entry> entries = new HashMap<>();
  private final Lexicon<Entry> lexicon;

  Units() {
    for (Table.Row row : Table.load("numeral/units.tsv").rows()) {
      String unit = row.get("unit");
      entries.put(unit, new Entry(unit, row.get("role"), row.list("not")));
    }
    lexicon = new Lexicon<>(entries);
  }

  /**
   * The longest unit at {@code offset}, a blank before it passed over.
   *
   * @return an empty one that ends at {@code offset} where there is none
   */
  Unit at(FoldedText text, int offset) {
    int begin = offset < text.length() && text.charAt(offset) == ' ' ? offset + 1 : offset;
    for (Lexicon.Hit<Entry> hit : lexicon.at(text, begin)) {
      Entry entry = hit.value();
      if (!entry.isExcluded(text, begin)) {
        return new Unit(hit.end(), entry.unit(), entry.role());
      }
    }
    return new Unit(offset, "", "");
  }

  /** Every unit. */
  Set<String> words() {
    return entries.keySet();
  }

  /** Whether {@code word} is a unit. */
  boolean contains(String word) {
    return entries.containsKey(word);
  }
}
