package org.huiyao.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyao.text.Span;

/** Takes apart a list of laws that share one instrument word: 水系管理、献血管理等条例. */
final class SharedInstruments {

  private static final int LONGEST_ITEM = 25;

  private static final int SHORTEST_TOPIC = 4;

  private static final char AND = '和';

  /** How many characters tell that two items end alike. */
  private static final int ENDING = 2;

  /**
   * The items of a list that says by itself that it is one (等条例, 五个议事规则), in order.
   *
   * @param stretch where the last item's stretch begins
   * @param last the last item
   * @return the last item alone if no other stands before it
   */
  List<Span> items(String sentence, int stretch, Span last) {
    return items(sentence, stretch, last, "");
  }

  /**
   * The items of a list that is told only by how they end: as the last one does before its
   * instrument word (古井管理、渡口管理条例), or as acts do (古井保护、渡口管理条例).
   *
   * @param name the last item with its instrument word
   * @param word where the instrument word begins
   */
  List<Span> parallel(String sentence, int stretch, Span name, int word) {
    String ending = sentence.substring(Math.max(name.begin(), word - ENDING), word);
    return ending.length() < ENDING ? List.of(name) : items(sentence, stretch, name, ending);
  }

  /**
   * A national act and those before it that share the end of its name, in order: 大气、水、土壤污染防治法 is
   * three.
   */
  List<LawName> acts(String sentence, Span act) {
    String last = act.of(sentence);
    List<LawName> acts = new ArrayList<>(List.of(new LawName(act, last, Instrument.ACT)));
    int begin = act.begin();
    while (begin > 1 && sentence.charAt(begin - 1) == '、') {
      int end = begin - 1;
      begin = NameStart.in(sentence, NameStart.stretch(sentence, end), end, 1);
      Span topic = new Span(begin, end);
      Optional<String> name = national(topic.of(sentence), last);
      if (name.isEmpty()) {
        break;
      }
      acts.add(new LawName(topic, name.get(), Instrument.ACT));
    }
    Collections.reverse(acts);
    return acts;
  }

  /** The national act called by a topic and the end of another's name. */
  private static Optional<String> national(String topic, String other) {
    return IntStream.range(1, other.length() - 1)
        .mapToObj(from -> topic + other.substring(from))
        .filter(Instrument::national)
        .findFirst();
  }

  /** Whether a law is named in what may be an item, so that it tells of something else: 渔业法执法检查. */
  private static boolean namesLaw(String item) {
    return Instrument.WORDS.longest(item).stream()
        .anyMatch(hit -> hit.value() == Instrument.ACT || hit.value() == Instrument.REGULATION);
  }

  /** Whether an act could be called by a topic: 古井保护. */
  private static boolean isTopic(String item) {
    String act = item + "法";
    return item.length() >= SHORTEST_TOPIC
        && Instrument.WORDS.all(act).stream()
            .anyMatch(hit -> hit.end() == act.length() && hit.value() == Instrument.ACT);
  }

  /**
   * The same where a list tells how many laws it names: 甲、乙和丙3件条例 has its last two apart.
   *
   * @param items what was read as its items, in order
   * @param number how many they are
   */
  List<Span> counted(String sentence, List<Span> items, int number) {
    Span last = items.get(items.size() - 1);
    int and = sentence.indexOf(AND, last.begin() + ENDING);
    if (items.size() + 1 != number || and < 0 || and > last.end() - ENDING) {
      return items;
    }
    List<Span> apart = new ArrayList<>(items.subList(0, items.size() - 1));
    apart.add(new Span(last.begin(), and));
    apart.add(new Span(and + 1, last.end()));
    return apart;
  }

  private static List<Span> items(String sentence, int stretch, Span last, String ending) {
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
          || !item.of(sentence).endsWith(ending) && !isTopic(item.of(sentence))
          || Instrument.of(item.of(sentence)).isPresent()
          || namesLaw(item.of(sentence))) {
        break;
      }
      items.add(item);
    }
    Collections.reverse(items);
    return items;
  }
}
