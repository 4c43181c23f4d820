package org.huiyao.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huiyao.text.Span;

/** Takes apart a list of laws that share one instrument word: 水系管理、献血管理等条例. */
final class SharedInstruments {

  private static final int LONGEST_ITEM = 25;

  /**
   * The items of a list that says by itself that it is one (等条例, 五个议事规则), in order.
   *
   * @param stretch where the last item's stretch begins
   * @param last the last item
   * @return the last item alone if no other stands before it
   */
  List<Span> items(String sentence, int stretch, Span last) {
    List<Span> items = new ArrayList<>(List.of(last));
    int begin = last.begin();
    int from = stretch;
    while (begin == from && begin > 1 && sentence.charAt(begin - 1) == '、') {
      int end = begin - 1;
      from = NameStart.stretch(sentence, end);
      begin = NameStart.in(sentence, from, end, 2);
      Span item = new Span(begin, end);
      if (item.length() < 2
          || item.length() > LONGEST_ITEM
          || Instrument.of(item.of(sentence)).isPresent()) {
        break;
      }
      items.add(item);
    }
    Collections.reverse(items);
    return items;
  }
}
