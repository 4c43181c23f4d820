package org.huiyao.law;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.law.Verb.Reach;
import org.huiyao.law.Verb.Role;
import org.huiyao.table.Lexicon;
import org.huiyao.text.CharacterSet;

/** Finds where a name without 《》 begins, from the offset where its last word stands. */
final class NameStart {

  private static final CharacterSet STOPS = CharacterSet.of(",;:。!?、《》“”‘’\"()[]—…·. ");
  private static final String AND = "和与及";
  private static final char DASH = '—';
  private static final int LONGEST_STRETCH = 150;
  private static final int LONGEST_QUOTE = 30;
  private static final int LONGEST_WORD = 10;

  /** What parts no names where it stands before these words: 代表建议、批评和意见办理条例. */
  private static final Map<String, String> ENUMERATIONS = Map.of("建议", "批评和意见", "讨论", "决定");

  /** Whose law it is, where the law is not of the body's own procedure: 市人大常委会古井保护条例. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:国务院|(?:全国|[省市州县区旗])?(?:人民代表大会|人大)(?:常务委员会|常委会)?)"
              + "(?=.{4})(?!议事|讨论|决定|人事|任免|立法|监督|代表|制定|预算|审查|规范|备案|工作|的|及|和|与|关于|执法|评议|常)");

  /** How {@link #BODY} begins. */
  private static final CharacterSet BODY_OPENINGS = CharacterSet.of("国全省市州县区旗人");

  /** With whom something is done before the law it is about: 与邻市就. */
  private static final Pattern JOINTLY = Pattern.compile("(?:会?同|与|和|联合)[^就]{1,10}就");

  /** How {@link #JOINTLY} begins. */
  private static final CharacterSet JOINTLY_OPENINGS = CharacterSet.of("会同与和联");

  /** A name that begins with a place: 青江市, but not 农贸市场. */
  private static final Pattern PLACE =
      Pattern.compile("\\p{IsHan}{2,3}(?<!城)[省市州县](?![场容政区民])|(?!族)\\p{IsHan}{2,12}自治[区州县旗]");

  /** What a law is the first of: 首部“小切口”法规, 第一部协同立法项目. */
  private static final Pattern FIRST_OF_KIND =
      Pattern.compile("(?:“[^”]{1,8}”)?\\p{IsHan}{0,6}?(?:法规|立法项目)(?!条例)");

  /** How what stands before {@link #FIRST_OF_KIND} ends: 首部, 第一件. */
  private static final TailPattern FIRST = new TailPattern("部件个", "(?:首|第一)[部件个]");

  /** Joins a name to a verb before it: 起草的渡口管理条例. */
  private static final Pattern OF = Pattern.compile("的(?!士)");

  /** How {@link #OF} begins. */
  private static final CharacterSet OF_OPENINGS = CharacterSet.of("的");

  private NameStart() {}

  /**
   * Where the stretch begins in which the name may lie: behind the nearest punctuation, quotes and
   * brackets that are closed again passed over.
   */
  static int stretch(String sentence, int end, CharacterSet stops) {
    int at = end;
    int first = Math.max(0, end - LONGEST_STRETCH);
    while (at > first) {
      char c = sentence.charAt(at - 1);
      int open = c == ')' ? opening(sentence, at, '(') : c == '”' ? opening(sentence, at, '“') : -1;
      if (open >= 0) {
        at = open;
      } else if (stops.contains(c) && !isInside(sentence, at - 1)) {
        break;
      } else {
        at--;
      }
    }
    return at;
  }

  private static boolean isInside(String sentence, int mark) {
    return joinsPlaces(sentence, mark)
        || sentence.charAt(mark) == '、'
            && ENUMERATIONS.entrySet().stream()
                .anyMatch(
                    pair ->
                        sentence.startsWith(pair.getKey(), mark - pair.getKey().length())
                            && sentence.startsWith(pair.getValue(), mark + 1));
  }

  /** Whether a mark is a dash by itself: 中国—东盟. Two of them part clauses. */
  private static boolean joinsPlaces(String sentence, int mark) {
    return sentence.charAt(mark) == DASH
        && mark > 0
        && sentence.charAt(mark - 1) != DASH
        && !sentence.startsWith("—", mark + 1);
  }

  /** The same up to any mark; behind the 和 that joins it to a title. */
  static int stretch(String sentence, int end) {
    int at = stretch(sentence, end, STOPS);
    boolean joined = at > 0 && at < end && sentence.charAt(at - 1) == '》';
    return joined && AND.indexOf(sentence.charAt(at)) >= 0 ? at + 1 : at;
  }

