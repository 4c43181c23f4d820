package org.huiyao.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyao.law.LawMention.Modality;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Finds the laws of a sentence to which something legislative or supervisory was or will be done.
 * One instance serves any number of threads.
 */
public final class LawFinder {

  /** What parts the laws of one list. */
  private static final Pattern SEPARATOR = Pattern.compile("(?:[、,]|和|与|及|以及|等|\\([^()]{2,8}\\))*");

  private static final Pattern AMENDING = Pattern.compile("关于(?:修改|修正|修订)");

  private final HouseRules houseRules = new HouseRules();
  private final BareNameReader bareNames = new BareNameReader(houseRules);
  private final ActionReader actions = new ActionReader();
  private final ModalityReader modalities = new ModalityReader();

  /**
   * The laws of one sentence, in order; mere mentions are none.
   *
   * @param text the text that the sentence stands in
   * @param sentence where it stands
   * @param passage what the sections around it say
   * @return offsets count from the beginning of {@code text}
   */
  public List<LawMention> find(FoldedText text, Span sentence, Passage passage) {
    String words = sentence.of(text);
    List<List<LawName>> lists = lists(words, names(words));
    List<LawMention> mentions = new ArrayList<>();
    for (int i = 0; i < lists.size(); i++) {
      List<LawName> list = lists.get(i);
      int floor = i == 0 ? 0 : end(lists.get(i - 1));
      int ceiling = i + 1 == lists.size() ? words.length() : begin(lists.get(i + 1));
      Surroundings around = new Surroundings(words, begin(list), end(list), floor, ceiling);
      boolean rules = list.stream().allMatch(name -> name.instrument() == Instrument.RULE);
      Optional<LawAction> action = actions.read(around, rules, passage.lawmaking());
      Modality modality = modalities.read(words, begin(list), passage);
      action.ifPresent(
          found ->
              list.forEach(name -> mentions.add(mention(name, found, modality, sentence.begin()))));
    }
    return mentions;
  }

  private static LawMention mention(LawName name, LawAction action, Modality modality, int offset) {
    Span span = new Span(offset + name.span().begin(), offset + name.span().end());
    return new LawMention(span, name.name(), name.instrument(), decided(name, action), modality);
  }

  /** A decision to change or to repeal a law, once passed, does just that. */
  private static LawAction decided(LawName name, LawAction action) {
    if (action == LawAction.ENACT && AMENDING.matcher(name.name()).lookingAt()) {
      return LawAction.AMEND;
    }
    return action == LawAction.ENACT && name.name().startsWith("关于废止") ? LawAction.REPEAL : action;
  }

  /** Every law named in a sentence, in order. */
  private List<LawName> names(String words) {
    if (Instrument.WORDS.all(words).isEmpty() && words.indexOf('《') < 0) {
      return List.of();
    }
    List<Span> titles = TitleReader.read(words);
    List<LawName> names = new ArrayList<>(bareNames.read(words, titles));
    for (Span title : titles) {
      Span name = new Span(title.begin() + 1, title.end() - 1);
      Instrument.titled(name.of(words))
          .filter(instrument -> instrument != Instrument.RULE || name.length() > 2)
          .filter(instrument -> houseRules.law(name.of(words), instrument))
          .ifPresent(
              instrument ->
                  names.add(
                      new LawName(name, title, Instrument.undrafted(name.of(words)), instrument)));
    }
    names.sort(Comparator.comparingInt(name -> name.span().begin()));
    return names;
  }

  /** The names grouped into lists with nothing but separators between their items. */
  private static List<List<LawName>> lists(String words, List<LawName> names) {
    List<List<LawName>> lists = new ArrayList<>();
    int end = -1;
    for (LawName name : names) {
      boolean joined =
          end >= 0 && SEPARATOR.matcher(words.substring(end, name.outer().begin())).matches();
      if (!joined) {
        lists.add(new ArrayList<>());
      }
      lists.get(lists.size() - 1).add(name);
      end = name.outer().end();
    }
    return lists;
  }

  private static int begin(List<LawName> list) {
    return list.get(0).outer().begin();
  }

  private static int end(List<LawName> list) {
    return list.get(list.size() - 1).outer().end();
  }
}
