package org.huiyao.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what is done to each of the lists of laws in a sentence. */
final class ListActions {

  /** What parts two lists of laws to which the same is done though others made them: 、乙市制定的. */
  private static final Pattern MADE_BY_ANOTHER =
      Pattern.compile("(?:[、和及]|以及)[^,、]{2,10}(?:制定|修订|修改|报批|上报)的");

  /** What parts two lists where only whose laws they are is told: 、各自城市的. */
  private static final Pattern OF_ANOTHER = Pattern.compile("[、和及与][^,、]{2,8}的");

  /** What parts the lists of a class or year each: ;民生类有, ;2020年对. */
  private static final Pattern OF_A_CLASS =
      Pattern.compile("等?[;,][^,;。]{1,8}(?:类|方面|领域)的?有|[^。]{0,12};20\\d\\d年[,则]{0,2}(?:对|围绕|聚焦)");

  /** What parts a law that a decision changes from what was passed beside it: 的决定、. */
  private static final Pattern BESIDE_DECISION =
      Pattern.compile(
          "(?:等[\\d一二三四五六七八九十两]+[部件项]?(?:地方性法规|法规|条例)?)?的(?:决定|决议)[、和及与](?:[^,、]{2,8}的)?");

  /** What parts two laws that are looked into together: 的执行情况和, 在城区的落实、. */
  private static final Pattern LOOKED_INTO_TOGETHER =
      Pattern.compile("的?[^,、;]{0,12}(?:情况|落实|实施|执行|贯彻)(?:、|以?及|和|与)");

  /** What parts a law from one that does not agree with it: 修改与《民法典》不一致的《…》. */
  private static final Pattern AT_ODDS =
      Pattern.compile(
          "(?:[^,、;]{0,4}规定|精神|要求)?(?:明显|已|已经)?(?:不一致|不一|不符合?|不相符|不相?适应|不衔接|不协调|相?抵触|相?冲突|重复)的");

  /** What stands between two laws that are reported on together: 、省司法厅关于. */
  private static final Pattern REPORTED_TOGETHER = Pattern.compile("[、和及与][^,、]{0,20}关于");

  /** The same of how each is carried out: 实施、县法院. */
  private static final Pattern CARRIED_OUT_TOGETHER =
      Pattern.compile("的?(?:贯彻|落实|实施|执行)+(?:情况)?[、和及与][^,、]{0,12}");

  /** A government's measures without a title are no law: 区政府制定了专项资金管理办法. */
  private static final TailPattern BY_GOVERNMENT =
      new TailPattern("定台发订了", "(?:政府|部门|局)(?:及时|专门|研究|先后|相继|已经?|也)*(?:制定|出台|印发|修订)了?");

  /** What a passage on laws made may speak of without saying that it was made. */
  private static final Set<Instrument> MADE_HERE = Set.of(Instrument.REGULATION, Instrument.RULE);

  /** The same of a sentence that has told of one made. */
  private static final Set<Instrument> MADE_BESIDE =
      Set.of(Instrument.REGULATION, Instrument.RULE, Instrument.DECISION);

  private static final Optional<LawAction> INSPECT = Optional.of(LawAction.INSPECT);

  private static final Set<Instrument> RULES = Set.of(Instrument.RULE);

  private final ActionReader actions = new ActionReader();

  /** What is done to each list: said of itself, of the list before, or of the one after. */
  List<Optional<LawAction>> read(List<LawList> lists, List<Surroundings> around, Passage passage) {
    List<Optional<LawAction>> done = new ArrayList<>();
    Optional<LawAction> last = Optional.empty();
    for (int i = 0; i < lists.size(); i++) {
      Optional<LawAction> own = own(lists.get(i), around.get(i), mayBeMade(passage, done));
      if (i > 0 && own.isEmpty() && BESIDE_DECISION.matcher(around.get(i).longBefore()).matches()) {
        last = actions.decision(around.get(i - 1));
      } else if (i > 0 && own.isEmpty() && AT_ODDS.matcher(around.get(i).longBefore()).matches()) {
        last = actions.change(around.get(i - 1));
      } else if (i == 0 || !continues(around.get(i), own)) {
        last = own;
      }
      done.add(last);
    }
    for (int i = lists.size() - 2; i >= 0; i--) {
      String between = around.get(i).after();
      if (done.get(i).isEmpty()
          && (REPORTED_TOGETHER.matcher(between).matches()
              || done.get(i + 1).equals(INSPECT)
                  && CARRIED_OUT_TOGETHER.matcher(between).matches())) {
        done.set(i, done.get(i + 1));
      }
    }
    return done;
  }

  /** What was made where it is only spoken of, behind what is told of already. */
  private static Set<Instrument> mayBeMade(Passage passage, List<Optional<LawAction>> done) {
    return done.contains(Optional.of(LawAction.ENACT))
        ? MADE_BESIDE
        : passage.lawmaking() ? MADE_HERE : Set.of();
  }

  private Optional<LawAction> own(LawList list, Surroundings around, Set<Instrument> mayBeMade) {
    boolean rules = list.only(RULES);
    boolean byGovernment = rules && list.isBare() && BY_GOVERNMENT.ends(around.before());
    return byGovernment ? Optional.empty() : actions.read(around, rules, list.only(mayBeMade));
  }

  /** Whether what is done to the list before is done to this one, too. */
  private static boolean continues(Surroundings list, Optional<LawAction> own) {
    String between = list.longBefore();
    return own.isEmpty()
            && (between.equals(",")
                || OF_ANOTHER.matcher(between).matches()
                || OF_A_CLASS.matcher(between).matches()
                || LOOKED_INTO_TOGETHER.matcher(between).matches())
        || MADE_BY_ANOTHER.matcher(between).matches();
  }
}
