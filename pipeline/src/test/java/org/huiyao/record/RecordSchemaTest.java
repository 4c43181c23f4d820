package org.huiyao.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huiyao.testing.Corpora;
import org.huiyao.testing.Extracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              RecordSchemaTest.class.getResourceAsStream(
                  "/org/huiyao/typesystem/records.schema.json"));

  static Stream<Path> testCorpus() {
    return Corpora.texts(Corpora.TEST_CORPUS).stream();
  }

  @ParameterizedTest
  @MethodSource("testCorpus")
  void everyRecordOfTheTestCorpusIsValid(Path file) {
    assertValid(List.of(file));
  }

  @Test
  void everyRecordOfTheRealReportsIsValid() {
    assertValid(Corpora.texts(Corpora.shared()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"record\":\"fact\"}",
        "{\"record\":\"tally\",\"id\":\"0123456789abcdef\"}",
        "{\"record\":\"error\",\"source\":\"a.txt\",\"stage\":\"read\",\"message\":null}",
      })
  void otherThingsAreNot(String line) {
    assertThat(SCHEMA.validate(line, InputFormat.JSON)).isNotEmpty();
  }

  private static void assertValid(List<Path> files) {
    for (String line : Extracts.of(files, 2).lines().toList()) {
      assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
  }
}
