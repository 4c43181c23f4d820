package org.huiyao.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huiyao.table.Table;
import org.huiyao.text.Span;

/** Takes apart a list of laws that share one instrument word: 水系管理、献血管理等条例. */
final class SharedInstruments {

  private static final int LONGEST_ITEM = 25;

  private final List<String> topics =
      Table.load("law/topics.tsv").rows().stream().map(row -> row.get("word")).toList();

  /**
   * The items of the list, in order.
   *
   * @param stretch where the last item's stretch begins
   * @param last the last item
   * @param certain whether the list says by itself that it is one (等条例, 五个议事规则); else it is one
   *     only if every item is a subject matter
   * @return the last item alone if it stands in no such list
   */
  List<Span> items(String sentence, int stretch, Span last, boolean certain) {
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
          || Instrument.of(item.of(sentence)).isPresent()
          || !certain && !topic(item.of(sentence))) {
        break;
      }
      items.add(item);
    }
    Collections.reverse(items);
    return items;
  }

  private boolean topic(String item) {
    return topics.stream().anyMatch(item::endsWith);
  }
}
