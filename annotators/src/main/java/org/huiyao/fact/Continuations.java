package org.huiyao.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Tells the counts that name no thing of their own but go on with what was counted before: shares
 * of it (占总数的86%), what a relative clause picks out of it (已经解决的64件) and what was handed on
 * (其中20件交政府办理).
 */
final class Continuations {

  private static final String SHARE = "占";
  private static final String FILLER = "(?:约|共|均|仅|各|也|还)*";

  private static final Pattern OPENS_SHARE = Pattern.compile("^" + FILLER + SHARE);

  /** A relative clause up to the number, a class in brackets behind it: 已解决的(A类)有. */
  private static final Pattern RELATIVE =
      Pattern.compile("[^,;:。]的(?:\\([^()]{1,6}\\))?(?:有|共有|共|为|约|达)?$");

  private static final Pattern HANDED_ON =
      Pattern.compile("^(?:已|均|都|分别)*(?:交由?|由|被|得到|转|列入|纳入|属)(?!流)");

  private static final Pattern PICKED = Pattern.compile("^(?:其中,?)?(?:有|约|共)*$");

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
    String clause = text.subSequence(left, begin).toString();
    int at = clause.lastIndexOf(SHARE);
    if (at < 0) {
      return Optional.empty();
    }
    Matcher opens = OPENS_SHARE.matcher(clause);
    return Optional.of(new Span(left, opens.find() ? left : left + at));
  }

  /** Whether a relative clause stands between a clause's begin and its number. */
  boolean isRelative(int left, int begin) {
    return RELATIVE.matcher(text.subSequence(left, begin)).find();
  }

  /** Whether what stands behind a unit says only to whom the things went. */
  boolean isHandedOn(int left, int begin, int unitEnd, int right) {
    return PICKED.matcher(text.subSequence(left, begin)).matches()
        && HANDED_ON.matcher(text.subSequence(unitEnd, right)).find();
  }
}
