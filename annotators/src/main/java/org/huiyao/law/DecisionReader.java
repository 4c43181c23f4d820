package org.huiyao.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.law.Verb.Reach;
import org.huiyao.law.Verb.Role;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.Span;

/** Finds the names of decisions and resolutions that stand without 《》 in a folded sentence. */
final class DecisionReader {

  private static final int LONGEST_NAME = 100;
  private static final int SHORTEST_NAME = 6;

  /** What parts clauses and titles; a decision's name may hold every other mark. */
  static final CharacterSet STOPS = CharacterSet.of(",;:。!?《》");

  /** Join a decision to the one before it. */
  private static final CharacterSet JOINED = CharacterSet.of("和与及");

  /** Stands before 决定 where it only counts: “一决定一法一条例”. */
  private static final String COUNTING = "一二两三四五六七八九十";

  /** 决议决定 is the two kinds together, not a name. */
  private static final Pattern BOTH = Pattern.compile("、?(?:决定|决议)");

  /** A decision on a law that has a name of its own, or on a person. */
  private static final Pattern NO_LAW =
      Pattern.compile(
          "^关于(?:(?:修改|修正|修订|废止|批准).{2,}(?:条例|规定|办法|规则|细则)|.*(?:辞去|辞职|任免)|.*(?:条例|规定|办法|细则)的(?:修改|修正|修订|废止)$)");

  /** Decisions that are only called by what they do to laws: 作出修改、废止法规的决定. */
  private static final Pattern OF_LAWS =
      Pattern.compile("(?:修改|修正|修订|废止|批准|部分|有关|一批|地方性|法规|[\\d一二三四五六七八九十两余多]+[部件项]|[、和及])*法规的?");

  static final String ABOUT = "关于";

  /** Who made a decision, as its name tells right before 关于. */
  private static final Pattern MAKER =
      Pattern.compile("((?:20\\d\\d年)?)(?:全国|\\p{IsHan}{0,8}[省市州县区旗])?(?:人民代表大会|人大)(?:常务委员会|常委会)?");

  /** The same of a law in a list: 渔业法和全国人大常委会关于. */
  private static final Pattern JOINED_MAKER =
      Pattern.compile(
          "(?:法|条例|规定|办法|决定|决议)(?:、|和|与|以?及)(?<maker>(?:全国|\\p{IsHan}{1,8}?[省市州县区旗])?(?:人民代表大会|人大)(?:常务委员会|常委会)?)$");

  /** Decisions counted as a whole behind one that is named: 关于…的决定等重大事项决定. */
  private static final Pattern AND_OTHERS = Pattern.compile("的(?:决定|决议)等(?!.*关于)");

  /** A list that shares the last word: 作出打造…、建设…等3项决定. */
  private static final Pattern SHARED =
      Pattern.compile("(?<items>.{4,})等(?:(?:工作|方面)?的|工作|若干|[\\d一二三四五六七八九十两]+[部件项个])?");

  /** Stands before 决定 where both are made: 关于批准决算等决议决定. */
  private static final String RESOLUTION = "决议";

  private final HouseRules houseRules;
  private final List<String> openers = Table.load("law/decision_openers.tsv").words();
  private final List<String> generic =
      Table.load("law/generic_names.tsv").rows().stream()
          .filter(row -> row.get("match").equals("start"))
          .map(row -> row.get("word"))
          .toList();

  DecisionReader(HouseRules houseRules) {
    this.houseRules = houseRules;
  }

  /**
   * The decisions that {@code word} ends the name of, in order: none, one, or a list.
   *
   * @param word 决定 or 决议, or a longer word that names one by itself (普法决议)
   */
  List<LawName> read(String sentence, Span word) {
    boolean counted = word.begin() > 0 && COUNTING.indexOf(sentence.charAt(word.begin() - 1)) >= 0;
    if (counted || BOTH.matcher(sentence).region(word.end(), sentence.length()).lookingAt()) {
      return List.of();
    }
    int clause = NameStart.stretch(sentence, word.begin(), STOPS);
    if (word.length() > 2) {
      int begin = NameStart.in(sentence, clause, word.begin(), 0);
      return law(sentence, new Span(begin, word.end()), word);
    }
    int end = nameEnd(sentence, word);
    String before = sentence.substring(clause, end);
    if (AND_OTHERS.matcher(before).find()) {
      return List.of();
    }
    int about = before.lastIndexOf(ABOUT, before.length() - 3);
    int begin =
        about >= 0
            ? clause + before.indexOf(ABOUT)
            : afterOther(sentence, begin(sentence, clause, word), word.begin());
    if (begin < 0
        || begin >= end
        || about >= 0 && NO_LAW.matcher(before).region(about, before.length()).find()) {
      return List.of();
    }
    Matcher shared = SHARED.matcher(sentence.substring(begin, end));
    return shared.matches()
        ? items(sentence, new Span(begin, begin + shared.end("items")), word)
        : law(
            sentence,
            new Span(about >= 0 ? clause + maker(before, about) : begin, word.end()),
            word);
  }

