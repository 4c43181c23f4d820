package org.huiyao.word;

/**
 * HanLP's model of Chinese words, without HanLP's segmenter around it: what its dictionary and its
 * pairs of words say of each word, ready to be read. Its files are in HanLP's jar.
 */
final class WordModel {

  /** The number of a word that the dictionary does not have. */
  static final int UNKNOWN = -1;

  /** How often a word counts that the dictionary does not have. */
  private static final int UNKNOWN_FREQUENCY = 100;

  /** How many bits hold a word. */
  private static final int WORD_BITS = 20;

  private final CoreDictionary dictionary = new CoreDictionary();
  private final WordCosts costs = WordCosts.of(dictionary);
  private final Bigrams bigrams = new Bigrams(dictionary, costs);
  private final TagModel tags = new TagModel();
  private final CharacterTypes types = new CharacterTypes();
  private final int begin = dictionary.number("始##始");
  private final int end = dictionary.number("末##末");
  private final int number = dictionary.number("未##数");
  private final int time = dictionary.number("未##时");
  private final int string = dictionary.number("未##串");

  private final int numeral = tags.number("m");
  private final int letters = tags.number("nx");
  private final int mark = tags.number("w");
  private final int noun = tags.number("n");

  /**
   * Two numbers a word, side by side, since to reach it costs more than to read it: frequency,
   * stand-in and whether the frequency is the stand-in's, in one; the cost after a word that it
   * never follows.
   */
  private final long[] known = new long[2 * dictionary.size()];

  private final WordTags wordTags;

  private WordModel() {
    // The word that all words count as that are of one part of speech alone; by that part.
    int[] classes = new int[tags.size()];
    // Whether the words of such a class have its frequencies, too.
    boolean[] merges = new boolean[tags.size()];
    for (int tag = 0; tag < classes.length; tag++) {
      String name = tags.name(tag);
      classes[tag] = wordClass(name);
      merges[tag] = name.startsWith("m") || name.startsWith("x") || name.equals("t");
    }
    int[] entries = new int[dictionary.size()];
    for (int word = 0; word < entries.length; word++) {
      boolean single = dictionary.tags(word) == 1;
      int tag = dictionary.tag(word, 0);
      int standIn = single && classes[tag] != UNKNOWN ? classes[tag] : word;
      entries[word] = single && merges[tag] ? standIn : word;
      know(word, standIn, entries[word]);
    }
    wordTags = new WordTags(dictionary, tags, entries);
  }

  private void know(int word, int standIn, int entry) {
    long frequency = dictionary.frequency(entry);
    long ordinary = entry == standIn ? 1 : 0;
    known[2 * word] = (frequency << WORD_BITS | standIn) << 1 | ordinary;
    known[2 * word + 1] = Double.doubleToRawLongBits(costs.cost(0, 0, (int) frequency));
  }

  private int wordClass(String tag) {
    if (tag.startsWith("nr")) {
      return dictionary.number("未##人");
    } else if (tag.startsWith("ns")) {
      return dictionary.number("未##地");
    } else if (tag.equals("nx")) {
      int name = dictionary.number("未##专");
      return name == UNKNOWN ? string : name;
    } else if (tag.startsWith("nt") || tag.equals("nit")) {
      return dictionary.number("未##团");
    } else if (tag.startsWith("m")) {
      return number;
    } else if (tag.startsWith("x")) {
      return string;
    }
    return tag.equals("t") ? time : UNKNOWN;
  }

  private static final class Loaded {
    static final WordModel MODEL = new WordModel();
  }

  /** The model, read when first asked for. */
  static WordModel load() {
    return Loaded.MODEL;
  }

  CoreDictionary dictionary() {
    return dictionary;
  }

  WordCosts costs() {
    return costs;
  }

  Bigrams bigrams() {
    return bigrams;
  }

  TagModel tags() {
    return tags;
  }

  WordTags wordTags() {
    return wordTags;
  }

  CharacterTypes types() {
    return types;
  }

  /** The word that stands before every sentence. */
  int begin() {
    return begin;
  }

  /** The word that stands after every sentence. */
  int end() {
    return end;
  }

  /** How often the two words around a sentence count. */
  int edgeFrequency() {
    return costs.total() / 10;
  }

  /** How often a run of characters outside the dictionary counts. */
  int unknownFrequency() {
    return UNKNOWN_FREQUENCY;
  }

  /** The word that a run of characters of a type counts as. */
  int unknownWord(byte type) {
    return switch (type) {
      case CharacterTypes.NUMBER, CharacterTypes.INDEX, CharacterTypes.CHINESE_NUMBER -> number;
      case CharacterTypes.STRING -> string;
      default -> UNKNOWN;
    };
  }

  /** The word that a word of the dictionary counts as beside others: numbers are all one, say. */
  int standIn(int word) {
    return (int) (known[2 * word] >>> 1) & (1 << WORD_BITS) - 1;
  }

  /** How often a word of the dictionary counts. */
  int frequency(int word) {
    return (int) (known[2 * word] >>> 1 + WORD_BITS);
  }

  /** Whether a word counts as often as the word it counts as. */
  boolean isOrdinary(int word) {
    return (known[2 * word] & 1) != 0;
  }

  /** What a word of the dictionary costs after one that it never follows. */
  double unseen(int word) {
    return Double.longBitsToDouble(known[2 * word + 1]);
  }

  /** The part of speech of a run of characters of a type. */
  int unknownTag(byte type) {
    return switch (type) {
      case CharacterTypes.NUMBER, CharacterTypes.INDEX, CharacterTypes.CHINESE_NUMBER -> numeral;
      case CharacterTypes.STRING -> letters;
      case CharacterTypes.PUNCTUATION, CharacterTypes.OTHER -> mark;
      default -> noun;
    };
  }
}
