package org.huiyao.fact;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.count.Count;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.token.Word;

/**
 * What the classifier of kinds is told of a count: its unit, the words of its item, the verbs
 * around it, what the rules say of it and of the count before it.
 */
final class KindFeatures {

  private static final int LONGEST_HEAD = 4;
  private static final int WORDS_AFTER = 4;
  private static final int LONGEST_NEIGHBOUR = 2;

  private final FoldedText text;
  private final List<Word> words;
  private final List<String> features = new ArrayList<>();

  /**
   * @param words the words of the sentence
   */
  KindFeatures(FoldedText text, List<Word> words) {
    this.text = text;
    this.words = words;
  }

  /** What the rules say, best first. */
  void rules(List<Kind> rules) {
    String first = rules.isEmpty() ? "none" : rules.get(0).label();
    String second = rules.size() < 2 ? "none" : rules.get(1).label();
    add("rule", first);
    add("rules", first + "+" + second);
    if (!rules.isEmpty()) {
      int score = rules.get(0).score();
      add("score", first + "@" + score / 60);
      int margin = score - (rules.size() < 2 ? 0 : rules.get(1).score());
      add("margin", first + "@" + Math.min(4, margin / 30));
    }
  }

  /** What is counted, and in which unit. */
  void item(Count count) {
    String unit = count.numeral().unit();
    add("unit", unit);
    Span item = count.item();
    String how = count.inheritsItem() ? "inherited" : "own";
    if (!count.hasItem()) {
      add("item", "none");
      add("noitem", unit);
      return;
    }
    if (count.countsTitle(text)) {
      add("item", "title");
      add("titled", unit);
      return;
    }
    for (int length = 1; length <= LONGEST_HEAD && length <= item.length(); length++) {
      add("head" + length, new Span(item.end() - length, item.end()).of(text));
    }
    int head = Math.min(2, item.length());
    add("unithead", unit + "+" + new Span(item.end() - head, item.end()).of(text));
    add("how", how);
    for (Word word : words) {
      if (item.contains(word.span()) && word.span().length() > 1) {
        add("item", word.span().of(text));
      }
    }
  }

  /** What was done to it. */
  void verbs(Count count) {
    String nearest = "none";
    int after = 0;
    for (Word word : words) {
      Span span = word.span();
      boolean verb = word.pos().startsWith("v");
      if (count.before().contains(span)) {
        add(verb ? "verb" : "before", span.of(text));
        nearest = verb ? span.of(text) : nearest;
      } else if (count.after().contains(span) && after < WORDS_AFTER) {
        add("after", span.of(text));
        after++;
      } else if (verb && count.lead().contains(span)) {
        add("lead", span.of(text));
      } else if (verb && count.tail().contains(span)) {
        add("tail", span.of(text));
      } else if (span.length() > 1
          && span.end() <= count.before().begin()
          && !count.item().contains(span)) {
        add("near", span.of(text));
      }
    }
    add("nearest", nearest);
    add("nearestunit", nearest + "+" + count.numeral().unit());
  }

  /** The characters right before the number and right after its unit, within the sentence. */
  void neighbours(Count count) {
    String unit = count.numeral().unit();
    int begin = count.numeral().span().begin();
    int end = count.numeral().unitEnd();
    int first = words.get(0).begin();
    int last = Math.max(end, words.get(words.size() - 1).end());
    for (int length = 1; length <= LONGEST_NEIGHBOUR; length++) {
      String left = new Span(Math.max(first, begin - length), begin).of(text);
      String right = new Span(end, Math.min(last, end + length)).of(text);
      add("left" + length, left);
      add("right" + length, right);
      add("unitright" + length, unit + "+" + right);
      if (length == LONGEST_NEIGHBOUR) {
        add("unitleft", unit + "+" + left);
      }
    }
  }

  /** What it has from the counts before it: the one right before, and the last one of its unit. */
  void list(Count count, Kind byRules, Kind previous, Kind sameUnit) {
    add("previous", previous.label());
    add("previousrule", previous.label() + "+" + byRules.label());
    boolean follows = count.item().begin() >= count.numeral().unitEnd();
    String form = follows ? "after" : count.inheritsItem() ? "bare" : "before";
    add("form", form);
    add("byrules", byRules.label());
    add("sameunit", form + "+" + sameUnit.label());
  }

  void add(String name, String value) {
    features.add(name + "=" + value);
  }

  String[] toArray() {
    return features.toArray(String[]::new);
  }
}
