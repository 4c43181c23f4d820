package org.huiyao.fact;

import java.util.List;
import org.huiyao.count.Count;
import org.huiyao.count.PhraseMarks;
import org.huiyao.count.VocabularyWord;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * The words of the rules that stand around a count, each with its strength: how long it is and how
 * closely it belongs to the count. Read anew for each count of a document.
 */
final class Surroundings {

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
  private static final int NEAR_CHARACTER = 3;
  private static final String CLOSING = "”》)";

  private final FoldedText text;
  private final Strengths items;
  private final Strengths verbs;
  private final Strengths nears;

  /**
   * @param words how many words the rules have
   */
  Surroundings(FoldedText text, int words) {
    this.text = text;
    items = new Strengths(words);
    verbs = new Strengths(words);
    nears = new Strengths(words);
  }

  /** The words in the name of the thing counted. */
  Strengths items() {
    return items;
  }

  /** The words that may say what was done to it. */
  Strengths verbs() {
    return verbs;
  }

  /** The words elsewhere in the sentence. */
  Strengths nears() {
    return nears;
  }

  /**
   * Reads what stands around a count.
   *
   * @param hits every occurrence of the rules' words in the sentence, at offsets in the document
   */
  void read(Count count, List<Hit<VocabularyWord>> hits) {
    items.clear();
    verbs.clear();
    nears.clear();
    boolean titled = count.countsTitle(text);
    boolean done = isDone(count, hits);
    int head = headEnd(count.item());
    int light = lightEnd(count.item(), head);
    for (Hit<VocabularyWord> hit : hits) {
      boolean inside = count.hasItem() && contains(count.item(), hit);
      if (inside && !titled) {
        addItem(count, hit, head, light);
      } else {
        int length = hit.end() - hit.begin();
        nears.put(hit.value().number(), NEAR + NEAR_CHARACTER * length);
        if (!inside) {
          addVerb(count, hit, done);
        }
      }
    }
  }

  /** Whether the count has a deed of its own and so shares none of its list. */
  private static boolean isDone(Count count, List<Hit<VocabularyWord>> hits) {
    for (Hit<VocabularyWord> hit : hits) {
      if (hit.value().isVerb() && contains(count.before(), hit)) {
        return true;
      }
    }
    return false;
  }

  private void addItem(Count count, Hit<VocabularyWord> hit, int head, int light) {
    boolean isHead =
        hit.end() == light
            || hit.end() == head && !hit.value().form().equals(PhraseMarks.LIGHT_NOUN)
            || hit.end() < head && PhraseMarks.AND.indexOf(text.charAt(hit.end())) >= 0;
    int place = (isHead ? ITEM_HEAD : ITEM_INSIDE) + (count.inheritsItem() ? INHERITED : 0);
    int length = hit.end() - hit.begin();
    items.put(hit.value().number(), place + ITEM_CHARACTER * length);
    verbs.put(hit.value().number(), VERB_INSIDE_ITEM + VERB_CHARACTER * length);
  }

  private void addVerb(Count count, Hit<VocabularyWord> hit, boolean done) {
    int at = count.numeral().span().begin();
    int byLength = VERB_CHARACTER * (hit.end() - hit.begin());
    int word = hit.value().number();
    if (contains(count.before(), hit)) {
      boolean alone = count.inheritsItem() && at - hit.end() <= 1;
      verbs.put(word, (alone ? VERB_ALONE : VERB) + byLength - distance(at - hit.end()));
    } else if (contains(count.after(), hit)) {
      verbs.put(word, VERB_AFTER + byLength - distance(hit.begin() - at));
    } else if (!done && (contains(count.lead(), hit) || contains(count.tail(), hit))) {
      verbs.put(word, VERB_SHARED + byLength);
    }
  }

  private static boolean contains(Span stretch, Hit<VocabularyWord> hit) {
    return stretch.begin() <= hit.begin() && hit.end() <= stretch.end();
  }

  /** Where the head noun of an item ends: before closing quotes and brackets (代表工作站(室)). */
  private int headEnd(Span item) {
    int end = bracketBegin(item);
    while (end > item.begin() && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** Where the bracket begins that an item ends with, its end where it ends with none. */
  private int bracketBegin(Span item) {
    boolean closed = item.length() > 0 && text.charAt(item.end() - 1) == ')';
    int open = closed ? text.toString().lastIndexOf('(', item.end() - 1) : -1;
    return open > item.begin() ? open : item.end();
  }

  /** Where the noun before a light head ends, which says as much: 调研视察 in 调研视察活动. */
  private int lightEnd(Span item, int head) {
    int end = head - PhraseMarks.LIGHT_NOUN.length();
    return end > item.begin() && text.startsWith(PhraseMarks.LIGHT_NOUN, end) ? end : head;
  }

  private static int distance(int characters) {
    return Math.min(20, characters / 2);
  }
}
