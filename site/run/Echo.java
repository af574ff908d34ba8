package site.run;

import java.io.OutputStream;

/**
 * Where a run's output goes besides into its recording, byte by byte as it comes.
 *
 * @param isTyped whether the run reads what is typed; otherwise it reads the input that its trace gives
 */
public record Echo(OutputStream out, OutputStream err, boolean isTyped) {

  public static final Echo NONE =
      new Echo(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), false);
}
