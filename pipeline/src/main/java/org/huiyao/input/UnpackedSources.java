package org.huiyao.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.huiyao.format.Allowance;
import org.huiyao.format.Archive;
import org.huiyao.format.FormatException;
import org.huiyao.format.TextExtractor;

/**
 * Sources in their order, the files in an archive in its place, read one at a time. An archive in
 * an archive is unpacked too, one in that is an error; what may be unpacked is limited ({@link
 * Allowance}).
 */
public final class UnpackedSources implements Iterable<Source> {

  private static final int DEEPEST = 2;

  /** So much of a file tells whether it can be left to be read line by line. */
  private static final int HEAD = 1 << 16;

  /** The depth of what is no archive, or is not opened. */
  private static final int READ = Integer.MAX_VALUE;

  /**
   * A source in so many archives.
   *
   * @param allowance shared by all that is in the outermost one
   */
  private record Level(Source source, int depth, Allowance allowance) {}

  private final List<Source> sources;
  private final Reading reading;

  /**
   * @param sources files of any format
   * @param reading how their bytes are made text
   */
  public UnpackedSources(List<Source> sources, Reading reading) {
    this.sources = sources;
    this.reading = reading;
  }

  @Override
  public Iterator<Source> iterator() {
    Deque<Level> ahead = new ArrayDeque<>();
    sources.forEach(source -> ahead.add(new Level(source, 0, Allowance.ofArchive())));
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        unpackFirst(ahead);
        return !ahead.isEmpty();
      }

      @Override
      public Source next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return ahead.remove().source();
      }
    };
  }

  /**
   * The same without the first {@code count} sources, which are opened no further than to see what
   * they hold.
   */
  public Iterable<Source> after(int count) {
    return () -> {
      Iterator<Source> left = iterator();
      for (int i = 0; i < count && left.hasNext(); i++) {
        if (left.next() instanceof Source.OfStream passedOver) {
          close(passedOver.stream());
        }
      }
      return left;
    };
  }

  private static void close(InputStream stream) {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts what the next source holds in its place, until that is no archive. */
  private void unpackFirst(Deque<Level> ahead) {
    while (!ahead.isEmpty() && ahead.peek().depth() < READ) {
      Level packed = ahead.remove();
      List<Source> inside = read(packed);
      for (int i = inside.size() - 1; i >= 0; i--) {
        Source source = inside.get(i);
        boolean itself = source.name().equals(packed.source().name());
        ahead.push(new Level(source, itself ? READ : packed.depth() + 1, packed.allowance()));
      }
    }
  }

  private List<Source> read(Level level) {
    String name = level.source().name();
    try {
      InputStream stream = level.source().open();
      byte[] head = stream.readNBytes(HEAD);
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), stream);
      if (level.depth() == 0 && reading.isPlain() && FileDecoder.isPlainUtf8(head)) {
        return List.of(new Source.OfStream(name, whole));
      }
      byte[] bytes;
      try (whole) {
        bytes = whole.readAllBytes();
      }
      if (level.depth() >= DEEPEST || !TextExtractor.isArchive(bytes)) {
        return List.of(new Source.OfBytes(name, bytes, reading));
      }
      List<Source> inside = new ArrayList<>();
      for (Archive.Member member : Archive.members("content", bytes, level.allowance())) {
        inside.add(new Source.OfBytes(name + "!/" + member.name(), member.bytes(), reading));
      }
      return inside;
    } catch (FormatException e) {
      return unreadable(name, new UnreadableSourceException(Stage.DECODE, e.getMessage()));
    } catch (IOException e) {
      return unreadable(name, Source.unreadable(e));
    } catch (OutOfMemoryError e) {
      return unreadable(
          name, new UnreadableSourceException(Stage.READ, "too large to be held in memory"));
    }
  }

  private static List<Source> unreadable(String name, UnreadableSourceException thrown) {
    return List.of(new Source.Unreadable(name, thrown));
  }
}
