package org.huiyao.organization;

import java.util.List;

/**
 * A kind of table entries.
 *
 * @param bit stands for the kind in a set of kinds
 * @param type the entries' class
 */
record EntryKind<E extends Entry>(int bit, Class<E> type) {

  static final EntryKind<Entry.Name> NAME = new EntryKind<>(1, Entry.Name.class);
  static final EntryKind<Entry.Organ> ORGAN = new EntryKind<>(1 << 1, Entry.Organ.class);
  static final EntryKind<Entry.Suborgan> SUBORGAN = new EntryKind<>(1 << 2, Entry.Suborgan.class);
  static final EntryKind<Entry.Topic> TOPIC = new EntryKind<>(1 << 3, Entry.Topic.class);
  static final EntryKind<Entry.Form> FORM = new EntryKind<>(1 << 4, Entry.Form.class);
  static final EntryKind<Entry.Marker> MARKER = new EntryKind<>(1 << 5, Entry.Marker.class);
  static final EntryKind<Entry.Committee> COMMITTEE =
      new EntryKind<>(1 << 6, Entry.Committee.class);
  static final EntryKind<Entry.Zone> ZONE = new EntryKind<>(1 << 7, Entry.Zone.class);
  static final EntryKind<Entry.LevelWord> LEVEL = new EntryKind<>(1 << 8, Entry.LevelWord.class);
  static final EntryKind<Entry.Suffix> SUFFIX = new EntryKind<>(1 << 9, Entry.Suffix.class);
  static final EntryKind<Entry.Generic> GENERIC = new EntryKind<>(1 << 10, Entry.Generic.class);
  static final EntryKind<Entry.Stationed> STATIONED =
      new EntryKind<>(1 << 11, Entry.Stationed.class);
  static final EntryKind<Entry.Local> LOCAL = new EntryKind<>(1 << 12, Entry.Local.class);
  static final EntryKind<Entry.Deed> DEED = new EntryKind<>(1 << 13, Entry.Deed.class);
  static final EntryKind<Entry.Trade> TRADE = new EntryKind<>(1 << 14, Entry.Trade.class);

  private static final List<EntryKind<?>> ALL =
      List.of(
          NAME, ORGAN, SUBORGAN, TOPIC, FORM, MARKER, COMMITTEE, ZONE, LEVEL, SUFFIX, GENERIC,
          STATIONED, LOCAL, DEED, TRADE);

  /** Whether an entry is of this kind. */
  boolean has(Entry entry) {
    return type.isInstance(entry);
  }

  /** The set of the kinds that any of the entries is of. */
  static int setOf(List<Entry> entries) {
    int kinds = 0;
    for (EntryKind<?> kind : ALL) {
      if (entries.stream().anyMatch(kind::has)) {
        kinds |= kind.bit;
      }
    }
    return kinds;
  }
}
