package org.huiyao.fact;

import org.huiyao.numeral.NumeralMention;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * A count as it stands in its sentence. All spans are offsets in the document.
 *
 * @param numeral the number
 * @param item the thing counted, an earlier count's where the sentence names it only there; empty
 *     where the sentence names none
 * @param before what stands between the last count or comma and this one, without the item
 * @param after what stands between this one and the next count or comma, without the item
 * @param lead the {@code before} of the first count of the list this one stands in, for the verb
 *     that the counts of a list share; equal to {@code before} outside lists
 * @param tail the {@code after} of the last count of the list, for a verb that follows the list
 */
record Count(NumeralMention numeral, Span item, Span before, Span after, Span lead, Span tail) {

  /** The same of another thing. */
  Count of(Span thing) {
    return new Count(numeral, thing, before, after, lead, tail);
  }

  /** Whether the sentence names what is counted. */
  boolean hasItem() {
    return item.length() > 0;
  }

  /** Whether copies of a named paper are counted (《云渡旧事》2000册), of which its words tell nothing. */
  boolean countsTitle(FoldedText text) {
    return hasItem() && text.charAt(item.begin()) == '《' && text.charAt(item.end() - 1) == '》';
  }

  /** Whether the thing counted is named by an earlier count or clause. */
  boolean inheritsItem() {
    return item.end() <= before.begin();
  }
}
