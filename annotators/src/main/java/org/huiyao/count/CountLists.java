package org.huiyao.count;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/** What the counts of one sentence have from the lists they stand in. */
final class CountLists {

  private static final String RESPECTIVELY = "分别";

  private final FoldedText text;
  private final NounPhrases phrases;
  private final List<CountSlot> slots;

  CountLists(FoldedText text, NounPhrases phrases, List<CountSlot> slots) {
    this.text = text;
    this.phrases = phrases;
    this.slots = slots;
  }

  /** What stands after each count, or after the last one of its list. */
  List<Span> tails() {
    List<Span> tails = new ArrayList<>();
    for (int i = slots.size() - 1; i >= 0; i--) {
      Span after = slots.get(i).after();
      boolean shared = i + 1 < slots.size() && slots.get(i + 1).joined() && after.length() <= 1;
      tails.add(0, shared ? tails.get(0) : after);
    }
    return tails;
  }

  /** Gives each count of a list its own thing: 满意率、办结率分别为98%和96%. */
  List<Count> respectively(List<Count> counts) {
    for (int i = 0; i < counts.size(); i++) {
      Span item = counts.get(i).item();
      boolean opens = !slots.get(i).follows() && !slots.get(i).joined();
      if (opens && text.startsWith(RESPECTIVELY, item.end())) {
        List<Span> members = phrases.members(item);
        if (members.size() > 1 && members.size() == listed(i)) {
          for (int m = 0; m < members.size(); m++) {
            counts.set(i + m, counts.get(i + m).of(members.get(m)));
          }
        }
      }
    }
    return counts;
  }

  /** How many counts stand in the list that begins at an index. */
  private int listed(int index) {
    int end = index + 1;
    while (end < slots.size() && slots.get(end).joined()) {
      end++;
    }
    return end - index;
  }
}
