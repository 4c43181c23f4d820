package org.huiyao.organization;

import java.util.List;

/**
 * A kind of table entries.
 *
 * @param bit stands for the kind in a set of kinds
 * @param type the entries' class
 */
record Kind<E extends Entry>(int bit, Class<E> type) {

  static final Kind<Entry.Name> NAME = new Kind<>(1, Entry.Name.class);
  static final Kind<Entry.Organ> ORGAN = new Kind<>(1 << 1, Entry.Organ.class);
  static final Kind<Entry.Suborgan> SUBORGAN = new Kind<>(1 << 2, Entry.Suborgan.class);
  static final Kind<Entry.Topic> TOPIC = new Kind<>(1 << 3, Entry.Topic.class);
  static final Kind<Entry.Form> FORM = new Kind<>(1 << 4, Entry.Form.class);
  static final Kind<Entry.Marker> MARKER = new Kind<>(1 << 5, Entry.Marker.class);
  static final Kind<Entry.Committee> COMMITTEE = new Kind<>(1 << 6, Entry.Committee.class);
  static final Kind<Entry.Zone> ZONE = new Kind<>(1 << 7, Entry.Zone.class);
  static final Kind<Entry.LevelWord> LEVEL = new Kind<>(1 << 8, Entry.LevelWord.class);
  static final Kind<Entry.Suffix> SUFFIX = new Kind<>(1 << 9, Entry.Suffix.class);
  static final Kind<Entry.Generic> GENERIC = new Kind<>(1 << 10, Entry.Generic.class);
  static final Kind<Entry.Stationed> STATIONED = new Kind<>(1 << 11, Entry.Stationed.class);

  private static final List<Kind<?>> ALL =
      List.of(
          NAME, ORGAN, SUBORGAN, TOPIC, FORM, MARKER, COMMITTEE, ZONE, LEVEL, SUFFIX, GENERIC,
          STATIONED);

  /** Whether an entry is of this kind. */
  boolean has(Entry entry) {
    return type.isInstance(entry);
  }

  /** The set of the kinds that any of the entries is of. */
  static int setOf(List<Entry> entries) {
    int kinds = 0;
    for (Kind<?> kind : ALL) {
      if (entries.stream().anyMatch(kind::has)) {
        kinds |= kind.bit;
      }
    }
    return kinds;
  }
}
