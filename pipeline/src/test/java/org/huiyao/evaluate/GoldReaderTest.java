package org.huiyao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReaderTest {

  @TempDir private Path directory;
  private Path gold;

  @BeforeEach
  void setUp() {
    gold = directory.resolve("a.gold.jsonl");
  }

  @Test
  void placesMentionsByLineAndOffsetInTheLine() throws IOException {
    Files.writeString(
        gold,
        """
        {"k":"fact","line":1,"begin":2,"end":3,"text":"5","value":5,"unit":"次","kind":""}

        {"k":"heading","line":2,"begin":0,"end":2,"style":"item","marker":"一是","level":3}
        """);
    String text = "工作报告\r\n召开5次\n一是开会。";
    assertThat(GoldReader.read(gold, text))
        .extracting(Mention::finding, Mention::begin, Mention::end)
        .containsExactly(tuple(Finding.FACT, 8, 9), tuple(Finding.ITEM, 11, 13));
  }

  @Test
  void writesEqualNumbersAsEqualStrings() throws IOException {
    Files.writeString(
        gold,
        """
        {"k":"fact","line":0,"begin":0,"end":1,"value":4800000.0}
        {"k":"fact","line":0,"begin":0,"end":1,"value":0.66666}
        """);
    assertThat(GoldReader.read(gold, "5次"))
        .extracting(mention -> mention.get("value"))
        .containsExactly("4800000", "0.6667");
  }

  @Test
  void namesFileAndLineOfWhatIsNoGold() throws IOException {
    Files.writeString(gold, "{\"k\":\"fact\",\"line\":7,\"begin\":0,\"end\":1}");
    assertThatThrownBy(() -> GoldReader.read(gold, "5次"))
        .hasMessage(gold + " line 1: the text has no line 7");
    Files.writeString(gold, "\n{\"k\":\"place\",\"line\":0}");
    assertThatThrownBy(() -> GoldReader.read(gold, "5次"))
        .hasMessage(gold + " line 2: no such k: place");
    Files.writeString(gold, "nonsense");
    assertThatThrownBy(() -> GoldReader.read(gold, "5次")).hasMessageStartingWith(gold + " line 1");
  }
}
