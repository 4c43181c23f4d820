package org.huiyao.law;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyao.law.Verb.Role;
import org.huiyao.table.Lexicon;

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
  private static final TailPattern SENT_UP = new TailPattern("准", "(?:报|请|提交|经|获|待).{0,12}批准");

  /** What another body made and this one approved: 批准甲市制定的《…》. */
  private static final TailPattern MADE_BELOW =
      new TailPattern("的", "批准.*(?:制定|修订|修改|报批|上报|报请批准)的");

  private static final Verb APPROVING = new Verb(LawAction.APPROVE, Role.ACTS, Verb.Reach.ANYWHERE);

  private static final Verb AMENDING = new Verb(LawAction.AMEND, Role.ACTS, Verb.Reach.ANYWHERE);

  /** A title that names no law; what its words say is not said of the law behind it. */
  private static final Pattern TITLE = Pattern.compile("《[^《》]*》");

  /** What only tells which version of a law is meant: 学习新修订的《…》, 废止1994年制定的《…》. */
  private static final TailPattern VERSION =
      new TailPattern(
          "的", "(?:[新刚]|(?:19|20)\\d\\d年)(?:修订|修改|修正|颁布|公布|出台|实施|施行|制定|通过|作出)(?:实施|施行|后)?的");

  /** The version that was just made by a change: 通过新修订的《…》. */
  private static final TailPattern REVISED = new TailPattern("的", "新(?:修订|修改|修正)的");

  /** The last verb before a list that acts on it or mentions it. */
  static Optional<Governor> of(String clause) {
    boolean titled = clause.indexOf('《') >= 0;
    String untitled = titled ? TITLE.matcher(clause).replaceAll("") : clause;
    String before = VERSION.cutFrom(untitled);
    if (SENT_UP.ends(before)) {
      return Optional.of(new Governor(SENDING_UP, 0));
    }
    if (MADE_BELOW.ends(before)) {
      return Optional.of(new Governor(APPROVING, 0));
    }
    List<Lexicon.Hit<Verb>> verbs = Verb.LEXICON.longest(before);
    for (int i = verbs.size() - 1; i >= 0; i--) {
      Lexicon.Hit<Verb> hit = verbs.get(i);
      if (hit.value().role() == Role.ACTS || hit.value().role() == Role.MENTIONS) {
        Governor governor = new Governor(hit.value(), before.length() - hit.end());
        return Optional.of(REVISED.ends(untitled) ? governor.ofChange() : governor);
      }
    }
    return Optional.empty();
  }

  /** The same where what it makes is a changed law: to pass a revision is to amend. */
  private Governor ofChange() {
    return verb.action() == LawAction.ENACT && distance == 0 ? new Governor(AMENDING, 0) : this;
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
