package org.huiyao.count;

import java.util.Set;
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
public record Count(
    NumeralMention numeral, Span item, Span before, Span after, Span lead, Span tail) {

  /** Units of papers and of what they say. */
  private static final Set<String> PAPER_UNITS = Set.of("件", "条", "篇", "份", "封", "部", "件次");

  /** Units of people, one as the other: 委员674名,其中港澳委员63人. */
  private static final Set<String> PERSON_UNITS = Set.of("名", "人", "位");

  /** The same of another thing. */
  Count of(Span thing) {
    return new Count(numeral, thing, before, after, lead, tail);
  }

  /** Whether the sentence names what is counted. */
  public boolean hasItem() {
    return item.length() > 0;
  }

  /** Whether it is counted as papers are, and what they say. */
  public boolean isOfPapers() {
    return isOfPapers(numeral);
  }

  static boolean isOfPapers(NumeralMention numeral) {
    return PAPER_UNITS.contains(numeral.unit());
  }

  /** Whether it counts people one by one. */
  public boolean isOfPersons() {
    return isOfPersons(numeral);
  }

  static boolean isOfPersons(NumeralMention numeral) {
    return PERSON_UNITS.contains(numeral.unit());
  }

  /** Whether copies of a named paper are counted (《云渡旧事》2000册), of which its words tell nothing. */
  public boolean countsTitle(FoldedText text) {
    return hasItem() && text.charAt(item.begin()) == '《' && text.charAt(item.end() - 1) == '》';
  }

  /** Whether the thing counted is named by an earlier count or clause. */
  public boolean inheritsItem() {
    return item.end() <= before.begin();
  }
}
