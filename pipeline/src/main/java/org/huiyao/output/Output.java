package org.huiyao.output;

import java.io.IOException;
import java.util.List;

/** Where the records of a run go, document by document. */
public interface Output extends AutoCloseable {

  /** The inputs that an earlier run has ended, whose records are here already, in order. */
  List<EndedInput> ended();

  /**
   * Takes the records of one document, all or none of them.
   *
   * @param lines whole lines, UTF-8
   * @throws IOException if they cannot be written; the message is for the user
   */
  void write(byte[] lines) throws IOException;

  /** Notes that nothing more comes of an input. */
  void end(EndedInput input) throws IOException;

  /** Told when there are no more inputs. */
  void complete() throws IOException;

  /** What to tell a user whose run stops early; empty where there is nothing to tell. */
  String leftover();

  @Override
  void close() throws IOException;
}