  /** Where the name of who made a decision begins behind a verb; {@code about} where none does. */
  private static int maker(String before, int about) {
    Matcher joined = JOINED_MAKER.matcher(before).region(0, about);
    if (joined.find()) {
      return joined.start("maker");
    }
    List<Lexicon.Hit<Verb>> verbs = Verb.LEXICON.longest(before.substring(0, about));
    if (verbs.isEmpty()) {
      return about;
    }
    Lexicon.Hit<Verb> verb = verbs.get(verbs.size() - 1);
    Matcher maker = MAKER.matcher(before).region(verb.end(), about);
    boolean named = verb.value().role() != Role.MENTIONS && maker.matches();
    return named ? maker.end(1) : about;
  }

  /** Where a name ends without the words for both kinds: before 决议决定, 决议、决定. */
  private static int nameEnd(String sentence, Span word) {
    int end = word.begin();
    int mark = end > 0 && sentence.charAt(end - 1) == '、' ? 1 : 0;
    int before = end - mark - RESOLUTION.length();
    return sentence.startsWith(RESOLUTION, before) ? before : end;
  }

  /** Where a name without 关于 begins: behind the last verb that makes decisions; -1 if nowhere. */
  private int begin(String sentence, int clause, Span word) {
    String before = sentence.substring(clause, word.begin());
    int made =
        Verb.LEXICON.longest(before).stream()
            .filter(hit -> hit.value().role() == Role.ACTS && hit.value().reach() == Reach.ANYWHERE)
            .filter(hit -> hit.value().action() == LawAction.ENACT)
            .map(Lexicon.Hit::end)
            .reduce((first, second) -> second)
            .map(end -> before.startsWith("了", end) ? end + 1 : end)
            .orElse(-1);
    int begin = made >= 0 ? clause + made : NameStart.in(sentence, clause, word.begin(), 4);
    return begin > clause && named(sentence.substring(begin, word.begin())) ? begin : -1;
  }

  /** Where the decision begins behind another law in a list: 通过古井保护条例、加强…的决定和建设…的决定. */
  private static int afterOther(String sentence, int begin, int end) {
    for (int mark = end - 1; begin >= 0 && mark > begin; mark--) {
      char c = sentence.charAt(mark);
      boolean joined = c == '、' || JOINED.contains(c) && isDecision(sentence, begin, mark);
      if (joined && Instrument.of(sentence.substring(begin, mark)).isPresent()) {
        return mark + 1;
      }
    }
    return begin;
  }

  private static boolean isDecision(String sentence, int begin, int end) {
    return end - begin > 2
        && (sentence.startsWith("的决定", end - 3) || sentence.startsWith("的决议", end - 3));
  }

  private boolean named(String name) {
    boolean certain =
        name.length() >= SHORTEST_NAME - 2
            && (name.endsWith("的") || SHARED.matcher(name).matches());
    return (certain || openers.stream().anyMatch(name::startsWith))
        && !name.endsWith(RESOLUTION)
        && !OF_LAWS.matcher(name).matches()
        && generic.stream().noneMatch(name::startsWith);
  }

  private List<LawName> items(String sentence, Span items, Span word) {
    String separator = sentence.startsWith(ABOUT, items.begin()) ? "、" + ABOUT : "、";
    List<LawName> laws = new ArrayList<>();
    int begin = items.begin();
    while (begin < items.end()) {
      int next = sentence.indexOf(separator, begin);
      int end = next < 0 || next > items.end() ? items.end() : next;
      laws.addAll(law(sentence, new Span(begin, end), word));
      begin = end + 1;
    }
    return laws;
  }

  private List<LawName> law(String sentence, Span span, Span word) {
    String written = span.of(sentence);
    String name = Instrument.of(written).isPresent() ? written : written + "的" + word.of(sentence);
    boolean law =
        span.length() >= 4
            && span.length() <= LONGEST_NAME
            && houseRules.law(name, Instrument.DECISION);
    return law ? List.of(new LawName(span, name, Instrument.DECISION)) : List.of();
  }
}
