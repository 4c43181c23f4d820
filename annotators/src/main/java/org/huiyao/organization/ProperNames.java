package org.huiyao.organization;

import java.util.List;
import java.util.Set;
import org.huiyao.organization.Chart.Found;
import org.huiyao.word.Word;

/** Tells where proper names without a place begin, backwards from the suffix that closes them. */
final class ProperNames {

  /** Verbs of one character before where somebody goes: 赴浙江大学. */
  private static final String GOING = "赴到往去进";

  /** What counts bodies and begins no name, though other measures do: 四联集团, but not 3家集团. */
  private static final String COUNTING = "个家所座间批届期支条件项种类级次名位多余几";

  /** Words of one character that end at an edge and begin no name. */
  private static final String FUNCTION_CHARACTERS =
      "在和与对向是把被由以从到给于了的或并将就经受报请等按让使令当但而又也还要会不应各全每该本此其我赴至自据随及同为";

  /** Ends what a class is like: 枫桥式人民法庭. */
  private static final char MANNER = '式';

  private static final String HARD = "、,。;:!?“”《》\n ";
  private static final String FUNCTION_WORDS = "wpcur";
  private static final String NEVER = "wpcudr";
  private static final Set<String> PROPER = Set.of("nz", "ns", "j", "f", "s");
  private static final List<String> COMPANIES = List.of("有限", "股份有限", "集团有限", "集团股份", "(集团)");
  private static final int LONGEST = 10;
  private static final int LONGEST_NOUN = 4;
  private static final int LONGEST_TO_EDGE = 14;
  private static final int LONGEST_IN_BRACKETS = 4;
  private static final int SHORTEST = 2;
  private static final int SHORT = 3;

  /** No name begins. */
  static final int NONE = NameWords.NONE;

  private final Chart chart;

  ProperNames(Chart chart) {
    this.chart = chart;
  }

  /**
   * Where the name begins that ends in a suffix (久大 + 公司).
   *
   * @param end offset of the suffix
   * @param proper what tells a name before it
   * @return {@link #NONE} where none does
   */
  int begin(int end, Entry.Suffix.Proper proper) {
    return switch (proper) {
      case NO -> NONE;
      case NAME -> fromName(end, false);
      case NOUN -> fromName(end, true);
      case EDGE -> fromEdge(end);
    };
  }

  /** Back to a word that is a name, or to single characters, which unknown names fall into. */
  private int fromName(int end, boolean nouns) {
    int at = end;
    int begin = NONE;
    int previous = NONE;
    int singles = 0;
    for (Word word = chart.wordBefore(at);
        word != null && end - word.begin() <= LONGEST && mayStandInside(word);
        word = chart.wordBefore(at)) {
      boolean single = word.span().length() == 1;
      at = word.begin();
      singles = single ? singles + 1 : 0;
      previous = begin;
      if (isProper(word, end) || nouns && isNoun(word) || singles >= 2 && mayBegin(word)) {
        begin = at;
      } else if (!single) {
        begin = NONE;
      }
    }
    if (isDeed(at) && chart.wordAt(at).end() < end) {
      at = chart.wordAt(at).end();
      begin = previous;
    }
    boolean found = begin == at && chart.isFree(begin) && !(nouns && isClass(begin, end));
    return found ? withoutResult(begin) : NONE;
  }

