package org.huiyao.law;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyao.law.Verb.Role;

/**
 * The verb that governs a list.
 *
 * @param distance how many characters lie between
 */
record Governor(Verb verb, int distance) {

  /** How far from the law a verb still governs it, against what is said further behind the law. */
  private static final int NEAR = 6;

  private static final Verb SENDING_UP = new Verb(LawAction.ENACT, Role.ACTS, Verb.Reach.ANYWHERE);

  /** A law of one's own on its way to those who approve it: 提请省人大常委会批准《…》. */
  private static final Pattern SENT_UP = Pattern.compile("(?:报|请|提交|经|获|待).{0,12}批准$");

  /** What another body made and this one approved: 批准甲市制定的《…》. */
  private static final Pattern MADE_BELOW = Pattern.compile("批准.*(?:制定|修订|修改|报批|上报|报请批准)的$");

  private static final Verb APPROVING = new Verb(LawAction.APPROVE, Role.ACTS, Verb.Reach.ANYWHERE);

  /** A title that names no law; what its words say is not said of the law behind it. */
  private static final Pattern TITLE = Pattern.compile("《[^《》]*》");

  /** What only tells which version of a law is meant: 学习新修订的《…》. */
  private static final Pattern VERSION =
      Pattern.compile("[新刚](?:修订|修改|修正|颁布|公布|出台|实施|施行|制定|通过)(?:实施|施行|后)?的$");

  /** The last verb before a list that acts on it or mentions it. */
  static Optional<Governor> of(String clause) {
    String before = VERSION.matcher(TITLE.matcher(clause).replaceAll("")).replaceFirst("");
    if (SENT_UP.matcher(before).find()) {
      return Optional.of(new Governor(SENDING_UP, 0));
    }
    if (MADE_BELOW.matcher(before).find()) {
      return Optional.of(new Governor(APPROVING, 0));
    }
    return Verb.LEXICON.longest(before).stream()
        .filter(hit -> hit.value().role() == Role.ACTS || hit.value().role() == Role.MENTIONS)
        .map(hit -> new Governor(hit.value(), before.length() - hit.end()))
        .reduce((first, second) -> second);
  }

  /** Whether hardly anything stands between it and the list. */
  boolean isBeside() {
    return distance <= NEAR;
  }

  /** Whether it acts on the list from nearby. */
  boolean near() {
    return verb.role() == Role.ACTS && isBeside();
  }
}
