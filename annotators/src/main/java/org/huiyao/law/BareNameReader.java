package org.huiyao.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.Span;

/** Finds the names of laws that stand without 《》 in a folded sentence. */
final class BareNameReader {

  private static final int LONGEST_NAME = 40;

  /** What may not follow a law's 法: 保护法规 and 保护法律 name none. */
  private static final String NO_ACT_BEFORE = "规律治制院官定庭学务条";

  /** A list's last item before the shared instrument word: 献血管理等, 专门委员会五个. */
  private static final Pattern SHARED =
      Pattern.compile("(?<last>.+?)(?:等(?:若干|[\\d一二三四五六七八九十两]+[部件项个])?|[\\d一二三四五六七八九十两]+[部件项个])");

  /** How {@link #SHARED} ends. */
  private static final CharacterSet SHARED_ENDS = CharacterSet.of("等干部件项个");

  private static final Pattern CONNECTOR = Pattern.compile("和|与|及|以及|暨");

  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*(?:的|了|(?<![国公所共既私特稀])有|(?<!工)作|[作做]出|一法|[\\d一二两三]法|法[一二两三\\d])|一法.*|[\\d一二三四五六七八九十百两多余部件项个]+|\\d+[处条项个点].*|.*等\\d+[件部].*"
              + "|.*(?:条例|办法|法)(?:首次|率先|明确|专门|还|也|创新|统一|严格|详细|同时)+"
              + "|[省市州县区]+|.*(?:[就在该此把将但和与并]|(?<!普)及|自治地方|.*单行|.*立改废|.*\\d+条|.*说明|.*(?<!行)为|.*(?:相关|有关)|法规[和及与、].*|上述|以上|各[省市州县区地])|.*第[\\d一二三四五六七八九十百]+[条款项章]");

  /** A congress's own rule that is called by a relative clause: 讨论决定重大事项的规定. */
  private static final Pattern POWERS = Pattern.compile("(?:.*[和与及])?(?<name>.*讨论、?决定重大事项的)");

  /** How {@link #POWERS} ends. */
  private static final String POWER = "决定重大事项的";

  private static final Pattern RELATIVE = Pattern.compile(".*的(?:若干)?");

  /** Without 《》 what bodies or systems go by: 理论学习规则, 票务清分、应急联动等规则. */
  private static final String RULES = "规则";

  /** The year of what was done: 2019年房屋修缮规定执法检查. */
  private static final Pattern YEAR = Pattern.compile("20\\d\\d年度?");

  /** Opens a list: 治理大气的,有散煤防治条例. */
  private static final Pattern THERE_ARE = Pattern.compile("有(?![线机害色毒轨])");

  private static final String ABOUT = "关于";
  private static final String AUTONOMY = "自治条例";
  private static final Pattern KIND = Pattern.compile("、?(?:和|与|及)?单行|[\\d一二三四五六七八九十两]|[》”]");

  /** With an instrument word a kind of regulations, no name: 松桃等自治县单行条例. */
  private static final String SPECIAL = "单行";

  private final HouseRules houseRules;
  private final Set<String> generic = new HashSet<>();
  private final DecisionReader decisions;
  private final SharedInstruments shared = new SharedInstruments();

  BareNameReader(HouseRules houseRules) {
    this.houseRules = houseRules;
    this.decisions = new DecisionReader(houseRules);
    Table.load("law/generic_names.tsv").rows().forEach(row -> generic.add(row.get("word")));
  }

  /**
   * The names in order, none overlapping another; a title inside one belongs to it (实施《…法》办法).
   *
   * @param hits the sentence's {@link Instrument#WORDS}, the longest at each place
   * @param titles what stands in 《》 in the sentence
   */
  List<LawName> read(String sentence, List<Lexicon.Hit<Instrument>> hits, Titles titles) {
    List<LawName> names = new ArrayList<>();
    int ceiling = sentence.length();
    for (int i = hits.size() - 1; i >= 0; i--) {
      Span word = new Span(hits.get(i).begin(), hits.get(i).end());
      if (word.end() > ceiling || titles.overlap(word)) {
        continue;
      }
      int floor = floor(sentence, hits, i);
      List<LawName> found = new ArrayList<>();
      ImplementingRules.at(sentence, word, titles).ifPresent(found::add);
      if (found.isEmpty()) {
        found.addAll(named(sentence, word, hits.get(i).value(), floor));
        found.removeIf(name -> titles.overlap(name.span()));
      }
      if (!found.isEmpty()) {
        ceiling = found.get(0).span().begin();
        Collections.reverse(found);
        names.addAll(found);
      }
    }
    Collections.reverse(names);
    return names;
  }

  /**
   * Where a name must begin at the earliest: behind the 和 that joins it to the name before it. An
   * act's name before 和 may lie inside another rule's, so that tells only of the very next one.
   */
  private static int floor(String sentence, List<Lexicon.Hit<Instrument>> hits, int index) {
    int word = hits.get(index).begin();
    for (int i = index - 1; i >= 0 && word - hits.get(i).end() <= LONGEST_NAME; i--) {
      Matcher connector = CONNECTOR.matcher(sentence).region(hits.get(i).end(), word);
      if (connector.lookingAt()
          && (i == index - 1
              || hits.get(i).value() != Instrument.ACT
              || sentence.startsWith(ImplementingRules.IMPLEMENT, connector.end()))) {
        return connector.end();
      }
    }
    return 0;
  }

  private List<LawName> named(String sentence, Span word, Instrument instrument, int floor) {
    return switch (instrument) {
      case ACT -> act(sentence, word, floor);
      case DECISION -> decisions.read(sentence, word);
      case REGULATION, RULE -> regulation(sentence, word, instrument, floor);
    };
  }

  private List<LawName> act(String sentence, Span word, int floor) {
    if (word.end() < sentence.length() && NO_ACT_BEFORE.indexOf(sentence.charAt(word.end())) >= 0) {
      return List.of();
    }
    int stretch = Math.max(floor, NameStart.stretch(sentence, word.begin()));
    int begin = NameStart.in(sentence, stretch, word.begin(), 0);
    boolean whole = Instrument.national(word.of(sentence));
    String before = sentence.substring(begin, word.begin());
    if (whole && !before.endsWith("中华人民共和国")) {
      return before.isEmpty() || word.length() > 2 ? shared.acts(sentence, word) : List.of();
    }
    return before.length() >= 2
            && before.length() <= LONGEST_NAME
            && !NO_NAME.matcher(before).matches()
        ? List.of(LawName.of(sentence, new Span(begin, word.end()), Instrument.ACT))
        : List.of();
  }

  private List<LawName> regulation(String sentence, Span word, Instrument instrument, int floor) {
    int stretch = Math.max(floor, NameStart.stretch(sentence, word.begin()));
    int least = autonomous(sentence, word) ? 0 : 2;
    int begin = NameStart.in(sentence, stretch, word.begin(), least);
    if (instrument == Instrument.REGULATION || instrument == Instrument.RULE) {
      int of = sentence.substring(begin, word.begin()).lastIndexOf('的', word.begin() - begin - 3);
      begin += of + 1;
    }
    begin = behind(YEAR, sentence, begin, word.begin());
    begin = begin == stretch ? behind(THERE_ARE, sentence, begin, word.begin()) : begin;
    begin = fromAbout(sentence, begin, stretch, word.begin());
    String before = sentence.substring(begin, word.begin());
    Matcher powers = before.endsWith(POWER) ? POWERS.matcher(before) : null;
    boolean power = powers != null && powers.matches();
    if (power) {
      begin += powers.start("name");
      before = sentence.substring(begin, word.begin());
    }
    if (word.of(sentence).equals(RULES)) {
      return List.of();
    }
    boolean procedure = sentence.startsWith("议事规则", word.begin());
    Matcher list = isBeforeShared(before) ? SHARED.matcher(before) : null;
    if (list != null && list.matches()) {
      Span last = new Span(begin, begin + list.end("last"));
      List<Span> items = shared.items(sentence, stretch, last);
      boolean listed = items.size() > 1 || before.indexOf('等') > 0;
      return listed && !NO_NAME.matcher(last.of(sentence)).matches()
          ? laws(sentence, items, word, instrument)
          : List.of();
    }
    if (NameStart.resumes(sentence, begin, ABOUT) && RELATIVE.matcher(before).matches()
        || NameStart.resumes(sentence, begin, ImplementingRules.IMPLEMENT) && namesAct(before)) {
      begin -= 2;
    } else if (before.isEmpty() && least == 0) {
      return List.of(LawName.of(sentence, word, instrument));
    } else if (before.length() < 2
        || !procedure && generic.contains(before)
        || before.endsWith(SPECIAL)
        || least > 0 && NameStart.in(sentence, stretch, word.begin(), 0) == word.begin()
        || !power && NO_NAME.matcher(before).matches()) {
      return List.of();
    }
    Span name = new Span(begin, word.end());
    return name.length() > LONGEST_NAME
        ? List.of()
        : laws(
            sentence,
            procedure
                ? shared.items(sentence, stretch, name)
                : shared.parallel(sentence, stretch, name, word.begin()),
            word,
            instrument);
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
