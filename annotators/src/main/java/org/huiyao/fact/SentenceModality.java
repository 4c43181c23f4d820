package org.huiyao.fact;

import java.util.List;
import org.huiyao.fact.ModalityRules.Cue;
import org.huiyao.table.Lexicon;

/**
 * Whether the counts of a sentence are done or planned. Offsets are the sentence's.
 *
 * @param cues what tells against the section, in order
 * @param plan whether the section tells plans
 */
record SentenceModality(String sentence, List<Lexicon.Hit<Cue>> cues, boolean plan) {

  /**
   * Tells of one count; the last cue decides.
   *
   * @param from where cues may begin that tell of it
   * @param to where its clause ends
   * @param before where the count before it ends; 0 if it is the first
   */
  Modality decide(int from, int to, int before) {
    Modality decided = plan ? Modality.PLANNED : Modality.DONE;
    int clause = Math.max(from, cues.isEmpty() ? from : sentence.lastIndexOf(',', to - 1) + 1);
    int done = -1;
    for (Lexicon.Hit<Cue> hit : cues) {
      int earliest =
          switch (hit.value().reach()) {
            case SENTENCE -> from;
            case CLAUSE -> clause;
            case COUNT -> Math.max(from, before);
          };
      if (hit.begin() >= earliest && hit.end() <= to && !isDone(done, hit.begin())) {
        decided = hit.value().modality();
        done = decided == Modality.DONE ? hit.begin() : -1;
      }
    }
    return decided;
  }

  /** Whether what a cue says is told as done earlier in its clause: 已完成目标任务. */
  private boolean isDone(int done, int cue) {
    int comma = done < 0 ? done : sentence.indexOf(',', done);
    return done >= 0 && (comma < 0 || comma > cue);
  }
}
