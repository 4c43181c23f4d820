package org.huiyao.fact;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around the times of a sentence. Offsets are the sentence's.
 *
 * @param counts where its counts begin, in order
 */
record TimeSurroundings(String sentence, List<Integer> counts) {

  private static final String HEADS = ",;:。(—\n";

  /** May stand before a time at the head of its clause. */
  private static final Pattern HEAD_WORDS =
      Pattern.compile("(?:其中|并|又|已|拟|将|计划|预计|力争|确保|早|就|仅|只|特别是|尤其是|截至|截止|到|至|在|于|了)*$");

  private static final int LONGEST_HEAD = 8;

  /** Whether a time opens its clause. */
  boolean isAtHead(NamedTime time) {
    int head = head(time.begin());
    return head == 0 || HEADS.indexOf(sentence.charAt(head - 1)) >= 0;
  }

  /** Where the words begin that may stand before a time at the head of a clause. */
  int head(int begin) {
    int from = Math.max(0, begin - LONGEST_HEAD);
    Matcher words = HEAD_WORDS.matcher(sentence).region(from, begin);
    return words.find() ? words.start() : begin;
  }

  /** Where the next count begins, negative where there is none. */
  int next(int from) {
    for (int begin : counts) {
      if (begin >= from) {
        return begin;
      }
    }
    return -1;
  }

  /** Whether one of these characters stands right before a time. */
  boolean follows(String characters, NamedTime time) {
    return follows(characters, time.begin());
  }

  /** Whether one of these characters stands right before an offset. */
  boolean follows(String characters, int begin) {
    return begin > 0 && characters.indexOf(sentence.charAt(begin - 1)) >= 0;
  }

  /**
   * Whether a pattern is all that stands between a time and the next count, which there must be.
   */
  boolean leadsBy(Pattern pattern, NamedTime time) {
    return pattern.matcher(sentence).region(time.end(), next(time.end())).matches();
  }

  /** Whether a pattern begins at an offset. */
  boolean lookingAt(Pattern pattern, int begin) {
    return pattern.matcher(sentence).region(begin, sentence.length()).lookingAt();
  }
}
