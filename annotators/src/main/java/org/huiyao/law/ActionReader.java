package org.huiyao.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.law.Cue.Reach;
import org.huiyao.law.Verb.Role;
import org.huiyao.table.Lexicon;

/** Tells from the words around a list of laws what is done to them. */
final class ActionReader {

  private static final Contexts CONTEXTS = new Contexts();

  /** What may stand between a law and a word said of it: 等3部地方性法规的. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<marks>[》)”]*(?:\\([^()]{1,30}\\))?)(?:个别条款|部分条款|等|的|和|及|若干|一批|一系列|[\\d一二三四五六七八九十两余多]|[部件项个次]|不合时宜的?"
              + "|地方性|地方|法规|法律|条例|规章|政府|有关|相关|内容|[现均都也]?已经?|正在|完成|正式|顺利|全面|相继|陆续|先后|同步|今年|去年|[上下]半年|[一二三四]季度|于|全部"
              + "|工作|开展|进行|提出|列入|列为|纳入|确定为|首次|再次|同时|一并|如下|部分|相应|第[一二三四五]次|在?(?:全国|全省|全市|国内|省内)?率先|(?:施行|实施)[一二两三四五六七八九十]年后?|即|启动|[也亦均都则]|较大|大幅|幅度|重要|重大|作出|做出|所作|作|做|了|(?:修[订改]|施行|颁布|出台)(?:后|以来)|予以|做好|当年|年度|重点|优先|早日|尽快|尽早|及早|如期|按期|适时|加快|抓紧|年内|打包|要|将|拟|争取|力争|[“”])*");

  private static final TailPattern REVISED = new TailPattern("的", "[新刚](?:修订|修改|修正)(?:实施|施行|后)?的");

  /** Opens a sentence on a new law: 刚刚出台的《…》着力破解…. */
  private static final Pattern NEWLY_MADE =
      Pattern.compile("(?:新|刚|刚刚|新近|最新)(?:制定|出台|颁布|公布|通过)(?:实施|施行)?的《?");

  /** The same of the first of its kind: 全国首部《…》让管网管得明白. */
  private static final Pattern FIRST = Pattern.compile("(?:全国|全省|全市|省内|国内|我[省市])?首[部个件]");

  /** Tells what stands in a law: 在《…》中,取消了…. */
  private static final Pattern INSIDE = Pattern.compile("在《?》?中");

  /** What others do is done by the law: 根据《…》制定方案. */
  private static final TailPattern BASIS = new TailPattern("据照了《", "(?:根据|依据|依照|按照|遵照|参照了?)《?");

  /** A law yet to be made, which something is done about: 对制定《…》开展立法调研. */
  private static final TailPattern PURPOSE = new TailPattern("定订改台", "(?:对|就|围绕)(?:制定|修订|修改|出台)");

  private static final TailPattern TOPIC = new TailPattern("绕焦对扣", "围绕|聚焦|针对|紧扣|^对");

  private static final Pattern CARRIED_OUT = Pattern.compile("[》)”]*(?:的|有关|相关)?情况");

  /** The same however long it has been in force: 施行一年来的情况. */
  private static final Pattern SINCE = Pattern.compile("[》)”]*的?(?:落实|实施|施行|执行|贯彻)[^,。;、]{1,8}情况");

  /** Opens a list of what was made: 守住底线的,有《…》《…》. */
  private static final Pattern THERE_ARE = Pattern.compile("[还则另也]?有《?");

  private static final Pattern PROJECTS = Pattern.compile("等[^,、]{0,6}项目");

