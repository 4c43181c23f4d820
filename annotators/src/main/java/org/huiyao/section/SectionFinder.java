package org.huiyao.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyao.section.Outline.Position;
import org.huiyao.text.CharacterSet;
import org.huiyao.text.FoldedText;
import org.huiyao.text.Span;

/**
 * Finds the sections of a document by their headings: its title, unnumbered parts, numbered lines,
 * headings that share a line with their text, and counted points (一是…). Immutable; one instance
 * serves any number of threads.
 */
public final class SectionFinder {

  private static final class Shared {
    static final SectionFinder FINDER = new SectionFinder();
  }

  /** The finder that all annotators of a process share, made when first asked for. */
  public static SectionFinder shared() {
    return Shared.FINDER;
  }

  private final MarkerReader markers = new MarkerReader();
  private final PartTitles parts = new PartTitles();
  private final HeadingFinder headings = new HeadingFinder(markers, parts);
  private final ItemFinder items = new ItemFinder();
  private final GluedHeadings glued = new GluedHeadings(markers, parts);
  private final PhaseReader phases = new PhaseReader();

  /**
   * The sections of a document, in the order of the text.
   *
   * @param text the document, which begins with its title
   * @param title the title as the document's boundary tells it, empty where it has none
   * @param planYear the year planned for, 0 where unknown
   */
  public List<Heading> find(FoldedText text, String title, int planYear) {
    List<Span> lines = glued.parted(text, titleEnd(text, title), lines(text));
    Optional<Candidate> top = title(text, title, lines);
    int begin = top.map(heading -> heading.span().end()).orElse(0);
    Optional<Span> glossary =
        lines.stream().filter(line -> parts.isGlossary(text, line)).findFirst();
    int end = glossary.map(Span::begin).orElse(text.length());
    List<Span> under =
        lines.stream().filter(line -> line.begin() >= begin && line.begin() < end).toList();
    List<Candidate> found = new ArrayList<>();
    top.ifPresent(found::add);
    found.addAll(LostNumbers.restored(text, parts, headings.find(text, under)));
    Set<Integer> taken =
        found.stream().map(heading -> heading.span().begin()).collect(Collectors.toSet());
    items.find(text, under).stream()
        .filter(item -> !taken.contains(item.span().begin()))
        .forEach(found::add);
    glossary
        .map(line -> HeadingFinder.unnumbered(text, line, Candidate.GLOSSARY))
        .ifPresent(found::add);
    found.sort(Comparator.comparingInt(heading -> heading.span().begin()));
    return assembled(text, under, found, planYear);
  }

  /** Where the title ends that the text begins with; 0 where it begins with something else. */
  private static int titleEnd(FoldedText text, String title) {
    String folded = FoldedText.of(title).toString();
    int at = 0;
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) != ' ') {
        while (at < text.length() && isBlank(text.charAt(at))) {
          at++;
        }
        if (at == text.length() || text.charAt(at++) != folded.charAt(i)) {
          return 0;
        }
      }
    }
    return at;
  }

  /** The title's lines at the start of the text; nothing where more than the title stands there. */
  private static Optional<Candidate> title(FoldedText text, String title, List<Span> lines) {
    int end = titleEnd(text, title);
    return lines.stream()
        .filter(line -> end > 0 && line.end() == end)
        .findFirst()
        .map(
            line -> {
              Span span = new Span(lines.get(0).begin(), end);
              return new Candidate(span, HeadingStyle.LINE, span.begin(), Candidate.TITLE, 0, line);
            });
  }

  private List<Heading> assembled(
      FoldedText text, List<Span> lines, List<Candidate> found, int planYear) {
    List<Position> positions = Outline.of(found, text.length());
    PhaseTracker phase = new PhaseTracker(phases, parts, planYear);
    List<Heading> sections = new ArrayList<>();
    int line = 0;
    for (int i = 0; i < found.size(); i++) {
      Candidate candidate = found.get(i);
      Position position = positions.get(i);
      for (; line < lines.size() && lines.get(line).begin() <= candidate.span().begin(); line++) {
        phase.paragraph(text, lines.get(line));
      }
      Phase parent = position.parent() < 0 ? Phase.OTHER : sections.get(position.parent()).phase();
      sections.add(
          section(
              text, candidate, position, phase.heading(text, candidate, position.level(), parent)));
    }
    return sections;
  }

  private static Heading section(
      FoldedText text, Candidate candidate, Position position, Phase phase) {
    Span span = candidate.span();
    String source = text.source();
    return new Heading(
        span,
        candidate.style(),
        source.substring(span.begin(), markerEnd(text, candidate)),
        source.substring(candidate.markerEnd(), span.end()),
        position.level(),
        candidate.ordinal(),
        position.parent(),
        position.contentEnd(),
        phase);
  }

  /** Where a marker ends without the blanks after it. */
  private static int markerEnd(FoldedText text, Candidate candidate) {
    int end = candidate.markerEnd();
    while (end > candidate.span().begin() && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  /** The lines of a text without the blanks around them; lines of blanks alone are left out. */
  private static List<Span> lines(FoldedText text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && !CharacterSet.LINE_BREAKS.contains(text.charAt(end))) {
        end++;
      }
      int first = begin;
      int last = end;
      while (first < last && text.charAt(first) == ' ') {
        first++;
      }
      while (last > first && text.charAt(last - 1) == ' ') {
        last--;
      }
      if (first < last) {
        lines.add(new Span(first, last));
      }
      begin = end + 1;
    }
    return lines;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || CharacterSet.LINE_BREAKS.contains(c);
  }
}
