package org.huiyao.organization;

import java.util.List;

/** Names of the reporting body inside the names of others: {body} in full, {short} for short. */
final class BodyNames {

  private BodyNames() {}

  /** A template with the reporting body's names filled in. */
  static String fill(String template, Standpoint standpoint) {
    if (!template.contains("{body}") && !template.contains("{short}")) {
      return template;
    }
    String name = standpoint.body().name() == null ? "" : standpoint.body().name();
    return template.replace("{body}", name).replace("{short}", shortName(name, standpoint));
  }

  private static String shortName(String name, Standpoint standpoint) {
    String place = standpoint.own().official();
    String level = place.isEmpty() ? "" : place.substring(place.length() - 1);
    List<String[]> kinds =
        List.of(
            new String[] {"人民代表大会常务委员会", "人大常委会"},
            new String[] {"人民代表大会", "人大"},
            new String[] {"人民政治协商会议", "政协"},
            new String[] {"法院", "法院"},
            new String[] {"检察院", "检察院"},
            new String[] {"政府", "政府"});
    return kinds.stream()
        .filter(kind -> name.contains(kind[0]))
        .findFirst()
        .map(kind -> level + kind[1])
        .orElse("");
  }
}
