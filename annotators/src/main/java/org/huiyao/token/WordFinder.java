package org.huiyao.token;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Cuts a text into words with HanLP's Viterbi segmenter and its core dictionary. Names of people,
 * places and organizations are not recognized as such.
 */
public final class WordFinder {

  private final PathSegment segment = new PathSegment();
  private final SpeechTagger tagger = new SpeechTagger();

  /**
   * The words of a stretch of {@code text}, punctuation included, blanks not, in order.
   *
   * @param stretch what to cut, best one sentence
   */
  public List<Word> find(FoldedText text, Span stretch) {
    if (stretch.length() == 0) {
      return List.of();
    }
    Deque<Vertex> path = segment.path(stretch.of(text).toCharArray());
    Iterator<Nature> tags = tagger.tag(path).iterator();
    path.removeFirst();
    path.removeLast();
    List<Word> words = new ArrayList<>(path.size());
    int begin = stretch.begin();
    for (Vertex vertex : path) {
      int end = begin + vertex.realWord.length();
      String pos = tags.next().toString();
      if (!vertex.realWord.isBlank()) {
        words.add(new Word(new Span(begin, end), pos));
      }
      begin = end;
    }
    return words;
  }
}
