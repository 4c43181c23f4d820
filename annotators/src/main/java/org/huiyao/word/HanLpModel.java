package org.huiyao.word;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Opens the files of the model that lies in HanLP's jar. */
final class HanLpModel {

  private static final String ROOT = "data/dictionary/";

  private HanLpModel() {}

  /**
   * One of the model's files.
   *
   * @param name the path below the model's dictionaries
   * @throws IllegalStateException if HanLP's jar has no such file
   */
  static InputStream open(String name) {
    InputStream stream = Nature.class.getClassLoader().getResourceAsStream(ROOT + name);
    if (stream == null) {
      throw new IllegalStateException("HanLP's jar has no " + ROOT + name);
    }
    return stream;
  }

  /** All bytes of one of the model's files. */
  static byte[] read(String name) {
    try (InputStream stream = open(name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read HanLP's " + name, e);
    }
  }
}
