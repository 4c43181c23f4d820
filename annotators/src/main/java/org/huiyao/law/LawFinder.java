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

  private static final class Shared {
    static final LawFinder FINDER = new LawFinder();
  }

  /** The finder that all annotators of a process share, made when first asked for. */
  public static LawFinder shared() {
    return Shared.FINDER;
  }

  /** What parts the laws of one list. */
  private static final Pattern SEPARATOR = Pattern.compile("(?:、|和|与|及|以及|等|\\([^()]{2,8}\\))*");

  /** What parts two lists of laws to which the same is done though others made them: 、乙市制定的. */
  private static final Pattern MADE_BY_ANOTHER =
      Pattern.compile("[、和及][^,、]{2,10}(?:制定|修订|修改|报批|上报)的");

  /** What parts two lists where only whose laws they are is told: 、各自城市的. */
  private static final Pattern OF_ANOTHER = Pattern.compile("[、和及与][^,、]{2,8}的");

  /** What parts a law that a decision changes from what was passed beside it: 的决定、. */
  private static final Pattern BESIDE_DECISION =
      Pattern.compile(
          "(?:等[\\d一二三四五六七八九十两]+[部件项]?(?:地方性法规|法规|条例)?)?的(?:决定|决议)[、和及与](?:[^,、]{2,8}的)?");

  /** What stands between two laws that are reported on together: 、省司法厅关于. */
  private static final Pattern REPORTED_TOGETHER = Pattern.compile("[、和及与][^,、]{0,20}关于");

  /** A government's measures without a title are no law: 区政府制定了专项资金管理办法. */
  private static final Pattern BY_GOVERNMENT =
      Pattern.compile("(?:政府|部门|局)(?:及时|专门|研究|先后|相继|已经?|也)*(?:制定|出台|印发|修订)了?$");

  private static final Pattern REPEALING = Pattern.compile("^(?:[^〈<]*(?:会|会议|大会))?关于废止|废止案");
  private static final Pattern AMENDING =
      Pattern.compile(
          "^(?:[^〈<]*(?:会|会议|大会))?关于[^〈<]{0,12}(?:修改|修正|修订)"
              + "|\\((?:修订|修正|修改)[^()]*\\)$|(?:修正|修订)案|(?:修订|修正|修改)草案");
  private static final Pattern APPROVING = Pattern.compile("^(?:[^〈<]*(?:会|会议|大会))?关于批准[〈<《]");

  /** What stands before the short name of a law just named: (以下简称《条例》). */
  private static final String ABBREVIATED = "简称";

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
    List<Surroundings> around = surroundings(words, lists);
    List<Optional<LawAction>> done = actions(lists, around, passage);
    List<LawMention> mentions = new ArrayList<>();
    for (int i = 0; i < lists.size(); i++) {
      if (done.get(i).isEmpty()) {
        continue;
      }
      Modality modality = modalities.read(around.get(i), cues, passage);
      for (LawName name : lists.get(i)) {
        mentions.add(mention(words, name, done.get(i).get(), modality, sentence.begin()));
      }
    }
    return mentions;
  }

  private static List<Surroundings> surroundings(String words, List<List<LawName>> lists) {
    List<Surroundings> around = new ArrayList<>();
    for (int i = 0; i < lists.size(); i++) {
      List<LawName> list = lists.get(i);
      int floor = i == 0 ? 0 : end(lists.get(i - 1));
      int ceiling = i + 1 == lists.size() ? words.length() : begin(lists.get(i + 1));
      around.add(new Surroundings(words, begin(list), end(list), floor, ceiling));
    }
    return around;
  }

  /** What is done to each list: said of itself, of the list before, or of the one after. */
  private List<Optional<LawAction>> actions(
      List<List<LawName>> lists, List<Surroundings> around, Passage passage) {
    List<Optional<LawAction>> done = new ArrayList<>();
    Optional<LawAction> last = Optional.empty();
    for (int i = 0; i < lists.size(); i++) {
      List<LawName> list = lists.get(i);
      boolean rules = only(list, Set.of(Instrument.RULE));
      if (rules
          && list.stream().allMatch(LawName::isBare)
          && BY_GOVERNMENT.matcher(around.get(i).before()).find()) {
        done.add(Optional.empty());
        continue;
      }
      boolean made = passage.lawmaking() && only(list, MADE_HERE);
      Optional<LawAction> own = actions.read(around.get(i), rules, made);
      if (i > 0 && own.isEmpty() && BESIDE_DECISION.matcher(around.get(i).longBefore()).matches()) {
        last = actions.decision(around.get(i - 1));
      } else if (i == 0 || !continues(around.get(i), own)) {
        last = own;
      }
      done.add(last);
    }
    for (int i = lists.size() - 2; i >= 0; i--) {
      if (done.get(i).isEmpty() && REPORTED_TOGETHER.matcher(around.get(i).after()).matches()) {
        done.set(i, done.get(i + 1));
      }
    }
    return done;
  }

  /** Whether what is done to the list before is done to this one, too. */
  private static boolean continues(Surroundings list, Optional<LawAction> own) {
    String between = list.longBefore();
    return own.isEmpty() && (between.equals(",") || OF_ANOTHER.matcher(between).matches())
        || MADE_BY_ANOTHER.matcher(between).matches();
  }

  private static boolean only(List<LawName> list, Set<Instrument> instruments) {
    return list.stream().allMatch(name -> instruments.contains(name.instrument()));
  }

  private static LawMention mention(
      String words, LawName name, LawAction action, Modality modality, int offset) {
    Span span = new Span(offset + name.span().begin(), offset + name.span().end());
    LawAction decided = decided(name.drafted(words), action);
    return new LawMention(span, name.name(), name.instrument(), decided, modality);
  }

  /**
   * What is done to a law by its name: to pass a decision that changes or repeals a law, or a law's
   * revision, is to do just that; a report on a draft, which is not in force, tells of
   * deliberation.
   */
  private static LawAction decided(String name, LawAction action) {
    if (action == LawAction.INSPECT && Instrument.isDraft(name)) {
      return LawAction.DELIBERATE;
    }
    if (action != LawAction.ENACT) {
      return action;
    }
    return REPEALING.matcher(name).find()
        ? LawAction.REPEAL
        : AMENDING.matcher(name).find()
            ? LawAction.AMEND
            : APPROVING.matcher(name).find() ? LawAction.APPROVE : action;
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
    names.removeIf(
        name -> words.startsWith(ABBREVIATED, name.outer().begin() - ABBREVIATED.length()));
    names.sort(Comparator.comparingInt(name -> name.span().begin()));
    for (int i = 0; i < names.size(); i++) {
      int limit = i + 1 < names.size() ? names.get(i + 1).outer().begin() : words.length();
      names.set(i, names.get(i).withDraftMarks(words, limit));
    }
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
