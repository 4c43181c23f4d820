package org.huiyao.word;

/**
 * The parts of speech that each word of the dictionary may have. To reach a word costs more than to
 * read it, so what is read together lies together.
 */
final class WordTags {

  /** For each word its only tag, negated less one, or where its tags begin. */
  private final int[] words;

  /** For a word of several tags their number, then of each the tag and its share's logarithm. */
  private final long[] tags;

  /**
   * @param entries for each word the one whose tags it has
   */
  WordTags(CoreDictionary dictionary, TagModel model, int[] entries) {
    int[] own = new int[entries.length];
    int size = 0;
    for (int word = 0; word < own.length; word++) {
      int count = dictionary.tags(word);
      own[word] = count == 1 ? -dictionary.tag(word, 0) - 1 : size;
      size += count == 1 ? 0 : 1 + 2 * count;
    }
    tags = new long[size];
    words = new int[own.length];
    for (int word = 0; word < own.length; word++) {
      words[word] = own[entries[word]];
      if (own[word] >= 0) {
        add(own[word], word, dictionary, model);
      }
    }
  }

  private void add(int at, int word, CoreDictionary dictionary, TagModel model) {
    tags[at] = dictionary.tags(word);
    for (int n = 0; n < dictionary.tags(word); n++) {
      int tag = dictionary.tag(word, n);
      double share = model.share(tag, dictionary.tagFrequency(word, n));
      tags[at + 1 + 2 * n] = tag;
      tags[at + 2 + 2 * n] = Double.doubleToRawLongBits(share);
    }
  }

  /** Where the tags of a word are; negative for a word that has but one. */
  int place(int word) {
    return words[word];
  }

  /** The only tag of a word. */
  static int only(int place) {
    return -place - 1;
  }

  /** How many tags a word of several has. */
  int count(int place) {
    return (int) tags[place];
  }

  /** The number of its {@code n}th tag. */
  int tag(int place, int n) {
    return (int) tags[place + 1 + 2 * n];
  }

  /** The logarithm of the share that the word has in its {@code n}th tag. */
  double share(int place, int n) {
    return Double.longBitsToDouble(tags[place + 2 + 2 * n]);
  }
}
