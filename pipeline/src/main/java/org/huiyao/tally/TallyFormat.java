package org.huiyao.tally;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How a tally is printed. */
public enum TallyFormat {
  /** For reading: a row for each count, a column for each place. */
  TABLE {
    @Override
    public void print(Tally tally, int year, PrintWriter out) {
      Map<Reporter, SortedMap<Count, Sum>> sums = tally.of(year);
      SortedSet<Count> counts = new TreeSet<>();
      sums.values().forEach(ofReporter -> counts.addAll(ofReporter.keySet()));
      List<String> header = new ArrayList<>(List.of("type", "kind", "modality", "period", "unit"));
      sums.keySet().forEach(reporter -> header.add(label(reporter, sums)));
      TextTable table = new TextTable(header);
      for (Count count : counts) {
        List<String> row =
            new ArrayList<>(
                List.of(
                    count.type(), count.kind(), count.modality(), count.period(), count.unit()));
        sums.values().forEach(o -> row.add(o.containsKey(count) ? o.get(count).text() : ""));
        table.add(row);
      }
      out.print("reports on " + year + "\n");
      table.print(out, KEYS);
    }
  },

  /** For loading: a row for each sum. */
  CSV {
    @Override
    public void print(Tally tally, int year, PrintWriter out) {
      out.print("year,place,code,organization,type,kind,modality,period,unit,sum,facts\n");
      tally
          .of(year)
          .forEach(
              (reporter, sums) ->
                  sums.forEach(
                      (count, sum) ->
                          out.print(
                              csv(
                                  Integer.toString(year),
                                  reporter.place(),
                                  reporter.code(),
                                  reporter.organization(),
                                  count.type(),
                                  count.kind(),
                                  count.modality(),
                                  count.period(),
                                  count.unit(),
                                  sum.text(),
                                  Integer.toString(sum.facts())))));
    }
  };

  private static final int KEYS = 5;

  /** Prints the sums of the reports on one year. */
  public abstract void print(Tally tally, int year, PrintWriter out);

  /** The place, or the body where a place has several. */
  private static String label(Reporter reporter, Map<Reporter, ?> sums) {
    boolean alone =
        sums.keySet().stream()
                .filter(
                    other ->
                        other.code().equals(reporter.code())
                            && other.place().equals(reporter.place()))
                .count()
            == 1;
    return alone && !reporter.place().isEmpty() ? reporter.place() : reporter.organization();
  }

  private static String csv(String... cells) {
    return List.of(cells).stream()
        .map(TallyFormat::quoted)
        .collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
