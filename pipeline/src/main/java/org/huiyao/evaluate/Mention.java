package org.huiyao.evaluate;

import java.util.Map;

/**
 * Something that a document says at a place, in gold or as found.
 *
 * @param finding what sort of thing it is
 * @param begin offset in the document's file
 * @param end offset in the document's file
 * @param attributes its attributes under the gold's names, numbers in plain notation
 */
public record Mention(Finding finding, int begin, int end, Map<String, String> attributes) {

  /** An attribute's value, empty where it has none. */
  public String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Whether both have the same value of every one of {@code names}. */
  boolean agrees(Mention other, Iterable<String> names) {
    for (String name : names) {
      if (!get(name).equals(other.get(name))) {
        return false;
      }
    }
    return true;
  }
}
