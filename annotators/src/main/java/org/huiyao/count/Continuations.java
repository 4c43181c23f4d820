package org.huiyao.count;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Tells the counts that name no thing of their own but go on with what was counted before: shares
 * of it (占总数的86%), what a relative clause picks out of it (已经解决的64件) and what was handed on
 * (其中20件交政府办理).
 */
final class Continuations {

  private static final String LINE_BREAKS = "\n\r\u0085\u2028\u2029";

  /** 占 of shares, not in 占比, 占地. */
  private static final Pattern SHARE = Pattern.compile("占(?![比用领据地有])");

  /** A share compared with an earlier one; what stands before names it: 民生项目比例较上届增加. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "^(.*?)(?:同比|环比|较|比(?=上|去|往|前|同期|换届))[^,;。、]{0,10}?"
              + "(?:提高|提升|上升|增长|增加|下降|降低|减少|压减)(?:了|约|近)?$");

  private static final Pattern OPENS_SHARE = Pattern.compile("^(?:约|共|均|仅|各|也|还)*占");

  /** A share that does not say of what. */
  private static final Pattern SHARE_ALONE = Pattern.compile("占比(?:已?达到?|为|超过|约|近)?");

  /** Papers handed to a body: 报送省政协36篇. */
  private static final Pattern HANDED_TO =
      Pattern.compile(
          "(?:报送|上报|报|送|提交|移交|移送|转交|转送|交|反馈)[^,;:。、的]{0,8}"
              + "(?:政协|人大|常委会|政府|党委|[省市县区州旗]委|部门|单位|机关|公安局|法院|检察院)$");

  /** How a measure changed. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:(?:年均|逐年|同比|环比|实际)?(?:增长|增加|提高|提升|上升|攀升|下降|减少|降低|压减|完成)(?:了|到|至|为|近|约|超)*(?:\\d{4}年的)?"
              + "|[由从](?:[^,;。由从]{0,6}的)?)$");

  /** A relative clause up to the number, a class in brackets behind it: 已解决的(A类)有. */
  private static final Pattern RELATIVE =
      Pattern.compile("[^,;:。]的(?:\\([^()]{1,6}\\))?(?:有|共有|共|为|约|达)?$");

  /** To whom things went; 交流 is no such verb. */
  private static final Pattern HANDED_ON =
      Pattern.compile(
          "^(?:(?:已|均|都|分别)*(?:交由?|由|被|得到|转|列入|列为|纳入|属|获|入选|评为|结转|延期|推迟)(?!流)"
              + "|(?:已|均|都|未能|全部)+(?:经|于)?(?![有建设])(?=[^,;。的]*(?:[,;。]|$)))");

  /** A change of what was counted before, or what is left of it: 同比提高10个百分点, 剩余1件. */
  private static final Pattern SAME_AGAIN =
      Pattern.compile(
          "^(?:同比|环比|(?:[比较]|与)(?:[上去]年|上届|往年|20\\d\\d年)[^,;。]{0,6}|较[^,;。]{1,12}前[^,;。]{0,4}"
              + "|按?(?:同口径|可比(?:口径|价格))|(?:高于|低于|高出|快于|好于)[^,;。]{1,14}"
              + "|(?:20\\d\\d|上|去)年(?:同期)?为|其余|剩余|余下|剩下|另有|还有)[^,;。]{0,4}$");

  /** From how many: 从2017年底的. */
  private static final Pattern FROM = Pattern.compile("[由从](?:[^,;。由从的]{1,8}的)?$");

  private static final Pattern LEVEL =
      Pattern.compile("(?:国家|全国|自治[区州县]|省|州|盟|市|县|区|旗|乡|镇|街道|村|社区){1,2}一?级(?:以上)?");

  /** What {@link #LEVEL} may end with. */
  private static final CharacterSet LEVEL_ENDS = CharacterSet.of("级上");

  /** What stands before a count that picks some out, by number or by their titles. */
  private static final Pattern PICKED = Pattern.compile("(?:^(?:其中,?)?(?:已|有|约|共)*|》等?)$");

  private static final Pattern OF_WHICH = Pattern.compile("[对将]?其中,?(?:的|有)?");

  /** What {@link #RELATIVE} may end with; a line break may follow everything. */
  private static final CharacterSet RELATIVE_ENDS = CharacterSet.of("的)有共为约达" + LINE_BREAKS);

