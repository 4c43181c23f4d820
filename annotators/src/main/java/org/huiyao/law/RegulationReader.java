package org.huiyao.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.Span;

/** Finds the names of regulations and rules that stand without 《》 in a folded sentence. */
final class RegulationReader {

  /** A name before its instrument word is no longer. */
  static final int LONGEST_NAME = 40;

  /** A list's last item before the shared instrument word: 献血管理等, 专门委员会五个. */
  private static final Pattern SHARED =
      Pattern.compile(
          "(?<last>.+?)(?:等(?:若干|[\\d一二三四五六七八九十两]+[部件项个])?"
              + "(?<common>促进|保护|管理|保障|防治)?|(?<number>[\\d一二三四五六七八九十两]+)[部件项个])");

  /** How {@link #SHARED} ends. */
  private static final CharacterSet SHARED_ENDS = CharacterSet.of("等干部件项个进护理障治");

  /** A congress's own rule that is called by a relative clause: 讨论决定重大事项的规定. */
  private static final Pattern POWERS = Pattern.compile("(?:.*[和与及])?(?<name>.*讨论、?决定重大事项的)");

  /** How {@link #POWERS} ends. */
  private static final String POWER = "决定重大事项的";

  /** One to nine, 两 aside, which lists of two say with their last item. */
  private static final String NUMBERS = "一二三四五六七八九";

  private static final Pattern RELATIVE = Pattern.compile(".*的(?:若干)?");

  private static final String ABOUT = "关于";
  private static final String AUTONOMY = "自治条例";
  private static final Pattern KIND = Pattern.compile("、?(?:和|与|及)?单行|[\\d一二三四五六七八九十两]|[》”]");

  /** The year of what was done: 2019年房屋修缮规定执法检查. */
  private static final Pattern YEAR = Pattern.compile("20\\d\\d年度?");

  /** Opens a list: 治理大气的,有散煤防治条例; 民生类有渡口管理条例. */
  private static final Pattern THERE_ARE =
      Pattern.compile("(?:\\p{IsHan}{1,6}(?:类|方面|领域)的?)?有(?![线机害色毒轨])");

  private static final String REGULATION = "条例";

  /** Without 《》 what bodies or systems go by: 理论学习规则, 票务清分、应急联动等规则. */
  private static final String RULES = "规则";

  /** With an instrument word a kind of regulations, no name: 松桃等自治县单行条例. */
  private static final String SPECIAL = "单行";

  private final HouseRules houseRules;
  private final NoNames noNames;
  private final SharedInstruments shared;

  RegulationReader(HouseRules houseRules, NoNames noNames, SharedInstruments shared) {
    this.houseRules = houseRules;
    this.noNames = noNames;
    this.shared = shared;
  }

  /**
   * The names that an instrument word ends, in order: none, one, or a list that shares it.
   *
   * @param word the instrument word
   * @param floor where a name may begin at the earliest
   */
  List<LawName> read(String sentence, Span word, Instrument instrument, int floor) {
    if (word.of(sentence).equals(RULES) || isVerb(sentence, word)) {
      return List.of();
    }
    int stretch = Math.max(floor, NameStart.stretch(sentence, word.begin()));
    int least = autonomous(sentence, word) ? 0 : 2;
    int begin = begin(sentence, stretch, word, least);
    String before = sentence.substring(begin, word.begin());
    Matcher powers = before.endsWith(POWER) ? POWERS.matcher(before) : null;
    boolean power = powers != null && powers.matches();
    if (power) {
      begin += powers.start("name");
      before = sentence.substring(begin, word.begin());
    }
    Matcher list = isBeforeShared(before) ? SHARED.matcher(before) : null;
    if (list != null && list.matches()) {
      Span last = new Span(begin, begin + list.end("last"));
      int common = list.group("common") == null ? 0 : list.group("common").length();
      Span shared = new Span(word.begin() - common, word.end());
      return listed(sentence, stretch, last, shared, instrument, number(list.group("number")));
    }
    boolean procedure = sentence.startsWith("议事规则", word.begin());
    if (NameStart.resumes(sentence, begin, ABOUT) && RELATIVE.matcher(before).matches()
        || NameStart.resumes(sentence, begin, ImplementingRules.IMPLEMENT) && namesAct(before)) {
      begin -= 2;
    } else if (before.isEmpty() && least == 0) {
      return List.of(LawName.of(sentence, word, instrument));
    } else if (before.length() < 2
        || !procedure && noNames.isKind(before)
        || before.endsWith(SPECIAL)
        || least > 0
            && NameStart.in(sentence, stretch, word.begin(), 0) == word.begin()
            && !NameStart.placeAt(sentence, begin, word.begin())
        || !power && noNames.matches(before)) {
      return List.of();
    }
    Span name = new Span(begin, word.end());
    if (name.length() > LONGEST_NAME) {
      return List.of();
    }
    List<Span> items =
        procedure
            ? shared.items(sentence, stretch, name)
            : shared.parallel(sentence, stretch, name, word.begin());
    return laws(sentence, items, word, instrument);
  }

