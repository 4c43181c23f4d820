package org.huiyao.fact;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.text.FoldedText;
import org.huiyao.token.Word;

/** The features of one count as a model is trained with them: name=value. */
final class FeatureNames implements FeatureSink {

  private final FoldedText text;
  private final List<String> names = new ArrayList<>();
  private List<Word> words = List.of();

  FeatureNames(FoldedText text) {
    this.text = text;
  }

  @Override
  public void open(List<Word> sentence) {
    words = sentence;
  }

  @Override
  public void add(Feature feature, String value) {
    names.add(feature.label() + Feature.IS + value);
  }

  @Override
  public void add(Feature feature, String value, String other) {
    add(feature, value + Feature.AND + other);
  }

  @Override
  public void add(Feature feature, String value, int number) {
    add(feature, value + Feature.AT + number);
  }

  @Override
  public void addWord(Feature feature, int word) {
    add(feature, words.get(word).span().of(text));
  }

  @Override
  public void addWord(Feature feature, int word, String unit) {
    add(feature, words.get(word).span().of(text), unit);
  }

  @Override
  public void addCharacters(Feature feature, int begin, int end) {
    add(feature, text.subSequence(begin, end).toString());
  }

  @Override
  public void addCharacters(Feature feature, String unit, int begin, int end) {
    add(feature, unit, text.subSequence(begin, end).toString());
  }

  /** All of them, in order. */
  String[] toArray() {
    return names.toArray(String[]::new);
  }
}
