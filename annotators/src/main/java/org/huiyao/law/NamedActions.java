package org.huiyao.law;

import java.util.regex.Pattern;

/** What the names of laws say of what is done to them. */
final class NamedActions {

  /** How a decision's name begins, the body that makes it included. */
  private static final String ABOUT = "^(?:[^〈<]*(?:会|会议))?关于";

  private static final Pattern REPEALING = Pattern.compile(ABOUT + "废止|废止案");
  private static final Pattern AMENDING =
      Pattern.compile(
          ABOUT
              + "(?!批准)[^〈<]{0,12}(?:修改|修正|修订)"
              + "|\\((?:修订|修正|修改)[^()]*\\)》?$|(?:修正|修订)案|(?:修订|修正|修改)草案");
  private static final Pattern APPROVING =
      Pattern.compile(ABOUT + "批准[〈<《][^〉>》]*(?:条例|规定|办法|细则|规则)");

  private NamedActions() {}

  /**
   * What is done to a law by its name: to pass a decision that changes or repeals a law, or a law's
   * revision, is to do just that; a report on a draft, which is not in force, tells of
   * deliberation.
   */
  static LawAction of(String name, LawAction action) {
    if (action == LawAction.INSPECT && Instrument.isDraft(name)) {
      return LawAction.DELIBERATE;
    }
    if (action != LawAction.ENACT) {
      return action;
    }
    if (name.contains("废止") && REPEALING.matcher(name).find()) {
      return LawAction.REPEAL;
    }
    if (name.contains("修") && AMENDING.matcher(name).find()) {
      return LawAction.AMEND;
    }
    return name.contains("批准") && APPROVING.matcher(name).find() ? LawAction.APPROVE : action;
  }
}