  /** Whether a name before an ending that classes have too is one of a class: 市区部分小学. */
  private boolean isClass(int begin, int end) {
    if (end - begin > LONGEST_NOUN || chart.text().charAt(end - 1) == MANNER) {
      return true;
    }
    for (int at = begin; at < end; at++) {
      if (chart.has(at, EntryKind.GENERIC)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A name's begin after what the verb before came to: 筹备好 + 湖湘茶文化研究会; none where the verb would be
   * part of it: 办好 + 商会.
   */
  private int withoutResult(int begin) {
    if (chart.text().charAt(begin + 1) == '好') {
      return NONE;
    }
    Word before = chart.wordBefore(begin);
    Word first = chart.wordAt(begin);
    boolean result =
        chart.text().charAt(begin) == '好'
            && first != null
            && first.span().length() == 1
            && before != null
            && before.pos().startsWith("v");
    return result ? begin + 1 : begin;
  }

  private boolean mayStandInside(Word word) {
    if (NEVER.indexOf(word.pos().charAt(0)) >= 0 || counts(word)) {
      return false;
    }
    boolean verb = word.pos().startsWith("v") && !word.pos().equals("vn");
    return !verb
        || word.span().length() == 1 && GOING.indexOf(chart.text().charAt(word.begin())) < 0;
  }

  /** Whether a word counts what follows: 3 and 家 in 3家公司. */
  private boolean counts(Word word) {
    char first = chart.text().charAt(word.begin());
    if (word.pos().startsWith("q")) {
      return word.span().length() > 1 || COUNTING.indexOf(first) >= 0;
    }
    Word next = first >= '0' && first <= '9' ? chart.wordAt(word.end()) : null;
    return next != null && next.pos().startsWith("q");
  }

  /** Whether single characters may begin with a word; a number only before a morpheme: 五邑. */
  private boolean mayBegin(Word word) {
    if (!word.pos().equals("m")) {
      return true;
    }
    Word next = chart.wordAt(word.end());
    return next != null
        && next.span().length() == 1
        && (next.pos().endsWith("g") || next.pos().equals("q"));
  }

  private static boolean isNoun(Word word) {
    return word.span().length() > 1 && word.pos().equals("n");
  }

  /** Whether a word may be a name by itself; any noun may before a legal form: 梧桐竹业有限公司. */
  private boolean isProper(Word word, int end) {
    String pos = word.pos();
    return word.span().length() > 1
        && (PROPER.contains(pos)
            || pos.startsWith("nt")
            || pos.startsWith("nr")
            || pos.equals("n") && isCompany(end));
  }

  private boolean isCompany(int end) {
    for (String form : COMPANIES) {
      if (chart.text().startsWith(form, end)) {
        return true;
      }
    }
    return false;
  }

  /** Back to what can't stand in a name, whatever the words between. */
  private int fromEdge(int end) {
    int at = end;
    while (at > 0 && end - at <= LONGEST_TO_EDGE) {
      int bracket = bracketBefore(at);
      Word word = chart.wordBefore(at);
      if (bracket == NONE && (word == null || isEdge(word))) {
        break;
      }
      at = bracket == NONE ? word.begin() : bracket;
    }
    if (isDeed(at) && chart.wordAt(at).end() <= end - SHORTEST) {
      at = chart.wordAt(at).end();
    }
    boolean found = end - at >= SHORTEST && end - at <= LONGEST_TO_EDGE && isAfterEdge(at);
    return found ? at : shortName(end);
  }

  /** Two or three characters after punctuation, whatever words they are taken for: 、左于村. */
  private int shortName(int end) {
    for (int at = end; at > 0 && end - at <= SHORT; at--) {
      char before = chart.text().charAt(at - 1);
      if (HARD.indexOf(before) >= 0) {
        return end - at >= SHORTEST && !isFunction(at) && !isVerb(chart.wordAt(at)) ? at : NONE;
      }
    }
    return NONE;
  }

  private static boolean isVerb(Word word) {
    return word != null
        && word.span().length() > 1
        && word.pos().startsWith("v")
        && !word.pos().equals("vn");
  }

  private boolean isFunction(int at) {
    return FUNCTION_CHARACTERS.indexOf(chart.text().charAt(at)) >= 0;
  }

  /** Whether a word for what is done to bodies begins there, which may be a noun too. */
  private boolean isDeed(int begin) {
    Word word = chart.wordAt(begin);
    if (word == null) {
      return false;
    }
    for (Found<Entry.Deed> found : chart.entries(begin, EntryKind.DEED)) {
      if (found.end() == word.end()) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfterEdge(int at) {
    return at == 0
        || HARD.indexOf(chart.text().charAt(at - 1)) >= 0
        || chart.wordBefore(at) != null;
  }

  private boolean isEdge(Word word) {
    String pos = word.pos();
    if (FUNCTION_WORDS.indexOf(pos.charAt(0)) >= 0 || counts(word)) {
      return true;
    }
    if (word.span().length() > 1) {
      return isVerb(word) || pos.startsWith("d") || pos.equals("t");
    }
    return GOING.indexOf(chart.text().charAt(word.begin())) >= 0 || isFunction(word.begin());
  }

  /** Whether what stands between two offsets may name a branch: 澄潭 in 县市场监管局澄潭所. */
  boolean mayName(int begin, int end) {
    for (int at = begin; at < end; at++) {
      Word word = chart.wordAt(at);
      if (HARD.indexOf(chart.text().charAt(at)) >= 0
          || isFunction(at)
          || word != null && bars(word)) {
        return false;
      }
    }
    return true;
  }

  private boolean bars(Word word) {
    return word.span().length() > 1
        ? word.pos().startsWith("v") || NEVER.indexOf(word.pos().charAt(0)) >= 0
        : counts(word);
  }

  /** Where short brackets open that close right before an offset: 利郎(中国)有限公司. */
  private int bracketBefore(int end) {
    if (chart.text().charAt(end - 1) != ')') {
      return NONE;
    }
    for (int at = end - 2; at >= Math.max(1, end - 2 - LONGEST_IN_BRACKETS); at--) {
      if (chart.text().charAt(at) == '(') {
        return HARD.indexOf(chart.text().charAt(at - 1)) < 0 ? at : NONE;
      }
    }
    return NONE;
  }
}
