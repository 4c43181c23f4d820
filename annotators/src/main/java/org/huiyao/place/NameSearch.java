package org.huiyao.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyao.table.Lexicon;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.word.Words;

/** Gathers the names of divisions that stand in one text. For one thread. */
final class NameSearch implements Lexicon.Visitor<Toponym> {

  private static final int LONGEST_TOWN = 8;

  private final Gazetteer gazetteer = Gazetteer.load();
  private final FoldedText text;
  private final Words words;
  private final Followers followers;
  private final PlaceContext where;
  private final List<Span> spans = new ArrayList<>();

  /** By the offset after it the longest name that ends there. */
  private final Map<Integer, Span> byEnd = new HashMap<>();

  NameSearch(FoldedText text, Words words, Followers followers, PlaceContext where) {
    this.text = text;
    this.words = words;
    this.followers = followers;
    this.where = where;
  }

  /** The names found, which may overlap. */
  List<Span> spans() {
    return spans;
  }

  @Override
  public void visit(int begin, int end, Toponym name) {
    if (name.town()) {
      addTown(begin, end);
    } else if (stands(begin, end, name.common()) && isPlausible(begin, end, name.scope())) {
      Span span = new Span(begin, end);
      spans.add(span);
      byEnd.putIfAbsent(end, span);
    }
  }

  /** Adds every occurrence of a name. */
  void addAll(String name, boolean common) {
    String searched = text.toString();
    for (int at = searched.indexOf(name); at >= 0; at = searched.indexOf(name, at + 1)) {
      int end = at + name.length();
      if (stands(at, end, common)) {
        spans.add(new Span(at, end));
      }
    }
  }

  /** Whether a name stands by itself, not astride the words of the text. */
  private boolean stands(int begin, int end, boolean common) {
    return words.isEdge(begin)
        && (!common && words.isEdge(end)
            || followers.follow(text, end, !common && end - begin > 2));
  }

  private boolean isPlausible(int begin, int end, Toponym.Scope scope) {
    return switch (scope) {
      case ANYWHERE -> true;
      case PROVINCE -> where.isInProvince(written(begin, end));
      case PREFECTURE -> where.isNear(written(begin, end));
    };
  }

  /** Adds the town whose tail stands there: near the context, or right after its county's name. */
  private void addTown(int tail, int end) {
    if (!gazetteer.mayEndTown(text, tail)) {
      return;
    }
    for (int begin = Math.max(0, end - LONGEST_TOWN); begin < tail; begin++) {
      if (words.isEdge(begin)) {
        Span county = byEnd.get(begin);
        if (where.isTown(written(begin, end), county == null ? null : county.of(text))) {
          spans.add(new Span(begin, end));
          return;
        }
      }
    }
  }

  private String written(int begin, int end) {
    return text.toString().substring(begin, end);
  }
}
