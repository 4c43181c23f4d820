package org.huiyao.law;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyao.law.Verb.Role;
import org.huiyao.table.Lexicon;

/** Tells from the words around a list of laws what is done to them. */
final class ActionReader {

  private static final Contexts CONTEXTS = Contexts.SHARED;

  /** What others do is done by the law: 根据《…》制定方案. */
  private static final TailPattern BASIS = new TailPattern("据照了《", "(?:根据|依据|依照|按照|遵照|参照了?)《?");

  /** A law yet to be made, which something is done about: 对制定《…》开展立法调研. */
  private static final TailPattern PURPOSE = new TailPattern("定订改台", "(?:对|就|围绕)(?:制定|修订|修改|出台)");

  private static final TailPattern TOPIC = new TailPattern("绕焦对扣", "围绕|聚焦|针对|紧扣|^对");

  private static final Pattern CARRIED_OUT = Pattern.compile("[》)”]*(?:的|有关|相关)?情况");

  /** The same however long it has been in force: 施行一年来的情况. */
  private static final Pattern SINCE = Pattern.compile("[》)”]*的?(?:落实|实施|施行|执行|贯彻)[^,。;、]{1,8}情况");

  private static final Pattern PROJECTS = Pattern.compile("等[^,、]{0,6}项目");

  /** What was approved where a decision of those below changes the laws: 批准甲州关于《…》的修改决定. */
  private static final Pattern DECISION = Pattern.compile("[》)”]*的(?:修改|修正|修订|废止)?的?(?:决定|决议)");

  /** When something is done, not what is done to the law: 施行三周年之际, 实施以来. */
  private static final Pattern OCCASION =
      Pattern.compile(
          "[》)”]*(?:正式|颁布|公布|出台|通过|修订|实施|施行)+[\\d一二两三四五六七八九十]{1,3}周?年(?:到来|来临)?(?:之际|时)|[》)”]*(?:正式|颁布|公布|出台|实施|施行)+(?:首年|以来|(?:[\\d一二两三四五六七八九十]+个?[年月]|半年)多?来)$");

  /** Opens a clause on one of the things counted before: 修订法规3件,其中. */
  private static final String AMONG = "其中";

  private static final Set<LawAction> CHANGES = Set.of(LawAction.AMEND, LawAction.REPEAL);

  /** Where a law is carried out, told behind a verb of oversight: 调研《…》在城区的落实. */
  private static final Pattern CARRIED_OUT_AT =
      Pattern.compile("[》)”]*在[^,、;]{1,14}的?(?:贯彻|落实|实施|施行|执行|遵守)");

  private static final Optional<LawAction> APPROVE = Optional.of(LawAction.APPROVE);
  private static final Optional<LawAction> INSPECT = Optional.of(LawAction.INSPECT);
  private static final Optional<LawAction> RESEARCH = Optional.of(LawAction.RESEARCH);

  /**
   * What is done to the laws of a list.
   *
   * @param rules whether the list names nothing but rules, which other bodies make, too
   * @param lawmaking whether the passage tells of laws made, so that a law that is the subject of a
   *     sentence was made
   * @return nothing for a mere mention
   */
  Optional<LawAction> read(Surroundings list, boolean rules, boolean lawmaking) {
    if (BASIS.ends(list.before()) || rules && CONTEXTS.madeByOthers(list.before())) {
      return Optional.empty();
    }
    if (DECISION.matcher(list.after()).lookingAt() && decision(list).equals(APPROVE)) {
      return APPROVE;
    }
    if (OCCASION.matcher(list.after()).lookingAt()) {
      return overseenNext(list).filter(action -> action == LawAction.INSPECT);
    }
    Optional<Cue> next = CueReader.next(list);
    boolean mention = next.filter(cue -> cue.action() == null).isPresent();
    return (mention ? Optional.<LawAction>empty() : said(list, next, lawmaking))
        .or(() -> pursued(list))
        .or(() -> topic(list))
        .map(action -> Outcome.of(action, list))
        .map(action -> changed(list).filter(change -> action == LawAction.ENACT).orElse(action));
  }

  /** The change that the count before tells of, of which the list names a part. */
  private static Optional<LawAction> changed(Surroundings list) {
    return list.before().startsWith(AMONG) ? changeBefore(list.partBefore()) : Optional.empty();
  }

  /** What is done to a decision that changes the laws of a list: 通过关于修改《…》的决定. */
  Optional<LawAction> decision(Surroundings list) {
    int about = list.before().lastIndexOf("关于");
    return about < 0 ? Optional.empty() : doneBefore(list.before().substring(0, about));
  }

  /** The change that the verb before a list makes, of a law that is told of behind the list. */
  Optional<LawAction> change(Surroundings list) {
    return changeBefore(list.before());
  }