  /** Where the bracket or quote closed before {@code end} opens, -1 if too far off. */
  private static int opening(String sentence, int end, char open) {
    int first = Math.max(0, end - LONGEST_QUOTE);
    int at = sentence.substring(first, end).lastIndexOf(open);
    return at < 0 ? -1 : first + at;
  }

  /**
   * Where a name begins in a stretch: behind the last verb that may stand anywhere, then behind the
   * words that open a clause.
   *
   * @param begin where the stretch begins
   * @param end where the name's last word stands; what lies before it is at least {@code least}
   *     long
   */
  static int in(String sentence, int begin, int end, int least) {
    int start = begin;
    int opener = begin;
    int actsUntil = -1;
    for (Lexicon.Hit<Verb> hit : Verb.LEXICON.longest(sentence.substring(begin, end))) {
      int after = begin + hit.end();
      boolean opens =
          switch (hit.value().reach()) {
            case ANYWHERE -> true;
            case CLAUSE -> begin + hit.begin() != actsUntil;
            case OPENING -> placeAt(sentence, after, end);
          };
      if (opens && after <= end - least) {
        opener = begin + hit.begin();
        start = after;
        actsUntil = makes(hit.value()) ? after : -1;
      }
    }
    start = opener < start ? nameOver(sentence, opener, start, end) : start;
    start = after(OF, OF_OPENINGS, sentence, start, end - least);
    start = behindKind(sentence, start, end - least);
    start = after(JOINTLY, JOINTLY_OPENINGS, sentence, start, end);
    start = afterOpening(sentence, start, end, least, start > begin);
    return after(BODY, BODY_OPENINGS, sentence, start, end);
  }

  /** Behind the kind of law that a name is told to be the first of. */
  private static int behindKind(String sentence, int start, int end) {
    if (start >= end || !FIRST.ends(sentence.substring(Math.max(0, start - 3), start))) {
      return start;
    }
    Matcher kind = FIRST_OF_KIND.matcher(sentence).region(start, end);
    return kind.lookingAt() ? kind.end() : start;
  }

  /** Where a pattern ends that stands at {@code start}; {@code start} where it does not. */
  private static int after(
      Pattern pattern, CharacterSet openings, String sentence, int start, int end) {
    if (start >= end || !openings.contains(sentence.charAt(start))) {
      return start;
    }
    Matcher matcher = pattern.matcher(sentence).region(start, end);
    return matcher.lookingAt() ? matcher.end() : start;
  }

  /**
   * Where a word that begins a name stands over the end of a verb: 制定地方性法规 over 审议制定. The verb's
   * end where none does.
   */
  private static int nameOver(String sentence, int begin, int end, int limit) {
    int until = Math.min(limit, end + LONGEST_WORD);
    for (Lexicon.Hit<Verb> hit : Verb.LEXICON.all(sentence, begin, until)) {
      boolean over = hit.begin() > begin && hit.begin() < end && hit.end() > end;
      if (over && hit.value().role() == Role.NAMES) {
        return hit.begin();
      }
    }
    return end;
  }

  /** Whether a name begins with {@code word} after all, although the word was taken to open it. */
  static boolean resumes(String sentence, int begin, String word) {
    return begin >= word.length() && sentence.startsWith(word, begin - word.length());
  }

  /** Whether a word is a verb that makes or changes a law, whose name follows at once. */
  private static boolean makes(Verb verb) {
    return verb.role() == Role.ACTS && verb.reach() == Reach.ANYWHERE;
  }

  /** Whether a place stands at an offset that a name may begin with. */
  static boolean placeAt(String sentence, int from, int end) {
    return PLACE.matcher(sentence).region(from, end).lookingAt();
  }

  /** Behind the words that open a clause, up to and with the first verb; behind particles then. */
  private static int afterOpening(String sentence, int begin, int end, int least, boolean opened) {
    int start = begin;
    boolean particlesOnly = opened;
    while (start < end) {
      Lexicon.Hit<Verb> word = wordAt(sentence, start, end);
      Role role = word == null ? Role.NAMES : word.value().role();
      if (role == Role.NAMES
          || particlesOnly && role != Role.PARTICLE
          || word.end() > end - least) {
        break;
      }
      particlesOnly |= role == Role.ACTS || role == Role.MENTIONS;
      start = word.end();
    }
    return start;
  }

  private static Lexicon.Hit<Verb> wordAt(String sentence, int start, int end) {
    int limit = Math.min(end, start + LONGEST_WORD);
    for (Lexicon.Hit<Verb> hit : Verb.LEXICON.at(sentence, start)) {
      if (hit.end() <= limit) {
        return hit;
      }
    }
    return null;
  }
}