  /** Opens a sentence that names some of the laws of which the ones before it told: 在生态领域,…. */
  private static final Pattern EXAMPLES =
      Pattern.compile("(?:其中|比如|例如|譬如|诸如|如)[,:]?(?:有|包括)?|在[^,]{2,10}(?:领域|方面)[,:]");

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
    Optional<Cue> next = next(list);
    boolean mention = next.filter(cue -> cue.action() == null).isPresent();
    return (mention ? Optional.<LawAction>empty() : said(list, next, lawmaking))
        .or(() -> pursued(list))
        .or(() -> topic(list))
        .map(action -> Outcome.of(action, list));
  }

  /** What is done to a decision that changes the laws of a list: 通过关于修改《…》的决定. */
  Optional<LawAction> decision(Surroundings list) {
    int about = list.before().lastIndexOf("关于");
    return about < 0
        ? Optional.empty()
        : Governor.of(list.before().substring(0, about)).map(found -> found.verb().action());
  }

  private static Optional<LawAction> said(
      Surroundings list, Optional<Cue> next, boolean lawmaking) {
    Optional<Governor> own = Governor.of(list.before());
    Optional<Governor> governor = own.or(() -> Governor.of(list.partBefore()));
    Optional<Cue> cue = far(list);
    Optional<LawAction> far = cue.map(Cue::action);
    boolean near = governor.filter(Governor::near).isPresent();
    boolean inForce = next.isEmpty() && Outcome.inForce(list);
    boolean deliberated =
        own.filter(found -> found.verb().action() == LawAction.DELIBERATE).isPresent();
    if (inForce && (own.isEmpty() || deliberated)) {
      return Optional.of(LawAction.ENACT);
    }
    if (SINCE.matcher(list.after()).lookingAt()) {
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
      return lawmaking && subject(list) ? Optional.of(made(list)) : Optional.empty();
    }
    return behind(cue, next, governor).or(() -> governor.flatMap(found -> before(found, list)));
  }

  /** Whether the list names projects, of which its clause tells: 等5个项目的立法调研. */
  private static boolean isProjects(Surroundings list) {
    return PROJECTS.matcher(list.longAfter()).lookingAt();
  }

  /** What was done to a law that a passage on laws made speaks of. */
  private static LawAction made(Surroundings list) {
    return REVISED.ends(list.before()) ? LawAction.AMEND : LawAction.ENACT;
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
      if (hit.value().isFar() && outweighs(hit.value().action())) {
        return Optional.of(hit.value().action());
      }
    }
    return Optional.empty();
  }

  /** What the words behind the list say, those further off only if they outweigh the next. */
  private static Optional<LawAction> behind(
      Optional<Cue> far, Optional<Cue> next, Optional<Governor> governor) {
    boolean near = governor.filter(Governor::near).isPresent();
    boolean beside = governor.filter(Governor::isBeside).isPresent();
    Optional<LawAction> told =
        far.filter(cue -> !near)
            .map(cue -> beside && cue.mayOversee() ? LawAction.INSPECT : cue.action());
    return next.isEmpty()
        ? told
        : told.filter(ActionReader::outweighs).or(() -> next.map(Cue::action));
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

  /**
   * The word right behind a list that tells what is done to it, the last of several: 施行三年后即启动修改.
   */
  private static Optional<Cue> next(Surroundings list) {
    Cue last = null;
    Matcher between = BETWEEN.matcher(list.after());
    int reach = between.lookingAt() ? between.end() : 0;
    int marks = reach == 0 ? 0 : between.end("marks");
    for (Lexicon.Hit<Cue> hit : Cue.LEXICON.longest(list.after())) {
      Cue cue = hit.value();
      if (marks <= hit.begin()
          && hit.begin() <= reach
          && (cue.reach() != Reach.OVERSIGHT || CONTEXTS.oversight(list.before() + list.after()))) {
        last = cue;
      }
    }
    return Optional.ofNullable(last)
        .map(cue -> CONTEXTS.completed(list.before()) ? cue.completed() : cue);
  }

  /** What the words further behind say; inspection and research outweigh the rest. */
  private static Optional<Cue> far(Surroundings list) {
    Cue first = null;
    for (Lexicon.Hit<Cue> hit : Cue.LEXICON.longest(list.longAfter())) {
      Cue cue = hit.value();
      if (cue.isFar() && outweighs(cue.action())) {
        return Optional.of(cue);
      }
      first = first == null && cue.isFar() ? cue : first;
    }
    return Optional.ofNullable(first);
  }

  /** Inspection and research are said of a law from further off than what else is done to it. */
  private static boolean outweighs(LawAction action) {
    return action == LawAction.INSPECT || action == LawAction.RESEARCH;
  }

  /** Whether the list begins its sentence, or a clause behind another law, or brought something. */
  private static boolean subject(Surroundings list) {
    return list.begin() == 0
        || list.floor() > 0 && list.before().isEmpty()
        || list.floor() == 0 && EXAMPLES.matcher(list.longBefore()).matches()
        || NEWLY_MADE.matcher(list.before()).matches()
        || FIRST.matcher(list.before()).matches()
        || THERE_ARE.matcher(list.before()).matches()
        || INSIDE.matcher(list.before() + list.after()).lookingAt()
        || CONTEXTS.result(list.afterAll());
  }
}
