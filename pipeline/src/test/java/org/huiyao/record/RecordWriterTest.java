package org.huiyao.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.huiyao.input.Failure;
import org.huiyao.input.Stage;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

  private final StringWriter out = new StringWriter();

  @Test
  void writesKeysInTheContractsOrderAndLeavesOutWhatIsAbsent() throws IOException {
    new RecordWriter(out)
        .write(
            new DocumentRecord(
                "0123456789abcdef",
                "a.txt",
                0,
                20,
                "工作报告",
                "other",
                null,
                new PlaceValue("新江市", null, "prefecture", null),
                2022,
                null,
                null,
                null,
                null));
    assertThat(out)
        .hasToString(
            """
            {"record":"document","id":"0123456789abcdef","source":"a.txt","begin":0,"end":20,\
            "title":"工作报告","genre":"other","place":{"name":"新江市","level":"prefecture"},\
            "reportYear":2022}
            """);
  }

  @Test
  void writesWholeValuesWithoutAFractionAndNoValueInScientificNotation() throws IOException {
    RecordWriter writer = new RecordWriter(out);
    writer.write(fact(4_800_000, null));
    writer.write(fact(75.2, 0.0001));
    assertThat(out.toString())
        .contains("\"value\":4800000,\"approx\"")
        .contains("\"value\":75.2,\"valueMax\":0.0001,");
  }

  @Test
  void writesFailuresAsErrorRecords() throws IOException {
    new RecordWriter(out).write(Failure.of("a.txt", Stage.READ, "no such file"));
    assertThat(out)
        .hasToString(
            """
            {"record":"error","source":"a.txt","stage":"read","message":"no such file"}
            """);
  }

  private static FactRecord fact(double value, Double valueMax) {
    return new FactRecord(
        "d-f1", "d", null, 1, 2, "5", value, valueMax, "exact", "次", "会议", "meeting", "other",
        "done", "2022", null, null, null, null, null);
  }
}
