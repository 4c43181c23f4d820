package org.huiyao.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyao.testing.RecordContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSchemaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"record\":\"fact\"}",
        "{\"record\":\"tally\",\"id\":\"0123456789abcdef\"}",
        "{\"record\":\"error\",\"source\":\"a.txt\",\"stage\":\"read\",\"message\":null}",
      })
  void whatIsNoRecordIsNotValid(String line) {
    assertThat(RecordContract.isValid(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings =
          "{\"record\":\"error\",\"source\":\"a.txt\",\"stage\":\"read\",\"message\":\"no such file\"}")
  void anErrorRecordIsValid(String line) {
    assertThat(RecordContract.isValid(line)).isTrue();
  }
}
