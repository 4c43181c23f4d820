package org.huiyao.token;

/**
 * HanLP's model of Chinese words, without HanLP's segmenter around it. Its files are in HanLP's
 * jar; the formulas are HanLP's, to the last bit.
 */
final class WordModel {

  /** The number of a word that the dictionary does not have. */
  static final int UNKNOWN = -1;

  /** How often a word counts that the dictionary does not have. */
  private static final int UNKNOWN_FREQUENCY = 100;

  private static final double BIGRAM_SHARE = 0.9;

  private final CoreDictionary dictionary = new CoreDictionary();
  private final Bigrams bigrams = new Bigrams();
  private final TagModel tags = new TagModel();
  private final CharacterTypes types = new CharacterTypes();
  private final int total = dictionary.totalFrequency();
  private final double smoothing = 1 - (1.0 / total + 0.00001);
  private final int begin = dictionary.number("始##始");
  private final int end = dictionary.number("末##末");
  private final int number = dictionary.number("未##数");
  private final int time = dictionary.number("未##时");
  private final int string = dictionary.number("未##串");

  private final int numeral = tags.number("m");
  private final int letters = tags.number("nx");
  private final int mark = tags.number("w");
  private final int noun = tags.number("n");

  // What is known of a word lies side by side, since to reach it costs more than to read it.
  private static final int STAND_IN = 0;
  private static final int ENTRY = 1;
  private static final int FREQUENCY = 2;
  private static final int TAGS = 3;
  private static final int FIRST_SHARE = 4;
  private static final int FIRST_TAG = 5;
  private static final int UNSEEN = 6;
  private static final int KNOWN = 8;

  private final int[] known = new int[KNOWN * dictionary.size()];

  /** For each part of speech that a word may have the logarithm of its share of that part. */
  private final double[] shares;

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
    int size = 0;
    for (int word = 0; word < dictionary.size(); word++) {
      boolean single = dictionary.tags(word) == 1;
      int tag = dictionary.tag(word, 0);
      int standIn = single && classes[tag] != UNKNOWN ? classes[tag] : word;
      int entry = single && merges[tag] ? standIn : word;
      int at = KNOWN * word;
      known[at + STAND_IN] = standIn;
      known[at + ENTRY] = entry;
      known[at + FREQUENCY] = dictionary.frequency(entry);
      known[at + TAGS] = dictionary.tags(word);
      known[at + FIRST_SHARE] = size;
      known[at + FIRST_TAG] = tag;
      long unseen = Double.doubleToRawLongBits(cost(0, 0, dictionary.frequency(entry)));
      known[at + UNSEEN] = (int) (unseen >>> Integer.SIZE);
      known[at + UNSEEN + 1] = (int) unseen;
      size += dictionary.tags(word);
    }
    shares = shares(size);
  }

  private double[] shares(int size) {
    double[] logarithms = new double[size];
    for (int word = 0; word < dictionary.size(); word++) {
      for (int n = 0; n < dictionary.tags(word); n++) {
        logarithms[known[KNOWN * word + FIRST_SHARE] + n] =
            tags.share(dictionary.tag(word, n), dictionary.tagFrequency(word, n));
      }
    }
    return logarithms;
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

  TagModel tags() {
    return tags;
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
    return total / 10;
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
    return known[KNOWN * word + STAND_IN];
  }

  /** The word whose frequencies count for a word of the dictionary. */
  int entry(int word) {
    return known[KNOWN * word + ENTRY];
  }

  /** How often a word of the dictionary counts. */
  int frequency(int word) {
    return known[KNOWN * word + FREQUENCY];
  }

  /** What a word of the dictionary costs after one that it never follows. */
  double unseen(int word) {
    int at = KNOWN * word + UNSEEN;
    return Double.longBitsToDouble((long) known[at] << Integer.SIZE | known[at + 1] & 0xFFFF_FFFFL);
  }

  /** How many parts of speech a word of the dictionary may have. */
  int tags(int word) {
    return known[KNOWN * word + TAGS];
  }

  /** The number of a word's {@code n}th part of speech. */
  int tag(int word, int n) {
    return n == 0 ? known[KNOWN * word + FIRST_TAG] : dictionary.tag(word, n);
  }

  /** The logarithm of the share that a word has in its {@code n}th part of speech. */
  double share(int word, int n) {
    return shares[known[KNOWN * word + FIRST_SHARE] + n];
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

  /** How often two words follow each other. */
  int pair(int first, int second) {
    return first == UNKNOWN || second == UNKNOWN ? 1 : bigrams.frequency(first, second);
  }

  /**
   * The cost of a word after another.
   *
   * @param pair how often they follow each other
   * @param first how often the first occurs
   * @param second how often the second occurs
   */
  double cost(int pair, int first, int second) {
    return -Math.log(
        BIGRAM_SHARE * (smoothing * pair / (first + 1) + 1 - smoothing)
            + (1 - BIGRAM_SHARE) * second / total);
  }
}
