package org.huiyao.law;

import java.util.Optional;
import java.util.regex.Pattern;

/** What became of laws after what was done to them, as the words behind them tell. */
final class Outcome {

  /** What is said of a law in force, or sent up to be approved: 自5月1日起施行, 获省人大常委会批准. */
  private static final Pattern PASSED =
      Pattern.compile(
          "[》)”]*[^》]{0,14}(?:自(?!治)|[于经由报获请待]|日起)(?:[^、]{0,16}(?:施行|实施|批准|审批|通过)|(?:(?!政府)[^、]){0,40}会议[^、]{0,20}(?:通过|批准))");

  /** A law that passed, whoever had drafted it: 由…起草的《…》获全票通过. */
  private static final Pattern GOT = Pattern.compile("[》)”]*[^,、]{0,6}[获经被报][^,、]{0,8}(?:通过|批准)");

  private static final Pattern NEXT_DELIBERATED =
      Pattern.compile(
          ".{0,8}(?:完成|进行|经|通过|进入).{0,4}(?:[一二三初]审|[一二两]次审议|初次审议)"
              + "|.{0,4}由.{0,18}(?:初次|首次|第[一二]次|[一二两]次)审议");

  /** What the clause behind a law that nothing else is said of tells: ,经人代会表决予以废止. */
  private static final Pattern NEXT_REPEALED = Pattern.compile(".{0,16}废止");

  private static final Pattern NEXT_AMENDED =
      Pattern.compile(".{0,20}(?:作了|进行了|完成|予以)[^,]{0,4}修[改订正]");

  /** What a law made is told to wait for: 现提请大会审议, 三审未付表决. */
  private static final Pattern NEXT_PENDING =
      Pattern.compile(".{0,14}提请.{0,6}(?:[一二三]审|审议)|.{0,6}(?:审|审议)后?(?:未付|未交付|暂缓|暂不|暂未|搁置)");

  private static final Pattern NEXT_PASSED =
      Pattern.compile(".{0,8}(?:报|获|经).{0,16}批准|.{0,6}(?:待批|获批)" + "|.{0,14}(?:表决|全票|高票|获得|获|并)通过");

  private Outcome() {}

  /** Whether laws are told to be in force, or sent up to be approved. */
  static boolean inForce(Surroundings list) {
    return PASSED.matcher(list.after()).lookingAt();
  }

  /** What the clause behind laws tells of them, where no word of their own does. */
  static Optional<LawAction> told(Surroundings list) {
    String next = list.nextClause();
    if (NEXT_REPEALED.matcher(next).lookingAt()) {
      return Optional.of(LawAction.REPEAL);
    }
    return NEXT_AMENDED.matcher(next).lookingAt() ? Optional.of(LawAction.AMEND) : Optional.empty();
  }

  /** An action after what the words behind the laws add: 制定《…》,目前已完成二审. */
  static LawAction of(LawAction action, Surroundings list) {
    return switch (action) {
      case ENACT ->
          (follows(list, NEXT_DELIBERATED) || follows(list, NEXT_PENDING))
                  && !follows(list, NEXT_PASSED)
              ? LawAction.DELIBERATE
              : action;
      case DELIBERATE -> passed(list) ? LawAction.ENACT : action;
      case RESEARCH ->
          passed(list)
              ? LawAction.ENACT
              : follows(list, NEXT_DELIBERATED) ? LawAction.DELIBERATE : action;
      default -> action;
    };
  }

  private static boolean passed(Surroundings list) {
    return follows(list, NEXT_PASSED) || GOT.matcher(list.after()).lookingAt();
  }

  private static boolean follows(Surroundings list, Pattern clause) {
    for (String next : list.nextClauses()) {
      if (clause.matcher(next).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
