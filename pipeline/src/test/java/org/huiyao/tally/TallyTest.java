package org.huiyao.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.huiyao.record.DocumentRecord;
import org.huiyao.record.FactRecord;
import org.huiyao.record.PlaceValue;
import org.huiyao.record.ReportRecord;
import org.junit.jupiter.api.Test;

class TallyTest {

  private final Tally tally = new Tally();

  @Test
  void addsWhatAgreesInPlaceTypeKindUnitModalityAndPeriod() {
    add(document("a", "新江市", 2022), meetings("a", 5, "done", "2022"));
    add(meetings("a", 6.5, "done", "2022-11"));
    assertThat(csv(2022)).containsExactly("2022,新江市,,新江市人大,meeting,other,done,2022,次,11.5,2");
  }

  @Test
  void neverAddsDoneToPlannedNorTermsAndSpansToYears() {
    add(document("a", "新江市", 2022), meetings("a", 5, "done", "2022"));
    add(meetings("a", 6, "planned", "2023"), meetings("a", 40, "done", "term"));
    add(meetings("a", 30, "done", "2018/2022"), meetings("a", 4, "done", "2022-01/2022-09"));
    assertThat(csv(2022))
        .containsExactly(
            "2022,新江市,,新江市人大,meeting,other,done,2018/2022,次,30,1",
            "2022,新江市,,新江市人大,meeting,other,done,2022,次,5,1",
            "2022,新江市,,新江市人大,meeting,other,done,2022-01/2022-09,次,4,1",
            "2022,新江市,,新江市人大,meeting,other,done,term,次,40,1",
            "2022,新江市,,新江市人大,meeting,other,planned,2023,次,6,1");
  }

  @Test
  void leavesOutOtherYearsAndRates() {
    add(document("a", "新江市", 2022), meetings("a", 5, "done", "2021"));
    add(fact("a", "rate", 98, "%", "done", "2022"));
    add(document("b", "新江市", 2021), meetings("b", 7, "done", "2021"));
    assertThat(csv(2022)).isEmpty();
    assertThat(csv(2021)).hasSize(1);
    assertThat(tally.latestYear()).hasValue(2021);
  }

  @Test
  void neverAddsAPartToItsWhole() {
    add(
        document("a", "新江市", 2022),
        fact("a-f1", "a", "proposal", 66, "件", "done", "2022", null),
        fact("a-f2", "a", "proposal", 60, "件", "done", "2022", "a-f1"),
        fact("a-f3", "a", "petition", 6, "件", "done", "2022", "a-f1"));
    assertThat(csv(2022))
        .containsExactly(
            "2022,新江市,,新江市人大,petition,other,done,2022,件,6,1",
            "2022,新江市,,新江市人大,proposal,other,done,2022,件,66,1");
  }

  @Test
  void countsADocumentOnceThatComesTwice() {
    for (int i = 0; i < 2; i++) {
      add(document("a", "新江市", 2022), meetings("a", 5, "done", null));
    }
    assertThat(csv(2022)).containsExactly("2022,新江市,,新江市人大,meeting,other,done,2022,次,5,1");
  }

  @Test
  void tellsOfDocumentsWithoutAYear() {
    add(document("a", "新江市", null), meetings("a", 5, "done", null));
    assertThat(tally.undated()).isEqualTo(1);
    assertThat(tally.latestYear()).isEmpty();
  }

  @Test
  void linesUpPlacesInColumns() {
    add(document("a", "新江市", 2022), meetings("a", 5, "done", "2022"));
    add(document("b", "云州", 2022), meetings("b", 12, "done", "2022"));
    StringWriter out = new StringWriter();
    TallyFormat.TABLE.print(tally, 2022, new PrintWriter(out));
    assertThat(out)
        .hasToString(
            """
            reports on 2022
            type     kind   modality  period  unit  云州  新江市
            meeting  other  done      2022    次      12       5
            """);
  }

  private List<String> csv(int year) {
    StringWriter out = new StringWriter();
    TallyFormat.CSV.print(tally, year, new PrintWriter(out));
    return out.toString().lines().skip(1).toList();
  }

  private void add(ReportRecord... records) {
    List.of(records).forEach(tally::add);
  }

  private static DocumentRecord document(String id, String place, Integer year) {
    return new DocumentRecord(
        id,
        id,
        0,
        9,
        "报告",
        "other",
        place + "人大",
        new PlaceValue(place, null, "prefecture", null),
        year,
        null,
        null,
        null,
        null);
  }

  private static FactRecord meetings(
      String document, double value, String modality, String period) {
    return fact(document, "meeting", value, "次", modality, period);
  }

  private static FactRecord fact(
      String document, String type, double value, String unit, String modality, String period) {
    return fact(document + "-f1", document, type, value, unit, modality, period, null);
  }

  private static FactRecord fact(
      String id,
      String document,
      String type,
      double value,
      String unit,
      String modality,
      String period,
      String partOf) {
    return new FactRecord(
        id, document, null, 1, 2, "5", value, null, "exact", unit, "会议", type, "other", modality,
        period, null, null, null, null, partOf);
  }
}