  /** What {@link #HANDED_TO} may end with. */
  private static final CharacterSet HANDED_TO_ENDS = CharacterSet.of("协大会府委门位关局院" + LINE_BREAKS);

  /** What {@link #SAME_AGAIN} may begin with. */
  private static final CharacterSet SAME_AGAIN_BEGINS = CharacterSet.of("同环比较与按可高低快好2上去其剩余另还");

  private final FoldedText text;

  Continuations(FoldedText text) {
    this.text = text;
  }

  /**
   * What a share is told of.
   *
   * @param left where its clause begins
   * @param begin where its number begins
   * @return a stretch that ends with the thing, empty where the clause opens with 占; nothing where
   *     the clause has no 占
   */
  Optional<Span> shared(int left, int begin) {
    String clause = clause(left, begin).toString();
    Matcher share = SHARE.matcher(clause);
    if (SHARE_ALONE.matcher(clause).matches()) {
      return Optional.of(new Span(left, left));
    }
    if (!share.find()) {
      Matcher compared = COMPARED.matcher(clause);
      return compared.find() && compared.end(1) > 0
          ? Optional.of(new Span(left, left + compared.end(1)))
          : Optional.empty();
    }
    boolean opens = OPENS_SHARE.matcher(clause).find();
    return Optional.of(new Span(left, opens ? left : left + share.start()));
  }

  /**
   * Whether what stands between a clause's begin and its number picks out of what was counted, or
   * tells of its change, or of what is left of it.
   */
  boolean isOfTheSame(int left, int begin) {
    int end = clauseEnd(left, begin);
    if (end == left) {
      return false;
    }
    char last = text.charAt(end - 1);
    CharSequence clause = text.subSequence(left, end);
    return RELATIVE_ENDS.contains(last)
            && RELATIVE.matcher(clause).find()
            && !CHANGE.matcher(clause).find()
        || HANDED_TO_ENDS.contains(last) && HANDED_TO.matcher(clause).find()
        || isSameAgain(left, begin);
  }

  /** Whether a clause up to its number only tells that a measure changed: 增加到 in 增加到297亿元. */
  boolean isChange(int left, int begin) {
    return CHANGE.matcher(clause(left, begin)).matches();
  }

  /** Where it begins to say from how many something grew; {@code end} where nothing does. */
  int fromBegin(int left, int end) {
    return begin(FROM, left, end);
  }

  /** Where the change begins that is told right before {@code end}; {@code end} where none is. */
  int changeBegin(int left, int end) {
    return begin(CHANGE, left, end);
  }

  /**
   * Where a pattern begins that a clause ends with, behind other words; {@code end} if it does not.
   */
  private int begin(Pattern pattern, int left, int end) {
    Matcher tail = pattern.matcher(clause(left, end));
    return tail.find() && tail.start() > 0 ? left + tail.start() : end;
  }

  /**
   * Whether a clause up to its number tells of a change of what was counted, or of what is left.
   */
  boolean isSameAgain(int left, int begin) {
    return left < begin
        && SAME_AGAIN_BEGINS.contains(text.charAt(left))
        && SAME_AGAIN.matcher(clause(left, begin)).matches();
  }

  private CharSequence clause(int left, int begin) {
    return text.subSequence(left, clauseEnd(left, begin));
  }

  private int clauseEnd(int left, int begin) {
    int end = begin;
    while (end > left && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /** Whether a phrase only names a level of what was counted: 省级 in 联络站20个,其中省级5个. */
  static boolean isLevel(CharSequence phrase) {
    boolean ends = phrase.length() > 1 && LEVEL_ENDS.contains(phrase.charAt(phrase.length() - 1));
    return ends && LEVEL.matcher(phrase).matches();
  }

  /** Whether a clause up to its number only picks out of what was counted: 其中, 对其中. */
  boolean isPicked(int left, int begin) {
    boolean told =
        text.startsWith(Wholes.OF_WHICH, left) || text.startsWith(Wholes.OF_WHICH, left + 1);
    return told && OF_WHICH.matcher(clause(left, begin)).matches();
  }

  /** Whether what stands behind a unit says only to whom the things went. */
  boolean isHandedOn(int left, int begin, int unitEnd, int right) {
    return HANDED_ON.matcher(text).region(unitEnd, right).lookingAt()
        && PICKED.matcher(clause(left, begin)).find();
  }
}
