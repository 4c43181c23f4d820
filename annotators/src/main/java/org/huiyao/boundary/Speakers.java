package org.huiyao.boundary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyao.table.Table;
import org.huiyao.text.Characters;
import org.huiyao.text.GuardedPattern;

/** Finds the name of a speaker after a post, by the tables of posts and surnames. */
final class Speakers {

  private final GuardedPattern byline;
  private final Pattern name;

  Speakers() {
    String surname = words("boundary/surnames.tsv", "surname");
    String post = words("boundary/posts.tsv", "post");
    String person = "(?:" + surname + ") *[一-龥·]{1,2}(?: {1,4}[一-龥])?";
    byline = new GuardedPattern("[^,。;!?]{0,40}?(?:" + post + ")[ :、]*(" + person + ")[)]?");
    name = Pattern.compile("(" + person + ")");
  }

  private static String words(String table, String column) {
    return Table.load(table).rows().stream()
        .map(row -> row.get(column))
        .collect(Collectors.joining("|"));
  }

  /** Whether the whole line, which has these characters, is a post with a name. */
  boolean isByline(String line, Characters characters) {
    return byline.matches(line, characters);
  }

  /**
   * The name that a line gives.
   *
   * @param line folded, without blanks around it
   * @param postNeeded whether a name without a post counts, too
   */
  Optional<String> name(String line, boolean postNeeded) {
    Matcher matcher = (postNeeded ? byline.pattern() : name).matcher(line);
    return matcher.matches() ? Optional.of(matcher.group(1).replace(" ", "")) : Optional.empty();
  }
}
