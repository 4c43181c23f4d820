package org.huiyao.law;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyao.fact.Modality;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Finds the laws of a sentence to which something legislative or supervisory was or will be done.
 * One instance serves any number of threads.
 */
public final class LawFinder {

  private static final class Shared {
    static final LawFinder FINDER = new LawFinder();
  }

  /** The finder that all annotators of a process share, made when first asked for. */
  public static LawFinder shared() {
    return Shared.FINDER;
  }

  private final NameReader names = new NameReader();
  private final ListActions actions = new ListActions();
  private final ModalityReader modalities = new ModalityReader();

  /**
   * The laws of one sentence, in order; mere mentions are none.
   *
   * @param text the text that the sentence stands in
   * @param sentence where it stands
   * @param around what the sections around it say, asked only where the sentence names a law
   * @return offsets count from the beginning of {@code text}
   */
  public List<LawMention> find(FoldedText text, Span sentence, Supplier<Passage> around) {
    String words = sentence.of(text);
    List<LawName> named = names.read(words);
    return named.isEmpty() ? List.of() : mentions(words, named, around.get(), sentence.begin());
  }

  private List<LawMention> mentions(
      String words, List<LawName> named, Passage passage, int offset) {
    List<LawList> lists = LawList.of(words, named);
    NavigableMap<Integer, Modality> cues = modalities.cues(words);
    List<Surroundings> around = Surroundings.of(words, lists);
    List<Optional<LawAction>> done = actions.read(lists, around, passage);
    List<LawMention> mentions = new ArrayList<>();
    for (int i = 0; i < lists.size(); i++) {
      if (done.get(i).isEmpty()) {
        continue;
      }
      Modality modality = modalities.read(around.get(i), cues, passage);
      for (LawName name : lists.get(i).names()) {
        mentions.add(mention(words, name, done.get(i).get(), modality, offset));
      }
    }
    return mentions;
  }

  private static LawMention mention(
      String words, LawName name, LawAction action, Modality modality, int offset) {
    Span span = new Span(offset + name.span().begin(), offset + name.span().end());
    LawAction decided = NamedActions.of(name.drafted(words), action);
    return new LawMention(span, name.name(), name.instrument(), decided, modality);
  }
}
