package org.huiyao.place;

import java.util.HashMap;
import java.util.Map;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;

/** The words that show that what stands before them is a division's name (followers.tsv). */
final class Followers {

  /** The words, true for those that show it of short names too. */
  private final Lexicon<Boolean> words;

  Followers() {
    Map<String, Boolean> afterShort = new HashMap<>();
    for (Table.Row row : Table.load("place/followers.tsv").rows()) {
      afterShort.merge(row.get("word"), row.get("after").equals("short"), Boolean::logicalOr);
    }
    words = new Lexicon<>(afterShort);
  }

  /**
   * Whether such a word begins at an offset.
   *
   * @param full whether a full name stands before it
   */
  boolean follow(FoldedText text, int offset, boolean full) {
    for (Hit<Boolean> hit : words.at(text, offset)) {
      if (full || hit.value()) {
        return true;
      }
    }
    return false;
  }
}
