package org.huiyao.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;

/**
 * The words that part a noun from its count without a meaning of their own (共, 达到, 等), and the
 * nouns that end the thing counted though another noun follows (方面 in 10个方面对策).
 */
final class Fillers {

  private final List<String> fillers =
      Table.load("fact/fillers.tsv").rows().stream().map(row -> row.get("word")).toList();

  private final Set<String> heads =
      Table.load("fact/heads.tsv").rows().stream()
          .map(row -> row.get("word"))
          .collect(Collectors.toUnmodifiableSet());

  /** The nouns that end the thing counted. */
  Set<String> heads() {
    return heads;
  }

  /** The offset at which the fillers before {@code to} begin, {@code to} where there are none. */
  int skipBack(FoldedText text, int from, int to) {
    int end = to;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (String filler : fillers) {
        if (end - filler.length() >= from && text.startsWith(filler, end - filler.length())) {
          end -= filler.length();
          moved = true;
          break;
        }
      }
      if (end > from && text.charAt(end - 1) == ' ') {
        end--;
        moved = true;
      }
    }
    return end;
  }
}
