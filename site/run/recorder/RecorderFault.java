package site.run.recorder;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Why the recorder's files do not tell of a run what they should. Its message goes on from "it", which is the
 * run: {@code wrote to the recorder's file report}.
 */
@SuppressWarnings("serial")
public final class RecorderFault extends IOException {

  private RecorderFault(String message, Throwable cause) {
    super(message, cause);
  }

  /** The file says what the recorder would not: the program wrote it. */
  static RecorderFault foreign(Path file, Exception cause) {
    return new RecorderFault("wrote to the recorder's file " + file.getFileName(), cause);
  }

  static RecorderFault tooLong(Path file, long bytes) {
    return new RecorderFault("made the recorder's file " + file.getFileName() + " longer than "
        + (bytes >> 20) + " MB", null);
  }

  static RecorderFault failed(String how) {
    return new RecorderFault("made the recorder fail: " + how, null);
  }
}
