package org.huiyao.place;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huiyao.table.Table;

/** How divisions are called for short: 白城 for 白城市, 延边, 延边州 and 延边自治州 for 延边朝鲜族自治州. */
final class ShortNames {

  private static final List<String> TAILS =
      List.of("特别行政区", "维吾尔自治区", "自治区", "地区", "林区", "矿区", "特区", "新区", "省", "市", "县", "区", "盟", "旗");

  private final List<String> peoples =
      Table.load("place/peoples.tsv").rows().stream()
          .map(row -> row.get("name"))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  /** The short names of a division by its full name; none where nothing would be left. */
  List<String> of(String fullName) {
    for (String tail : List.of("自治州", "自治县", "自治旗")) {
      if (fullName.endsWith(tail)) {
        String stem = withoutPeoples(cut(fullName, tail));
        return List.of(stem, stem + tail.charAt(2), stem + tail);
      }
    }
    return TAILS.stream()
        .filter(fullName::endsWith)
        .limit(1)
        .map(tail -> tail.equals("自治区") ? withoutPeoples(cut(fullName, tail)) : cut(fullName, tail))
        .filter(stem -> stem.length() >= 2)
        .toList();
  }

  private String withoutPeoples(String name) {
    String stem = name;
    while (true) {
      String current = stem;
      String shorter =
          Stream.concat(peoples.stream(), Stream.of("族"))
              .filter(current::endsWith)
              .map(people -> cut(current, people))
              .filter(rest -> rest.length() >= 2)
              .findFirst()
              .orElse(current);
      if (shorter.equals(current)) {
        return current;
      }
      stem = shorter;
    }
  }

  private static String cut(String name, String tail) {
    return name.substring(0, name.length() - tail.length());
  }
}
