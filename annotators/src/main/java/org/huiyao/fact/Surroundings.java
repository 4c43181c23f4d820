package org.huiyao.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyao.count.Count;
import org.huiyao.count.PhraseMarks;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * The words of the rules that stand around a count, each with its strength: how long it is and how
 * closely it belongs to the count.
 *
 * @param items words in the name of the thing counted
 * @param verbs words that may say what was done to it
 * @param nears words elsewhere in the sentence
 */
record Surroundings(
    Map<String, Integer> items, Map<String, Integer> verbs, Map<String, Integer> nears) {

  private static final int ITEM_HEAD = 130;
  private static final int ITEM_INSIDE = 40;
  private static final int INHERITED = -90;
  private static final int ITEM_CHARACTER = 25;
  private static final int VERB = 60;
  private static final int VERB_ALONE = 170;
  private static final int VERB_AFTER = 50;
  private static final int VERB_INSIDE_ITEM = 25;
  private static final int VERB_SHARED = 30;
  private static final int VERB_CHARACTER = 6;
  private static final int NEAR = 30;
  private static final String CLOSING = "”》)";

  /**
   * @param hits every occurrence of the rules' words in the sentence, at offsets in the document
   * @param deeds the rules' words for deeds; a count that has its own shares none of its list
   */
  static Surroundings of(Count count, List<Hit<String>> hits, FoldedText text, Set<String> deeds) {
    Map<String, Integer> items = new HashMap<>();
    Map<String, Integer> verbs = new HashMap<>();
    Map<String, Integer> nears = new HashMap<>();
    int head = headEnd(count.item(), text);
    int light = lightEnd(count.item(), head, text);
    int at = count.numeral().span().begin();
    boolean done =
        hits.stream()
            .anyMatch(hit -> deeds.contains(hit.value()) && count.before().contains(span(hit)));
    for (Hit<String> hit : hits) {
      Span span = span(hit);
      String word = hit.value();
      int length = span.length();
      if (count.countsTitle(text) && count.item().contains(span)) {
        put(nears, word, NEAR + 3 * length);
        continue;
      }
      if (count.hasItem() && count.item().contains(span)) {
        boolean isHead =
            span.end() == light
                || span.end() == head && !word.equals(PhraseMarks.LIGHT_NOUN)
                || span.end() < head && PhraseMarks.AND.indexOf(text.charAt(span.end())) >= 0;
        int place = (isHead ? ITEM_HEAD : ITEM_INSIDE) + (count.inheritsItem() ? INHERITED : 0);
        put(items, word, place + ITEM_CHARACTER * length);
        put(verbs, word, VERB_INSIDE_ITEM + VERB_CHARACTER * length);
        continue;
      }
      put(nears, word, NEAR + 3 * length);
      if (count.before().contains(span)) {
        boolean alone = count.inheritsItem() && at - span.end() <= 1;
        put(
            verbs,
            word,
            (alone ? VERB_ALONE : VERB) + VERB_CHARACTER * length - distance(at - span.end()));
      } else if (count.after().contains(span)) {
        put(verbs, word, VERB_AFTER + VERB_CHARACTER * length - distance(span.begin() - at));
      } else if (!done && (count.lead().contains(span) || count.tail().contains(span))) {
        put(verbs, word, VERB_SHARED + VERB_CHARACTER * length);
      }
    }
    return new Surroundings(items, verbs, nears);
  }

  private static Span span(Hit<String> hit) {
    return new Span(hit.begin(), hit.end());
  }

  /** Where the head noun of an item ends: before closing quotes and brackets. */
  private static int headEnd(Span item, FoldedText text) {
    int end = item.end();
    while (end > item.begin() && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Where the noun before a light head ends, which says as much: 调研视察 in 调研视察活动. */
  private static int lightEnd(Span item, int head, FoldedText text) {
    int end = head - PhraseMarks.LIGHT_NOUN.length();
    return end > item.begin() && text.startsWith(PhraseMarks.LIGHT_NOUN, end) ? end : head;
  }

  private static int distance(int characters) {
    return Math.min(20, characters / 2);
  }

  private static void put(Map<String, Integer> words, String word, int strength) {
    words.merge(word, strength, Math::max);
  }
}
