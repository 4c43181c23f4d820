package org.huiyao.benchmark;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The smallest program that cuts a report with HanLP, names of places and bodies included. */
public final class HanLpAlone {

  private HanLpAlone() {}

  /** The segmenter that Huiyao is measured beside. */
  public static Segment segmenter() {
    return HanLP.newSegment().enablePlaceRecognize(true).enableOrganizationRecognize(true);
  }

  /**
   * Cuts a file.
   *
   * @param args the file
   */
  public static void main(String[] args) throws IOException {
    Segment segmenter = segmenter();
    int words = 0;
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      words += segmenter.seg(line).size();
    }
    System.out.println(words);
  }
}
