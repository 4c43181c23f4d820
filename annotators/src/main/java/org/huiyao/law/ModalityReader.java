package org.huiyao.law;

import java.util.regex.Pattern;
import org.huiyao.law.LawMention.Modality;

/** Tells whether what is said of a law has happened or is to come. */
final class ModalityReader {

  private static final Pattern PLANNED =
      Pattern.compile(
          "计划(?:审议|制定|修订|开展|出台)|拟(?:于|制定|修订|审议)|力争|争取|下一步|新的一年|明年|将(?:于|继续|制定|审议|修订|出台|开展)");
  private static final Pattern DONE = Pattern.compile("去年|已(?:经)?(?:完成|通过|颁布|出台|审议|制定|修订)|一年来|五年来");

  /**
   * @param sentence the sentence
   * @param begin where the law stands
   * @param passage whose phase decides where the sentence says nothing
   */
  Modality read(String sentence, int begin, Passage passage) {
    String before = sentence.substring(0, begin);
    if (passage.planned()) {
      return DONE.matcher(before).find() ? Modality.DONE : Modality.PLANNED;
    }
    return PLANNED.matcher(before).find() ? Modality.PLANNED : Modality.DONE;
  }
}
