package org.huiyao.output;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Lets the process be interrupted (Ctrl-C, SIGTERM) only between documents, so that no line is ever
 * cut.
 */
public final class InterruptibleOutput implements Output {

  /** For a reader that takes nothing any more the process does not wait longer than this. */
  private static final int LONGEST_WAIT = 3;

  private final Output output;
  private final Consumer<String> messages;
  private final ReentrantLock writing = new ReentrantLock();
  private final Thread hook = new Thread(this::stop, "huiyao-interrupt");

  /**
   * @param output where the records go; closed together with this
   * @param messages takes what is to be said when the process is interrupted
   */
  public InterruptibleOutput(Output output, Consumer<String> messages) {
    this.output = output;
    this.messages = messages;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Takes the lock for good: whoever comes after has to wait until the process is gone. */
  private void stop() {
    try {
      if (writing.tryLock(LONGEST_WAIT, TimeUnit.SECONDS) && !output.leftover().isEmpty()) {
        messages.accept("interrupted: " + output.leftover());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public List<EndedInput> ended() {
    return output.ended();
  }

  @Override
  public void write(byte[] lines) throws IOException {
    locked(() -> output.write(lines));
  }

  @Override
  public void end(EndedInput input) throws IOException {
    locked(() -> output.end(input));
  }

  @Override
  public void complete() throws IOException {
    locked(output::complete);
  }

  @Override
  public String leftover() {
    return output.leftover();
  }

  @Override
  public void close() throws IOException {
    locked(output::close);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is being interrupted just now, and everything is written
    }
  }

  private void locked(Step step) throws IOException {
    writing.lock();
    try {
      step.run();
    } finally {
      writing.unlock();
    }
  }

  /** Something that may not be left half done. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
