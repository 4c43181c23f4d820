package org.huiyao.law;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/** Tells law from the house rules of a body and from papers of the Party. */
final class HouseRules {

  private static final Pattern CONGRESS = Pattern.compile("人民代表大会|代表大会|人代会|常委会|常务委员会|人大");
  private static final Pattern PART_OF_CONGRESS = Pattern.compile("守则|党组|主任会议|专门委员会|专委会|主席团|工作委员会");

  /** What implements a national law is law: 实施〈监督法〉办法. */
  private static final Pattern IMPLEMENTING = Pattern.compile("实施[^〈<《]{0,2}[〈<《].*法[〉>》]");

  /** How {@link #IMPLEMENTING} begins. */
  private static final String IMPLEMENT = "实施";

  private enum Scope {
    RULE,
    ANY,
    NONE
  }

  private final Lexicon<Scope> words;

  HouseRules() {
    Map<String, Scope> scopes = new HashMap<>();
    for (Table.Row row : Table.load("law/house_rules.tsv").rows()) {
      scopes.put(row.get("word"), Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT)));
    }
    words = new Lexicon<>(scopes);
  }

  /** Whether {@code name}, whose last word is of the kind {@code instrument}, is law. */
  boolean law(String name, Instrument instrument) {
    if (instrument == Instrument.ACT
        || name.contains(IMPLEMENT) && IMPLEMENTING.matcher(name).find()) {
      return true;
    }
    if (name.endsWith("议事规则")) {
      return CONGRESS.matcher(name).find() && !PART_OF_CONGRESS.matcher(name).find();
    }
    for (Lexicon.Hit<Scope> word : words.longest(name)) {
      if (word.value() == Scope.ANY
          || word.value() == Scope.RULE && instrument == Instrument.RULE) {
        return false;
      }
    }
    return true;
  }
}
