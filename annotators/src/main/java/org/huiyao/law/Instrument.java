package org.huiyao.law;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/** The kinds of legal instrument, told by the word that ends their name. */
public enum Instrument {
  /** A law of the nation. */
  ACT,
  /** 条例: a regulation. */
  REGULATION,
  /** 规定, 办法, 规则, 细则. */
  RULE,
  /** 决定, 决议. */
  DECISION;

  private static final String DRAFT_MARKS =
      "(?:\\([^()]{1,12}\\)|(?:修订|修正|修改)草案|(?:修正|修订|废止)案|草案|(?:修改|审议)稿)+";

  private static final Pattern MARKS_BEHIND = Pattern.compile(DRAFT_MARKS);
  private static final TailPattern MARKS_AT_END = new TailPattern(")案稿", DRAFT_MARKS);

  /** What is told of a draft and never of a law in force. */
  private static final Pattern DRAFT = Pattern.compile("草案|(?:修改|审议|表决|征求意见)稿|(?:修正|修订|废止)案");

  private static final TailPattern OTHER_ACT = new TailPattern("法", "[^方办司执立普书做用守作宪看想说]法");

  private static final Set<String> NATIONAL_LAWS = nationalLaws();

  /** The words that end a name, and the whole names of national laws. */
  static final Lexicon<Instrument> WORDS = new Lexicon<>(words());

  private static final Endings ENDINGS = new Endings(words().keySet());

  private static Map<String, Instrument> words() {
    Map<String, Instrument> words = new HashMap<>();
    for (Table.Row row : Table.load("law/instruments.tsv").rows()) {
      words.put(row.get("word"), valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    }
    NATIONAL_LAWS.forEach(name -> words.put(name, ACT));
    return words;
  }

  private static Set<String> nationalLaws() {
    Set<String> names = new HashSet<>();
    for (Table.Row row : Table.load("law/national_laws.tsv").rows()) {
      names.add(row.get("name"));
      names.addAll(row.list("otherNames"));
    }
    return names;
  }

  /** Whether {@code name} is the name of a law of the nation. */
  static boolean national(String name) {
    return NATIONAL_LAWS.contains(name);
  }

  /** The {@link #WORDS} of a sentence, the longest at each place. */
  static List<Lexicon.Hit<Instrument>> in(String sentence) {
    return ENDINGS.mayBeIn(sentence) ? WORDS.longest(sentence) : List.of();
  }

  /** A title without the draft marks behind it. */
  static String undrafted(String title) {
    return MARKS_AT_END.cutFrom(title);
  }

  /**
   * Where the draft marks end that stand behind a name.
   *
   * @param end where the name ends
   * @param limit where the next name begins
   */
  static int endOfDraftMarks(String sentence, int end, int limit) {
    Matcher marks = MARKS_BEHIND.matcher(sentence).region(end, limit);
    return marks.lookingAt() ? marks.end() : end;
  }

  /** Whether a name with its draft marks is a draft's. */
  static boolean isDraft(String name) {
    return DRAFT.matcher(name).find();
  }

  /** The kind of the instrument that a name without draft marks ends with. */
  static Optional<Instrument> of(String name) {
    for (Lexicon.Hit<Instrument> hit : WORDS.all(name)) {
      if (hit.end() == name.length()) {
        return Optional.of(hit.value());
      }
    }
    return OTHER_ACT.ends(name) ? Optional.of(ACT) : Optional.empty();
  }
}
