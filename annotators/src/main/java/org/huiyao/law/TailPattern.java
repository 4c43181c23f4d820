package org.huiyao.law;

import java.util.regex.Pattern;
import org.huiyao.text.CharacterSet;

/** What a text may end with. The pattern is tried only where the last character allows it. */
final class TailPattern {

  private final CharacterSet lasts;
  private final Pattern pattern;

  /**
   * @param lasts the characters that what the pattern matches may end with
   * @param pattern without the {@code $} at its end
   */
  TailPattern(String lasts, String pattern) {
    this.lasts = CharacterSet.of(lasts);
    this.pattern = Pattern.compile("(?:" + pattern + ")$");
  }

  /** Whether a text ends so. */
  boolean ends(String text) {
    return mayEnd(text) && pattern.matcher(text).find();
  }

  /** A text without such an end. */
  String cutFrom(String text) {
    return mayEnd(text) ? pattern.matcher(text).replaceFirst("") : text;
  }

  private boolean mayEnd(String text) {
    return !text.isEmpty() && lasts.contains(text.charAt(text.length() - 1));
  }
}