  private static Optional<LawAction> changeBefore(String before) {
    return doneBefore(before).filter(CHANGES::contains);
  }

  /** What the verb says that governs what follows. */
  private static Optional<LawAction> doneBefore(String before) {
    return Governor.of(before).map(found -> found.verb().action());
  }

  private static Optional<LawAction> said(
      Surroundings list, Optional<Cue> next, boolean lawmaking) {
    Optional<Governor> own = Governor.of(list.before());
    Optional<Governor> governor = own.or(() -> Governor.of(list.partBefore()));
    Optional<Cue> cue = CueReader.far(list);
    Optional<LawAction> far = cue.map(Cue::action);
    boolean near = governor.filter(Governor::near).isPresent();
    boolean inForce = next.isEmpty() && Outcome.inForce(list);
    boolean deliberated =
        own.filter(found -> found.verb().action() == LawAction.DELIBERATE).isPresent();
    if (inForce && (own.isEmpty() || deliberated)) {
      return Optional.of(LawAction.ENACT);
    }
    if (SINCE.matcher(list.after()).lookingAt()
        || CARRIED_OUT_AT.matcher(list.after()).lookingAt() && CONTEXTS.oversight(list.before())) {
      return INSPECT;
    }
    if (far.equals(RESEARCH)
        && (own.isEmpty() && isProjects(list) || near && PURPOSE.ends(list.before()))) {
      return RESEARCH;
    }
    if (near && next.isEmpty() && (own.isPresent() || far.isEmpty())) {
      LawAction action = governor.get().verb().action();
      boolean overseen = action == LawAction.RESEARCH && far.equals(INSPECT);
      return overseen ? INSPECT : Optional.of(action);
    }
    if (inForce) {
      return Optional.of(LawAction.ENACT);
    }
    if (governor.isEmpty() && next.isEmpty() && far.isEmpty()) {
      Optional<LawAction> later = Outcome.told(list);
      if (later.isPresent()) {
        return later;
      }
      return lawmaking && MadeLaws.are(list)
          ? Optional.of(MadeLaws.action(list))
          : Optional.empty();
    }
    Optional<Governor> clause = list.before().startsWith(AMONG) ? governor : own;
    return behind(cue, next, clause).or(() -> governor.flatMap(found -> before(found, list)));
  }

  /** Whether the list names projects, of which its clause tells: 等5个项目的立法调研. */
  private static boolean isProjects(Surroundings list) {
    return PROJECTS.matcher(list.longAfter()).lookingAt();
  }

  /** Oversight told in the next clause: 推动《…》落地见效,连续三年开展执法检查. */
  private static Optional<LawAction> pursued(Surroundings list) {
    return CONTEXTS.sponsored(list.before())
        ? overseenNext(list).map(action -> LawAction.INSPECT)
        : Optional.empty();
  }

  /** What the next clause does about a law that is only its topic: 围绕《…》,开展执法检查. */
  private static Optional<LawAction> topic(Surroundings list) {
    return TOPIC.ends(list.before()) ? overseenNext(list) : Optional.empty();
  }

  /** The inspection or research that the next clause tells of. */
  private static Optional<LawAction> overseenNext(Surroundings list) {
    for (Lexicon.Hit<Cue> hit : Cue.LEXICON.longest(list.nextClause())) {
      if (hit.value().isFar() && CueReader.outweighs(hit.value().action())) {
        return Optional.of(hit.value().action());
      }
    }
    return Optional.empty();
  }

  /** What the words behind the list say, those further off only if they outweigh the next. */
  private static Optional<LawAction> behind(
      Optional<Cue> far, Optional<Cue> next, Optional<Governor> clause) {
    boolean near = clause.filter(Governor::near).isPresent();
    boolean beside = clause.filter(Governor::isBeside).isPresent();
    Optional<LawAction> told =
        far.filter(cue -> !near)
            .map(cue -> beside && cue.mayOversee() ? LawAction.INSPECT : cue.action());
    return next.isEmpty()
        ? told
        : told.filter(CueReader::outweighs).or(() -> next.map(Cue::action));
  }

  private static Optional<LawAction> before(Governor governor, Surroundings list) {
    if (governor.verb().role() == Role.ACTS) {
      return Optional.of(governor.verb().action());
    }
    return Optional.of(LawAction.INSPECT)
        .filter(action -> CONTEXTS.oversight(list.before()) || isCarriedOut(list));
  }

  /** Whether how a law is carried out is told of: 贯彻执行《…》情况. */
  private static boolean isCarriedOut(Surroundings list) {
    return CARRIED_OUT.matcher(list.after()).lookingAt();
  }
}
