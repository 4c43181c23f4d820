package org.huiyao.law;

import java.util.regex.Pattern;

/** Laws of which a passage on laws made tells, as the subject of a sentence or in a list. */
final class MadeLaws {

  private static final TailPattern REVISED = new TailPattern("的", "[新刚](?:修订|修改|修正)(?:实施|施行|后)?的");

  /** Opens a sentence on a new law: 刚刚出台的《…》着力破解…. */
  private static final Pattern NEWLY_MADE =
      Pattern.compile("(?:新|刚|刚刚|新近|最新)(?:制定|出台|颁布|公布|通过)(?:实施|施行)?的《?");

  /** The same of the first of its kind: 全国首部《…》让管网管得明白. */
  private static final Pattern FIRST =
      Pattern.compile(
          "从?(?:全国|全省|全市|省内|国内|我[省市])?(?:首|第一)[部个件](?:(?:“[^”]*”)?\\p{IsHan}{0,6}(?:法规|实体法|程序法|立法项目))?《?");

  /** Tells what stands in a law: 在《…》中,取消了…. */
  private static final Pattern INSIDE = Pattern.compile("在《?》?中");

  /** Opens a list of what was made: 守住底线的,有《…》《…》. */
  private static final Pattern THERE_ARE = Pattern.compile("[还则另也]?有《?");

  /** Opens a sentence that names some of the laws of which the ones before it told: 在生态领域,…. */
  private static final Pattern EXAMPLES =
      Pattern.compile("(?:其中|比如|例如|譬如|诸如|如)[,:]?(?:有|包括)?|在[^,]{2,10}(?:领域|方面)[,:]");

  private MadeLaws() {}

  /** What was done to a law that a passage on laws made speaks of. */
  static LawAction action(Surroundings list) {
    return REVISED.ends(list.before()) ? LawAction.AMEND : LawAction.ENACT;
  }

  /** Whether the list begins its sentence, or a clause behind another law, or brought something. */
  static boolean are(Surroundings list) {
    return list.begin() == 0
        || list.floor() > 0 && list.before().isEmpty()
        || list.floor() == 0 && EXAMPLES.matcher(list.longBefore()).matches()
        || NEWLY_MADE.matcher(list.before()).matches()
        || FIRST.matcher(list.before()).matches()
        || THERE_ARE.matcher(list.before()).matches()
        || INSIDE.matcher(list.before() + list.after()).lookingAt()
        || Contexts.SHARED.result(list.afterAll());
  }
}
