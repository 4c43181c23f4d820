package org.huiyao.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.huiyao.testing.Corpora;
import org.huiyao.testing.Extracts;
import org.junit.jupiter.api.Test;

class ExtractionTest {

  @Test
  void givesTheSameBytesWithAnyNumberOfThreads() {
    List<Path> files = Corpora.texts(Corpora.TEST_CORPUS);
    String once = Extracts.of(files, 1);
    assertThat(Extracts.of(files, 1)).isEqualTo(once);
    assertThat(Extracts.of(files, 2)).isEqualTo(once);
    assertThat(Extracts.of(files, 7)).isEqualTo(once);
  }

  @Test
  void givesTheSameBytesForRealReportsWithAnyNumberOfThreads() {
    List<Path> files = Corpora.texts(Corpora.shared());
    assertThat(Extracts.of(files, 3)).isEqualTo(Extracts.of(files, 1));
  }
}
