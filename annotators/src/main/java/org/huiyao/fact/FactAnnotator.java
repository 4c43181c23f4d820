package org.huiyao.fact;

import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.huiyao.document.DocumentAnnotator;
import org.huiyao.document.DocumentText;
import org.huiyao.numeral.Approximation;
import org.huiyao.numeral.Category;
import org.huiyao.numeral.NumeralMention;
import org.huiyao.section.OpenSections;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;
import org.huiyao.type.Fact;
import org.huiyao.type.Numeral;
import org.huiyao.type.ReportDocument;
import org.huiyao.type.Section;
import org.huiyao.type.Sentence;

/** Adds the {@link Fact}s of every document: its numerals that count or measure. */
@TypeCapability(
    inputs = {
      "org.huiyao.type.ReportDocument",
      "org.huiyao.type.Section",
      "org.huiyao.type.Sentence",
      "org.huiyao.type.Numeral"
    },
    outputs = "org.huiyao.type.Fact")
public final class FactAnnotator extends DocumentAnnotator {

  private static final String PLAN = "plan";

  /**
   * Where the model of fact kinds lies: a URL. Without it the model that ships with Huiyao is used;
   * empty, the rules decide alone.
   */
  public static final String PARAM_KIND_MODEL = "kindModel";

  @ConfigurationParameter(
      name = PARAM_KIND_MODEL,
      mandatory = false,
      description = "URL of the model of fact kinds; empty for rules alone, unset for Huiyao's own")
  private String kindModel;

  private FactFinder finder;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      finder = kindModel == null ? FactFinder.shared() : new FactFinder(model());
    } catch (MalformedURLException | UncheckedIOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  private Optional<KindModel> model() throws MalformedURLException {
    return kindModel.isEmpty() ? Optional.empty() : Optional.of(KindModel.read(new URL(kindModel)));
  }

  @Override
  protected void annotate(JCas jcas, ReportDocument document, DocumentText text) {
    int offset = document.getBegin();
    OpenSections timed = new OpenSections(jcas.select(Section.class).coveredBy(document).asList());
    OpenSections sections =
        new OpenSections(jcas.select(Section.class).coveredBy(document).asList());
    NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    List<Span> spans = new ArrayList<>();
    for (Sentence sentence : jcas.select(Sentence.class).coveredBy(document)) {
      sentences.put(sentence.getBegin() - offset, sentence);
      spans.add(new Span(sentence.getBegin() - offset, sentence.getEnd() - offset));
    }
    List<NumeralMention> numerals = new ArrayList<>();
    for (Numeral numeral : jcas.select(Numeral.class).coveredBy(document)) {
      numerals.add(mention(numeral, offset));
    }
    Map<Span, Fact> annotations = new HashMap<>();
    for (FactMention fact :
        finder.find(
            text.folded(),
            spans,
            text.words(),
            numerals,
            at -> timing(document, timed.at(offset + at)))) {
      Fact annotation = annotation(jcas, document, fact);
      annotation.setSection(sections.at(annotation.getBegin()));
      annotation.setSentence(sentences.get(fact.sentence().begin()));
      annotations.put(fact.numeral().span(), annotation);
      fact.whole().ifPresent(whole -> annotation.setPartOf(annotations.get(whole)));
      annotation.addToIndexes();
    }
  }

  private static NumeralMention mention(Numeral numeral, int offset) {
    Approximation approx = Approximation.valueOf(numeral.getApprox().toUpperCase(Locale.ROOT));
    return new NumeralMention(
        new Span(numeral.getBegin() - offset, numeral.getEnd() - offset),
        numeral.getValue(),
        approx == Approximation.RANGE
            ? OptionalDouble.of(numeral.getValueMax())
            : OptionalDouble.empty(),
        approx,
        numeral.getUnit(),
        numeral.getUnitEnd() - offset,
        Category.valueOf(numeral.getCategory().toUpperCase(Locale.ROOT)));
  }

  private static Timing timing(ReportDocument document, Section section) {
    boolean plan = section != null && PLAN.equals(section.getPhase());
    String genre = document.getGenre() == null ? "" : document.getGenre();
    return new Timing(
        genre, document.getReportYear(), document.getPlanYear(), document.getTermReport(), plan);
  }

  private static Fact annotation(JCas jcas, ReportDocument document, FactMention mention) {
    int offset = document.getBegin();
    NumeralMention numeral = mention.numeral();
    Fact fact = new Fact(jcas, offset + numeral.span().begin(), offset + numeral.span().end());
    fact.setValue(numeral.value());
    fact.setValueMax(numeral.valueMax().orElse(numeral.value()));
    fact.setApprox(numeral.approx().label());
    fact.setUnit(numeral.unit());
    Span item = mention.item();
    fact.setItem(
        FoldedText.simplified(
            jcas.getDocumentText().substring(offset + item.begin(), offset + item.end())));
    fact.setFactType(mention.type());
    fact.setKind(mention.kind());
    fact.setModality(mention.modality().label());
    fact.setPeriod(mention.period().isEmpty() ? null : mention.period());
    fact.setTrigger(mention.trigger().isEmpty() ? null : mention.trigger());
    fact.setSubject(mention.ofReportingBody() ? document.getOrganization() : null);
    fact.setConfidence(mention.confidence());
    return fact;
  }
}
