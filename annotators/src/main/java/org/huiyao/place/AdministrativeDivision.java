package org.huiyao.place;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An administrative division of China.
 *
 * @param name full name, such as 白城市
 * @param code GB/T 2260 code, 6 digits, 9 for towns; null where the gazetteer does not know the
 *     division, and for the nation
 * @param level how high it stands
 * @param province full name of the province it lies in, its own for a province; null for the nation
 *     and where unknown
 */
public record AdministrativeDivision(String name, String code, Level level, String province) {

  /** The nation. */
  public static final AdministrativeDivision NATION =
      new AdministrativeDivision("中华人民共和国", null, Level.NATION, null);

  /** How high a division stands, from the highest. */
  public enum Level {
    NATION,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP;

    private static final Map<String, Level> BY_LABEL =
        Stream.of(values()).collect(Collectors.toUnmodifiableMap(Level::label, level -> level));

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The level as records name it: nation, province, prefecture, county or township. */
    public String label() {
      return label;
    }

    /**
     * The level that records name so.
     *
     * @throws IllegalArgumentException if none is named so
     */
    public static Level of(String label) {
      Level level = BY_LABEL.get(label);
      if (level == null) {
        throw new IllegalArgumentException("no level is named " + label);
      }
      return level;
    }
  }

  /**
   * @throws NullPointerException if {@code name} or {@code level} is null
   */
  public AdministrativeDivision {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(level, "level");
  }

  /**
   * A division that the gazetteer does not know, its level told by the last character of its name
   * (市 is taken for a prefecture).
   *
   * @param name full name, such as 新江市
   * @throws IllegalArgumentException if the name does not end like a division's
   */
  public static AdministrativeDivision unlisted(String name) {
    Level level =
        switch (name.charAt(name.length() - 1)) {
          case '省' -> Level.PROVINCE;
          case '市', '州', '盟' -> Level.PREFECTURE;
          case '县', '旗' -> Level.COUNTY;
          case '区' ->
              name.endsWith("自治区")
                  ? Level.PROVINCE
                  : name.endsWith("地区") ? Level.PREFECTURE : Level.COUNTY;
          case '镇', '乡', '道', '木' -> Level.TOWNSHIP;
          default -> throw new IllegalArgumentException("not a division's name: " + name);
        };
    return new AdministrativeDivision(name, null, level, level == Level.PROVINCE ? name : null);
  }
}
