package org.huiyao.token;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Cuts a text into words with HanLP's Viterbi segmenter and its core dictionary. Names of people,
 * places and organizations are not recognized as such, and the custom dictionary, a mixed bag of
 * names, is left out: both make segmentation slower and its words less even.
 */
public final class WordFinder {

  private final Segment segment =
      new ViterbiSegment()
          .enableCustomDictionary(false)
          .enableAllNamedEntityRecognize(false)
          .enableNumberQuantifierRecognize(false)
          .enablePartOfSpeechTagging(true)
          .enableOffset(true);

  /**
   * The words of a stretch of {@code text}, punctuation included, blanks not, in order.
   *
   * @param stretch what to cut, best one sentence
   */
  public List<Word> find(FoldedText text, Span stretch) {
    List<Word> words = new ArrayList<>();
    for (Term term : segment.seg(stretch.of(text))) {
      if (!term.word.isBlank()) {
        int begin = stretch.begin() + term.offset;
        words.add(new Word(new Span(begin, begin + term.word.length()), term.nature.toString()));
      }
    }
    return words;
  }
}
