package org.huiyao.place;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;

/** The towns, townships and subdistricts of the table, which is read when first asked for. */
final class Towns {

  /** By full name, folded as the texts are in which it is looked for: 於潜镇. */
  static final Map<String, List<Table.Row>> BY_NAME =
      Table.load("place/towns.tsv").rows().stream()
          .collect(Collectors.groupingBy(row -> FoldedText.simplified(row.get("name"))));

  static final TownEndings ENDINGS = new TownEndings(BY_NAME.keySet());

  private Towns() {}
}
