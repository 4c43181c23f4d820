package org.huiyao.fact;

import java.util.ArrayList;
import java.util.List;
import org.huiyao.text.FoldedText;
import org.huiyao.word.Word;

/** The features of one count as a model is trained with them: name=value. */
final class FeatureNames implements FeatureSink {

  private final FoldedText text;
  private final List<String> features = new ArrayList<>();

  /** The names by number. */
  private final List<String> known = new ArrayList<>();

  private List<Word> words = List.of();

  FeatureNames(FoldedText text) {
    this.text = text;
  }

  @Override
  public void open(List<Word> sentence) {
    words = sentence;
  }

  @Override
  public int name(String name) {
    known.add(name);
    return known.size() - 1;
  }

  @Override
  public void add(Feature feature, int name) {
    add(feature, known.get(name));
  }

  @Override
  public void add(Feature feature, int name, int other) {
    add(feature, known.get(name) + Feature.AND + known.get(other));
  }

  @Override
  public void addNumber(Feature feature, int name, int number) {
    add(feature, known.get(name) + Feature.AT + number);
  }

  @Override
  public void addWord(Feature feature, int word) {
    add(feature, form(word));
  }

  @Override
  public void addWord(Feature feature, int word, int unit) {
    add(feature, form(word) + Feature.AND + known.get(unit));
  }

  @Override
  public void addCharacters(Feature feature, int begin, int end) {
    add(feature, text.subSequence(begin, end).toString());
  }

  @Override
  public void addCharacters(Feature feature, int unit, int begin, int end) {
    add(feature, known.get(unit) + Feature.AND + text.subSequence(begin, end));
  }

  private String form(int word) {
    return words.get(word).span().of(text);
  }

  private void add(Feature feature, String value) {
    features.add(feature.label() + Feature.IS + value);
  }

  /** All of them, in order. */
  String[] toArray() {
    return features.toArray(String[]::new);
  }
}
