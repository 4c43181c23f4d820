package org.huiyao.boundary;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyao.boundary.Line.Kind;

/** Reads date, session and speaker from the lines under a title. */
final class DatelineReader {

  private static final String DIGITS = "〇一二三四五六七八九";

  private static final Pattern DATE =
      Pattern.compile(
          "("
              + YearReader.YEAR
              + "|二[〇0零一二三四五六七八九]{3}|一九[八九][〇0零一二三四五六七八九])(?:年|-|\\.|/)"
              + "(\\d{1,2}|[一二三四五六七八九十]{1,2})(?:月|-|\\.|/)"
              + "(\\d{1,2}|[一二三四五六七八九十]{1,3})日?");

  private static final Pattern SESSION =
      Pattern.compile(
          "[一-龥]{0,12}(?:第?[一二三四五六七八九十]{1,3}届)(?:[一-龥]{0,4}(?:人民代表大会|人大|委员会|政协|县|市|区))"
              + "[一-龥]{0,6}?第?[一二三四五六七八九十]{1,4}次(?:全体)?会议"
              + "|[一-龥]{2,16}(?:人民代表大会|人大|委员会|政协)(?:常务委员会|常委会)?第?[一二三四五六七八九十]{1,4}次(?:全体)?会议");

  /** Stands in every session; its pattern is tried nowhere else. */
  private static final String SITTING = "会议";

  /** What may stand before a session's place, whose name may itself hold 在 or 于. */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:.*(?:法院|检察院|政府|委员会|常委会|主席团)[在向]|.*(?:落实|贯彻|举行的|召开的|暨|提交|提请|出席))?"
              + "(?:[一二三四五六七八九十]*日|上午|下午)?(?:[在于向])?");

  /** A session that is only spoken of. */
  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "^(?:精神|提出|确定|决[议定]|通过|批准|审议|期间|以来|以后|闭幕后|部署|要求|[的关有各].{0,4}(?:精神|部署|要求|决议|任务))");

  private final Speakers speakers = new Speakers();

  /** The first full date as ISO. */
  Optional<String> date(List<Line> lines) {
    return first(lines, this::date);
  }

  /** The first session, as written. */
  Optional<String> session(List<Line> lines) {
    return first(
        lines, line -> line.bare().contains(SITTING) ? session(line.bare()) : Optional.empty());
  }

  private static Optional<String> session(String line) {
    Matcher matcher = SESSION.matcher(line);
    while (matcher.find()) {
      if (!SPOKEN_OF.matcher(line).region(matcher.end(), line.length()).lookingAt()) {
        return Optional.of(LEAD_IN.matcher(matcher.group()).replaceFirst(""));
      }
    }
    return Optional.empty();
  }

  /** The first name after a post, else a name alone on a line under a date or session. */
  Optional<String> speaker(List<Line> lines) {
    return first(lines, line -> speakers.name(line.text(), true))
        .or(
            () ->
                lines.stream().anyMatch(line -> line.is(Kind.DATELINE))
                    ? first(lines, line -> speakers.name(line.text(), false))
                    : Optional.empty());
  }

  private Optional<String> date(Line line) {
    Matcher matcher = DATE.matcher(line.bare());
    if (!matcher.find()) {
      return Optional.empty();
    }
    int month = number(matcher.group(2));
    int day = number(matcher.group(3));
    return month < 1 || month > 12 || day < 1 || day > 31
        ? Optional.empty()
        : Optional.of(String.format("%04d-%02d-%02d", number(matcher.group(1)), month, day));
  }

  private static <T> Optional<T> first(List<Line> lines, Function<Line, Optional<T>> reader) {
    return lines.stream().map(reader).flatMap(Optional::stream).findFirst();
  }

  /** 12, 十二, 二十三, or a year spelled digit by digit. */
  private static int number(String text) {
    int value = 0;
    for (char c : text.replace('零', '〇').toCharArray()) {
      if (c == '十') {
        value = Math.max(value, 1) * 10;
      } else {
        int digit = DIGITS.indexOf(c) >= 0 ? DIGITS.indexOf(c) : c - '0';
        boolean units = text.indexOf('十') >= 0;
        value = units ? value + digit : value * 10 + digit;
      }
    }
    return value;
  }
}
