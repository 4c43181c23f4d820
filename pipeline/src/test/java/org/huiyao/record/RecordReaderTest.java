package org.huiyao.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.huiyao.input.Source;
import org.huiyao.input.UnreadableSourceException;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

  @Test
  void readsBackWhatTheWriterWrote() throws IOException, UnreadableSourceException {
    SentenceValue sentence = new SentenceValue(10, 20, "召开常委会会议5次。");
    List<ReportRecord> records =
        List.of(
            new DocumentRecord(
                "d",
                "a.txt",
                0,
                99,
                "工作报告",
                "other",
                "某市人大",
                new PlaceValue("某市", "220800", "prefecture", "某省"),
                2022,
                2023,
                "2023-01-05",
                "一次会议",
                "某人"),
            new SectionRecord(
                "d-s0",
                "d",
                null,
                0,
                4,
                "一、工作",
                "line",
                "一、",
                "工作",
                1,
                1,
                99,
                List.of("工作报告", "工作"),
                "review"),
            new FactRecord(
                "d-f17",
                "d",
                "d-s0",
                17,
                18,
                "5",
                5,
                null,
                "exact",
                "次",
                "常委会会议",
                "meeting",
                "standing_committee",
                "done",
                "2022",
                "某市人大",
                "召开",
                sentence,
                0.5,
                "d-f9"),
            new LawRecord(
                "d-l30", "d", "d-s0", 30, 34, "数据条例", "某市数据条例", "enact", "done", sentence),
            new OrganizationRecord(
                "d-o40",
                "d",
                "d-s0",
                40,
                42,
                "市委",
                "relative",
                "party",
                "中共某市委员会",
                new PlaceValue("某市", null, null, null)));
    StringWriter lines = new StringWriter();
    new RecordWriter(lines).write(records);
    assertThat(read(lines.toString())).isEqualTo(records);
  }

  @Test
  void namesTheLineThatIsNoRecord() {
    assertThatThrownBy(() -> read("\n{\"record\":\"error\"}\n"))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessage("line 2 is no record of a report");
    assertThatThrownBy(() -> read("{]")).hasMessageStartingWith("line 1 is no record: ");
    assertThatThrownBy(() -> read("{\"record\":\"fact\"}"))
        .hasMessageStartingWith("line 1 is no record: ");
  }

  private static List<ReportRecord> read(String lines) throws UnreadableSourceException {
    List<ReportRecord> records = new ArrayList<>();
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    RecordReader.read(new Source.OfStream("-", new ByteArrayInputStream(bytes)), records::add);
    return records;
  }
}