  /** Whether it tells what a regulation named right before it lays down: 绿化条例规定新区绿地不少于三成. */
  private static boolean isVerb(String sentence, Span word) {
    return word.of(sentence).equals("规定")
        && word.begin() >= REGULATION.length()
        && sentence.startsWith(REGULATION, word.begin() - REGULATION.length());
  }

  /** Where the name begins that may end at a word. */
  private static int begin(String sentence, int stretch, Span word, int least) {
    int begin = NameStart.in(sentence, stretch, word.begin(), least);
    int of = sentence.substring(begin, word.begin()).lastIndexOf('的', word.begin() - begin - 3);
    begin = behind(YEAR, sentence, begin + of + 1, word.begin());
    begin = begin == stretch ? behind(THERE_ARE, sentence, begin, word.begin()) : begin;
    return fromAbout(sentence, begin, stretch, word.begin());
  }

  /** A number of laws in a list, 0 where none is told or it is not worth counting. */
  private static int number(String told) {
    return told == null || told.length() > 1
        ? 0
        : Character.isDigit(told.charAt(0))
            ? Character.digit(told.charAt(0), 10)
            : NUMBERS.indexOf(told.charAt(0)) + 1;
  }

  /**
   * The names of a list that says by itself that it is one: 献血管理等条例.
   *
   * @param number how many it says they are, 0 where it does not
   */
  private List<LawName> listed(
      String sentence, int stretch, Span last, Span word, Instrument instrument, int number) {
    List<Span> items = shared.counted(sentence, shared.items(sentence, stretch, last), number);
    boolean said = sentence.substring(last.begin(), word.begin()).indexOf('等') > 0;
    return (items.size() > 1 || said) && !noNames.matches(last.of(sentence))
        ? laws(sentence, items, word, instrument)
        : List.of();
  }

  /** Behind what may stand at an offset and is no part of a name; the offset where it does not. */
  private static int behind(Pattern words, String sentence, int begin, int word) {
    Matcher matcher = words.matcher(sentence).region(begin, word);
    return matcher.lookingAt() ? matcher.end() : begin;
  }

  private static boolean isBeforeShared(String before) {
    return !before.isEmpty() && SHARED_ENDS.contains(before.charAt(before.length() - 1));
  }

  /** A rule about something is named from 关于 on, whatever verbs stand behind: 关于加强…的若干规定. */
  private static int fromAbout(String sentence, int begin, int stretch, int word) {
    int about = sentence.lastIndexOf(ABOUT, word);
    boolean relative =
        about >= stretch
            && about < begin
            && RELATIVE.matcher(sentence.substring(stretch, word)).matches();
    return relative ? about + ABOUT.length() : begin;
  }

  private static boolean namesAct(String words) {
    return Instrument.WORDS.longest(words).stream().anyMatch(hit -> hit.value() == Instrument.ACT);
  }

  /** Whether {@code word} is an autonomous area's one 自治条例, not the kind of instrument. */
  private static boolean autonomous(String sentence, Span word) {
    return word.of(sentence).equals(AUTONOMY)
        && !KIND.matcher(sentence).region(word.end(), sentence.length()).lookingAt();
  }

  private List<LawName> laws(String sentence, List<Span> items, Span word, Instrument instrument) {
    String last = word.of(sentence);
    List<LawName> laws = new ArrayList<>();
    for (Span item : items) {
      String written = item.of(sentence);
      String name = written.endsWith(last) ? written : written + last;
      if (houseRules.law(name, instrument)) {
        laws.add(new LawName(item, name, instrument));
      }
    }
    return laws;
  }
}
