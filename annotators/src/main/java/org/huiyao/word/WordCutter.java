package org.huiyao.word;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/** Cuts stretches of a text into words. Not thread-safe. */
final class WordCutter {

  /** No character from here on is a blank in folded text. */
  private static final char IDEOGRAPHS = '\u3001';

  private final String text;
  private final WordModel model;
  private final WordLattice lattice;
  private final Tagger tagger;

  WordCutter(FoldedText text, WordModel model, CustomWords customWords) {
    this.text = text.toString();
    this.model = model;
    this.lattice = new WordLattice(model, customWords);
    this.tagger = new Tagger(model);
  }

  /** The words of a stretch, punctuation included, blanks not, in order. */
  List<Word> cut(Span stretch) {
    int[] path = lattice.cut(text, stretch.begin(), stretch.end());
    int[] tags = tagger.tag(lattice, path);
    List<Word> words = new ArrayList<>(path.length);
    int begin = stretch.begin();
    for (int i = 0; i < path.length; i++) {
      int end = stretch.begin() + lattice.end(path[i]);
      if (!isBlank(begin, end)) {
        words.add(new Word(begin, end, model.tags().name(tags[i])));
      }
      begin = end;
    }
    return words;
  }

  private boolean isBlank(int begin, int end) {
    for (int at = begin; at < end; at++) {
      char c = text.charAt(at);
      if (c >= IDEOGRAPHS || !Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }
}
