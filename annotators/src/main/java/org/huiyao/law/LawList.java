package org.huiyao.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Laws named one after the other with nothing but separators between them.
 *
 * @param names at least one, in order
 */
record LawList(List<LawName> names) {

  /** A part of a law by its number: 第九条第二款. */
  static final String ARTICLE = "第[一二三四五六七八九十百\\d]+[条款章](?:第[一二三四五六七八九十]+款)?";

  /** What parts the laws of one list. */
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?:、|和|与|及|以及|等(?:[\\d一二三四五六七八九十两]+[部件项个])?(?:条例|法规|规定|办法)?|"
              + ARTICLE
              + "|\\([^()]{2,8}\\))*");

  LawList {
    names = List.copyOf(names);
  }

  /** The names of a sentence as lists, in order. */
  static List<LawList> of(String words, List<LawName> names) {
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
    return lists.stream().map(LawList::new).toList();
  }

  /** Where its first name begins, its 《 included. */
  int begin() {
    return names.get(0).outer().begin();
  }

  /** Where its last name ends, 》 and draft marks included. */
  int end() {
    return names.get(names.size() - 1).outer().end();
  }

  /** Whether it names nothing but instruments of some kinds. */
  boolean only(Set<Instrument> instruments) {
    return names.stream().allMatch(name -> instruments.contains(name.instrument()));
  }

  /** Whether all its names stand without 《》. */
  boolean isBare() {
    return names.stream().allMatch(LawName::isBare);
  }
}
