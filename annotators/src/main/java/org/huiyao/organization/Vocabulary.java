package org.huiyao.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;

/** The words of all tables of organizations in one trie. */
final class Vocabulary {

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Lexicon<Senses> lexicon;

  Vocabulary() {
    read("names", row -> new Entry.Name(row.get("official"), type(row), nameUse(row)));
    read("organs", Vocabulary::organ);
    read("suborgans", Vocabulary::suborgan);
    read("topics", row -> new Entry.Topic(row.get("official"), row.get("of").equals("committee")));
    read(
        "forms",
        row ->
            new Entry.Form(
                row.get("official"), Entry.Form.Standing.valueOf(upper(row.get("bare")))));
    read("markers", row -> new Entry.Marker(row.get("official"), type(row)));
    read("committees", row -> new Entry.Committee(row.get("official")));
    read("zones", row -> new Entry.Zone(row.get("official"), row.get("bare").equals("yes")));
    read(
        "levels",
        row -> new Entry.LevelWord(row.get("word"), Level.valueOf(upper(row.get("level")))));
    read(
        "suffixes",
        row ->
            new Entry.Suffix(
                type(row), Entry.Suffix.Use.valueOf(upper(row.get("use"))), proper(row)));
    read("locals", row -> new Entry.Local(row.get("official"), type(row), proper(row)));
    read("trades", row -> new Entry.Trade(proper(row)));
    read("deeds", row -> new Entry.Deed(row.get("bodies").equals("yes")));
    read("generic", row -> new Entry.Generic(row.get("place").equals("yes")));
    read("stationed", row -> Entry.Stationed.valueOf(upper(row.get("part"))));
    read("blocks", row -> new Entry.Block(row.get("edge").equals("yes"), row.list("unless")));
    entries.computeIfAbsent(Senses.TERM, key -> new ArrayList<>());
    Map<String, Senses> senses = new HashMap<>();
    entries.forEach((word, said) -> senses.put(word, Senses.of(word, said)));
    lexicon = new Lexicon<>(senses);
  }

  /** The tables' words; {@link Senses#TERM} may have no entry. */
  Lexicon<Senses> lexicon() {
    return lexicon;
  }

  private void read(String table, Function<Table.Row, Entry> entry) {
    for (Table.Row row : Table.load("organization/" + table + ".tsv").rows()) {
      for (String word : row.list(row.columns().get(0))) {
        entries.computeIfAbsent(word, key -> new ArrayList<>()).add(entry.apply(row));
      }
    }
  }

  private static Entry organ(Table.Row row) {
    return new Entry.Organ(
        row.get("official"),
        row.get("province"),
        row.get("prefecture"),
        row.get("township"),
        type(row),
        Entry.Organ.Use.valueOf(upper(row.get("use"))));
  }

  private static Entry suborgan(Table.Row row) {
    return new Entry.Suborgan(
        row.list("parents").stream()
            .map(OrganizationType::of)
            .collect(Collectors.toUnmodifiableSet()),
        row.get("official"),
        row.get("province"),
        row.get("type").equals("same") ? null : type(row),
        row.get("joined").equals("yes"),
        row.get("named").equals("yes"));
  }

  private static Entry.Name.Use nameUse(Table.Row row) {
    return Entry.Name.Use.valueOf(upper(row.get("use")));
  }

  private static Entry.Suffix.Proper proper(Table.Row row) {
    return Entry.Suffix.Proper.valueOf(upper(row.get("proper")));
  }

  private static OrganizationType type(Table.Row row) {
    return OrganizationType.of(row.get("type"));
  }

  private static String upper(String label) {
    return label.toUpperCase(Locale.ROOT);
  }
}
