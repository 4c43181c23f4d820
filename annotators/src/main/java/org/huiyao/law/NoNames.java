package org.huiyao.law;

import java.util.Set;
import java.util.regex.Pattern;
import org.huiyao.table.Table;

/** What may stand before 条例, 办法, 法 and the like without naming a law. Immutable. */
final class NoNames {

  private static final Pattern NO_NAME =
      Pattern.compile(
          ".*(?:的|了|(?<![国公所共既私特稀])有|(?<!工)作|[作做]出|一法|[\\d一二两三]法|法[一二两三\\d])|一法.*|[\\d一二三四五六七八九十百两多余部件项个]+|\\d+[处条项个点].*|.*等\\d+[件部].*"
              + "|.*(?:条例|办法|法)(?:首次|率先|明确|专门|专章|则|亦|还|也|创新|统一|严格|详细|同时)+"
              + "|[省市州县区]+|.*(?:[就在该此把将但和与并是]|(?<!普)及|自治地方|单行|立改废|\\d+条|说明|(?<!行)为|相关|有关|法规[和及与、].*|.{2,}类|“[^”]*”|.*[作做](?:了|出).*|上述|以上|各[省市州县区地])|.*第[\\d一二三四五六七八九十百]+[条款项章]|.*后的(?:最?新)?|.*以来");

  private final Set<String> kinds = Set.copyOf(Table.load("law/generic_names.tsv").words());

  /** Whether what stands before an instrument word names no law by how it is built: 上述, 该. */
  boolean matches(String before) {
    return NO_NAME.matcher(before).matches();
  }

  /** Whether it names a kind of laws only: 地方性. */
  boolean isKind(String before) {
    return kinds.contains(before);
  }
}
