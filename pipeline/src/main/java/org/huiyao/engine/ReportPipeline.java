package org.huiyao.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.ExternalResourceFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.ExternalResourceDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.huiyao.boundary.BoundaryAnnotator;
import org.huiyao.document.DocumentAnnotator;
import org.huiyao.document.DocumentTexts;
import org.huiyao.fact.FactAnnotator;
import org.huiyao.fact.FactFinder;
import org.huiyao.law.LawAnnotator;
import org.huiyao.law.LawFinder;
import org.huiyao.numeral.NumeralAnnotator;
import org.huiyao.numeral.NumeralFinder;
import org.huiyao.organization.OrganizationAnnotator;
import org.huiyao.organization.OrganizationFinder;
import org.huiyao.place.PlaceAnnotator;
import org.huiyao.place.PlaceFinder;
import org.huiyao.section.SectionAnnotator;
import org.huiyao.token.SentenceAnnotator;

/** The order in which the annotators run. */
public final class ReportPipeline {

  /** Each reads what those before it have added. */
  private static final List<Class<? extends AnalysisComponent>> ANNOTATORS =
      List.of(
          BoundaryAnnotator.class,
          SectionAnnotator.class,
          SentenceAnnotator.class,
          PlaceAnnotator.class,
          NumeralAnnotator.class,
          FactAnnotator.class,
          LawAnnotator.class,
          OrganizationAnnotator.class);

  private static final String TYPE_SYSTEM = "org.huiyao.typesystem.HuiyaoTypeSystem";

  private final Object[] parameters;

  private ReportPipeline(Object... parameters) {
    this.parameters = parameters;
  }

  /** All annotators with their default parameters. */
  public static ReportPipeline standard() {
    return new ReportPipeline();
  }

  /**
   * All annotators, facts with another model.
   *
   * @param url the model, see {@link FactAnnotator#PARAM_KIND_MODEL}
   */
  public static ReportPipeline withKindModel(String url) {
    return new ReportPipeline(FactAnnotator.PARAM_KIND_MODEL, url);
  }

  /** The annotators, in their order. */
  public static List<Class<? extends AnalysisComponent>> annotators() {
    return ANNOTATORS;
  }

  /** The types they add. */
  public static TypeSystemDescription typeSystem() {
    // By name: a search of the whole classpath for type systems costs a tenth of a second.
    return TypeSystemDescriptionFactory.createTypeSystemDescription(TYPE_SYSTEM);
  }

  /**
   * Makes ready what the annotators share, from the last one's on: for a thread beside the one that
   * builds them from the first on.
   */
  void load() {
    OrganizationFinder.shared();
    LawFinder.shared();
    if (parameters.length == 0) {
      FactFinder.shared();
    }
    NumeralFinder.shared();
    PlaceFinder.shared();
  }

  /** The aggregate of all annotators. */
  public AnalysisEngineDescription description() throws ResourceInitializationException {
    AggregateBuilder builder = new AggregateBuilder();
    descriptions().forEach(builder::add);
    return builder.createAggregateDescription();
  }

  /** Each annotator, in their order; those built with one resource manager share what they can. */
  public List<AnalysisEngineDescription> descriptions() throws ResourceInitializationException {
    TypeSystemDescription types = typeSystem();
    ExternalResourceDescription texts =
        ExternalResourceFactory.createNamedResourceDescription("texts", DocumentTexts.class);
    List<AnalysisEngineDescription> descriptions = new ArrayList<>();
    for (Class<? extends AnalysisComponent> annotator : ANNOTATORS) {
      List<Object> settings = new ArrayList<>();
      if (DocumentAnnotator.class.isAssignableFrom(annotator)) {
        settings.addAll(List.of(DocumentAnnotator.RESOURCE_TEXTS, texts));
      }
      if (annotator == FactAnnotator.class) {
        settings.addAll(List.of(parameters));
      }
      descriptions.add(
          AnalysisEngineFactory.createEngineDescription(annotator, types, settings.toArray()));
    }
    return descriptions;
  }
}
