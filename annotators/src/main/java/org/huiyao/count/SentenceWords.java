package org.huiyao.count;

import java.util.List;
import java.util.Set;
import org.huiyao.table.Lexicon.Hit;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Word;

/** The words of one sentence and what they are to the vocabulary. */
final class SentenceWords {

  private static final String NOMINAL_TAGS = "nabjlisfgxkh";

  private static final Set<String> SUFFIXES = Set.of("性", "型", "式", "者", "化", "率", "量", "数", "额");

  private final FoldedText text;
  private final Word[] words;
  private final List<Hit<VocabularyWord>> hits;
  private final ItemNames items;

  /** The words as they are written, those that were asked for. */
  private final String[] forms;

  private final int first;

  /** For each offset from the first word's on the index of the first word that ends after it. */
  private final int[] indexes;

  /**
   * @param words the words of the sentence, in order
   * @param hits the vocabulary's words in the sentence, at offsets in the document
   */
  SentenceWords(FoldedText text, Span sentence, List<Word> words, List<Hit<VocabularyWord>> hits) {
    this.text = text;
    this.words = words.toArray(Word[]::new);
    this.hits = hits;
    items = new ItemNames(sentence, hits);
    forms = new String[this.words.length];
    first = forms.length == 0 ? 0 : this.words[0].begin();
    indexes = new int[forms.length == 0 ? 0 : this.words[forms.length - 1].end() - first];
    for (int offset = 0, index = 0; offset < indexes.length; offset++) {
      while (this.words[index].end() <= first + offset) {
        index++;
      }
      indexes[offset] = index;
    }
  }

  int size() {
    return words.length;
  }

  Word get(int index) {
    return words[index];
  }

  String form(Word word) {
    int index = indexAt(word.begin());
    if (forms[index] == null) {
      forms[index] = word.span().of(text);
    }
    return forms[index];
  }

  boolean isNominal(Word word) {
    String pos = word.pos();
    return NOMINAL_TAGS.indexOf(pos.charAt(0)) >= 0 && !pos.equals("ad") || pos.equals("vn");
  }

  boolean isIdiom(Word word) {
    return word.pos().startsWith("i") || word.pos().startsWith("l");
  }

  boolean isVerbal(Word word) {
    return word.pos().startsWith("v");
  }

  boolean isAdverb(Word word) {
    return word.pos().startsWith("d") || word.pos().equals("ad");
  }

  boolean isAdjective(Word word) {
    return word.pos().startsWith("a");
  }

  boolean isPreposition(Word word) {
    return word.pos().startsWith("p");
  }

  /** Whether the word is a number or a unit. */
  boolean isCount(Word word) {
    return word.pos().startsWith("m") || word.pos().startsWith("q");
  }

  /** Whether a word follows that joins things counted together. */
  boolean isJoined(int index) {
    return index + 1 < words.length && PhraseMarks.LINKS.contains(form(words[index + 1]));
  }

  /** Whether the word is of a number that tells levels apart: 五级 in 五级人大代表. */
  boolean isLevel(int index) {
    boolean level = form(get(index)).equals("级");
    if (isAboveLevel(index)) {
      return true;
    }
    int number = level ? index - 1 : index;
    return number >= 0
        && get(number).pos().startsWith("m")
        && (level || index + 1 < size() && form(get(index + 1)).equals("级"));
  }

  /** Whether the word is of a level and those above it: 级以上 in 市级以上项目. */
  boolean isAboveLevel(int index) {
    int at = get(index).begin();
    return text.startsWith("级以上", at) || at > 0 && text.startsWith("级以上", at - 1);
  }

  /** Whether a suffix makes a noun of the word: 监督 in 监督性视察, 提案 in 提案者. */
  boolean isSuffixed(int index) {
    return index + 1 < words.length
        && words[index + 1].begin() == words[index].end()
        && SUFFIXES.contains(form(words[index + 1]));
  }

  /** Whether 不 stands before the word: 规范 in 不规范支出. */
  boolean isDenied(int index) {
    return index > 0
        && form(get(index - 1)).equals("不")
        && get(index - 1).end() == get(index).begin();
  }

  /** Whether the word lies in the name of a thing counted, though it may be a verb (执法检查). */
  boolean isInItem(Word word) {
    return items.cover(word.begin(), word.end());
  }

  /** Whether the word opens the name of a thing counted: 调研 in 调研报告. */
  boolean isPartOfItem(Word word) {
    return items.cover(word.begin(), word.end() + 1);
  }

  /**
   * Whether the name of a thing counted reaches from the word, or from before it, to {@code end}.
   */
  boolean isItemUpTo(Word word, int end) {
    return word.end() < end && items.reach(word.begin(), end);
  }

  /** Whether the name of a thing counted ends at an offset. */
  boolean endsItem(int end) {
    return items.endAt(end);
  }

  /** Whether the word and the one before it belong to the same name of a thing counted. */
  boolean goesOnWithItem(Word word) {
    return items.cover(word.begin() - 1, word.end());
  }

  /** Whether the name of a thing counted lies in a stretch. */
  boolean hasItem(int begin, int end) {
    for (Hit<VocabularyWord> hit : hits) {
      if (hit.begin() >= begin && hit.end() <= end && hit.value().isItem()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word tells where in relation to the noun before it: 中 in 联络站中. */
  boolean isPlace(Word word) {
    return word.pos().startsWith("f");
  }

  /** Whether the word opens a phrase without being part of what is counted. */
  boolean isDropped(Word word, Fillers fillers) {
    return fillers.skipDropped(text, word.begin(), word.end() + 1) == word.end()
        && !isPartOfItem(word);
  }

  /** Index of the first word that ends after {@code offset}. */
  int indexAt(int offset) {
    int at = offset - first;
    return at < 0 ? 0 : at < indexes.length ? indexes[at] : words.length;
  }
}
