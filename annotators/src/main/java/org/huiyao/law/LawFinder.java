package org.huiyao.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyao.fact.Modality;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Finds the laws of a sentence to which something legislative or supervisory was or will be done.
 * One instance serves any number of threads.
 */
public final class LawFinder {

  /** What parts the laws of one list. */
  private static final Pattern SEPARATOR = Pattern.compile("(?:、|和|与|及|以及|等|\\([^()]{2,8}\\))*");

  /** What parts two lists of laws to which the same is done though others made them: 、乙市制定的. */
  private static final Pattern MADE_BY_ANOTHER =
      Pattern.compile("[、和及][^,、]{2,10}(?:制定|修订|修改|报批|上报)的");

  /** A government's measures without a title are no law: 区政府制定了专项资金管理办法. */
  private static final Pattern BY_GOVERNMENT =
      Pattern.compile("(?:政府|部门|局)(?:及时|专门|研究|先后|相继|已经?|也)*(?:制定|出台|印发|修订)了?$");

  private static final Pattern REPEALING = Pattern.compile("^关于废止");
  private static final Pattern AMENDING =
      Pattern.compile("^关于(?:修改|修正|修订)|\\((?:修订|修正|修改)[^()]*\\)$|修正案");

  /** What a passage on laws made may speak of without saying that it was made. */
  private static final Set<Instrument> MADE_HERE = Set.of(Instrument.REGULATION, Instrument.RULE);

  private final TitledNameReader titledNames;
  private final BareNameReader bareNames;
  private final ActionReader actions = new ActionReader();
  private final ModalityReader modalities = new ModalityReader();

  /** Reads the tables of laws. */
  public LawFinder() {
    HouseRules houseRules = new HouseRules();
    titledNames = new TitledNameReader(houseRules);
    bareNames = new BareNameReader(houseRules);
  }

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
    NavigableMap<Integer, Modality> cues = modalities.cues(lists.isEmpty() ? "" : words);
    List<LawMention> mentions = new ArrayList<>();
    Optional<LawAction> last = Optional.empty();
    for (int i = 0; i < lists.size(); i++) {
      List<LawName> list = lists.get(i);
      int floor = i == 0 ? 0 : end(lists.get(i - 1));
      int ceiling = i + 1 == lists.size() ? words.length() : begin(lists.get(i + 1));
      Surroundings around = new Surroundings(words, begin(list), end(list), floor, ceiling);
      boolean rules = only(list, Set.of(Instrument.RULE));
      if (rules
          && list.stream().allMatch(LawName::isBare)
          && BY_GOVERNMENT.matcher(around.before()).find()) {
        continue;
      }
      boolean made = passage.lawmaking() && only(list, MADE_HERE);
      Optional<LawAction> own = actions.read(around, rules, made);
      if (i == 0 || !continues(around, own)) {
        last = own;
      }
      Modality modality = modalities.read(around, cues, passage);
      last.ifPresent(
          action ->
              list.forEach(
                  name -> mentions.add(mention(words, name, action, modality, sentence.begin()))));
    }
    return mentions;
  }

  /** Whether what is done to the list before is done to this one, too. */
  private static boolean continues(Surroundings list, Optional<LawAction> own) {
    String between = list.longBefore();
    return own.isEmpty() && between.equals(",") || MADE_BY_ANOTHER.matcher(between).matches();
  }

  private static boolean only(List<LawName> list, Set<Instrument> instruments) {
    return list.stream().allMatch(name -> instruments.contains(name.instrument()));
  }

  private static LawMention mention(
      String words, LawName name, LawAction action, Modality modality, int offset) {
    Span span = new Span(offset + name.span().begin(), offset + name.span().end());
    LawAction decided = decided(name.span().of(words), action);
    return new LawMention(span, name.name(), name.instrument(), decided, modality);
  }

  /** To pass a decision that changes or repeals a law, or a law's revision, is to do just that. */
  private static LawAction decided(String name, LawAction action) {
    if (action != LawAction.ENACT) {
      return action;
    }
    return REPEALING.matcher(name).find()
        ? LawAction.REPEAL
        : AMENDING.matcher(name).find() ? LawAction.AMEND : action;
  }

  /** Every law named in a sentence, in order. */
  private List<LawName> names(String words) {
    if (Instrument.WORDS.all(words).isEmpty() && words.indexOf('《') < 0) {
      return List.of();
    }
    Titles titles = new Titles(words);
    List<LawName> names = new ArrayList<>(bareNames.read(words, titles));
    BitSet named = new BitSet(words.length());
    names.forEach(name -> named.set(name.span().begin(), name.span().end()));
    titledNames.read(words, titles).stream()
        .filter(title -> !named.get(title.span().begin()))
        .forEach(names::add);
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
