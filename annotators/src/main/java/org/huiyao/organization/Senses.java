package org.huiyao.organization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the tables say of a word.
 *
 * @param entries the later tables' first
 * @param kinds the set of their kinds
 * @param opens whether a mention may begin with the word
 * @param blocks whether no mention may begin or end inside it
 * @param mayBlock whether none may where a {@link Entry.Block} says so
 * @param endsTerm whether it begins with what ends the number of a term of office
 */
record Senses(
    List<Entry> entries,
    int kinds,
    boolean opens,
    boolean blocks,
    boolean mayBlock,
    boolean endsTerm) {

  /** Ends the number of a term of office: 第十届. */
  static final String TERM = "届";

  /**
   * The senses of a word.
   *
   * @param entries in the order of the tables
   */
  static Senses of(String word, List<Entry> entries) {
    List<Entry> reversed = new ArrayList<>(entries);
    Collections.reverse(reversed);
    return new Senses(
        List.copyOf(reversed),
        EntryKind.setOf(entries),
        entries.stream().anyMatch(Entry::opens),
        entries.stream().anyMatch(Entry::blocks),
        entries.stream().anyMatch(Entry.Block.class::isInstance),
        word.startsWith(TERM));
  }

  /** Whether any is of a kind. */
  boolean has(EntryKind<?> kind) {
    return (kinds & kind.bit()) != 0;
  }
}
