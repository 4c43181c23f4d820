package org.huiyao.boundary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.place.AdministrativeDivision;
import org.huiyao.place.AdministrativeDivision.Level;
import org.huiyao.place.Gazetteer;
import org.huiyao.table.Lexicon;
import org.huiyao.table.Table;
import org.huiyao.text.FoldedText;

/** Tells the division of a reporting body. */
final class PlaceReader {

  /** How much of a document is searched for the divisions it speaks of. */
  private static final int SEARCHED = 20_000;

  /** The words after which a division's name may begin. */
  private static final Pattern LEAD_IN =
      Pattern.compile(".*(?:受|代表|关于|根据|按照|依照|依据|遵照|围绕|听取|[全各该]|在|于|年度?|中共|政协|我|现在|向|[^一-龥])(?=.)");

  /** The name of a division that no list has: no level alone, and no words of grammar in it. */
  private static final Pattern UNLISTED =
      Pattern.compile(
          "(?!自治[州县旗区]$|.*乡镇$)[一-龥&&[^也为将由被让给是与和及等的了对经从把届第]]{2,9}"
              + "(?:自治[州县旗区]|地区|街道|苏木|[省市县区州盟旗镇乡])");

  private static final Pattern LEVEL = Pattern.compile("(?:自治)?[省市县区州盟旗镇乡]$");

  private static final String CITY = "市";

  private final Gazetteer gazetteer = Gazetteer.load();

  /** Those that are no common words with 县, nor one character: 会同县审计局, 湖北省和县区. */
  private final Lexicon<AdministrativeDivision> fullNames;

  /**
   * Provinces and cities of prefectures by name alone: 泉州. The names of counties are too often
   * other words. Made when first asked for, since few documents give no full name.
   */
  private static final class ShortNames {
    static final Lexicon<AdministrativeDivision> LEXICON = lexicon();

    private static Lexicon<AdministrativeDivision> lexicon() {
      Gazetteer gazetteer = Gazetteer.load();
      Map<String, AdministrativeDivision> names = new TreeMap<>();
      for (String name : gazetteer.shortNames()) {
        gazetteer
            .resolve(name, null)
            .filter(ShortNames::isUnmistakable)
            .ifPresent(found -> names.put(name, found));
      }
      return new Lexicon<>(names);
    }

    private static boolean isUnmistakable(AdministrativeDivision division) {
      return division.level() == Level.PROVINCE
          || division.level() == Level.PREFECTURE && division.name().endsWith(CITY);
    }
  }

  /** The division that a document speaks of most often, worked out when first asked for. */
  private final class MostMentioned implements Supplier<AdministrativeDivision> {

    private final FoldedText text;
    private Optional<AdministrativeDivision> found;

    MostMentioned(FoldedText text) {
      this.text = text;
    }

    @Override
    public AdministrativeDivision get() {
      if (found == null) {
        found = mentioned(text, "");
      }
      return found.orElse(null);
    }
  }

  PlaceReader() {
    Map<String, AdministrativeDivision> names = new TreeMap<>();
    Set<String> commonWords = Set.copyOf(Table.load("place/common_words.tsv").words());
    for (AdministrativeDivision division : gazetteer.divisions()) {
      String stem = division.name().substring(0, division.name().length() - 1);
      if (stem.length() == 1 || commonWords.contains(stem)) {
        continue;
      }
      gazetteer
          .resolve(division.name(), null)
          .filter(division::equals)
          .ifPresent(found -> names.put(found.name(), found));
    }
    fullNames = new Lexicon<>(names);
  }

  /**
   * The division that one of some names ends in.
   *
   * @param names what stands before the body's name, such as 受某市 or 我代表某市某区
   * @param text the document, whose other divisions decide between those of one name
   */
  Optional<AdministrativeDivision> named(List<String> names, FoldedText text) {
    Supplier<AdministrativeDivision> context = new MostMentioned(text);
    for (String name : names) {
      for (int cut = 0; cut + 2 <= name.length(); cut++) {
        Optional<AdministrativeDivision> found =
            gazetteer.resolveFrom(name.substring(cut), context);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return names.stream()
        .map(name -> LEAD_IN.matcher(name).replaceFirst(""))
        .filter(name -> UNLISTED.matcher(name).matches())
        .map(AdministrativeDivision::unlisted)
        .findFirst();
  }

  /**
   * The division that a document speaks of most often; where it gives no full name, by short ones.
   *
   * @param relative how the document calls it, such as 市 or 我县; empty where unknown
   */
  Optional<AdministrativeDivision> mentioned(FoldedText text, String relative) {
    Matcher level = LEVEL.matcher(relative);
    String last = level.find() ? level.group() : "";
    CharSequence searched = text.subSequence(0, Math.min(SEARCHED, text.length()));
    Optional<AdministrativeDivision> full = mostOften(fullNames.longest(searched), last);
    return full.or(
        () -> mostOften(ShortNames.LEXICON.longest(searched), last.isEmpty() ? CITY : last));
  }

  /** The division named most often; of two as often the one in a division named more often. */
  private Optional<AdministrativeDivision> mostOften(
      List<Lexicon.Hit<AdministrativeDivision>> mentions, String last) {
    Map<AdministrativeDivision, Integer> counts = new HashMap<>();
    mentions.forEach(mention -> counts.merge(mention.value(), 1, Integer::sum));
    return counts.keySet().stream()
        .filter(division -> division.name().endsWith(last))
        .filter(division -> !last.isEmpty() || division.level() != Level.PROVINCE)
        .max(
            Comparator.<AdministrativeDivision>comparingInt(counts::get)
                .thenComparing(division -> timesAbove(division, counts))
                .thenComparing(AdministrativeDivision::code));
  }

  private int timesAbove(
      AdministrativeDivision division, Map<AdministrativeDivision, Integer> counts) {
    return gazetteer.ancestors(division).stream()
        .mapToInt(above -> counts.getOrDefault(above, 0))
        .sum();
  }
}
