package site.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import site.base.Hash;
import site.book.Recording;
import site.book.Run;
import site.book.Snippet;
import site.run.Json;

/**
 * Runs that are kept on disk, so that what is made of them can be changed and be judged by the same runs.
 *
 * @param folder may be missing yet; to run all anew, delete it
 */
record KeptRuns(Path folder) {

  interface Made {
    Run run() throws InterruptedException;
  }

  /**
   * The runs of that snippet that were kept under that name; else they are made, and kept if there are any.
   */
  Run of(Snippet snippet, String name, Made made) throws InterruptedException {
    var key = Hash.of(List.of(name, String.join("\n", snippet.source()), snippet.trace().start().toString()));
    var file = folder.resolve(snippet.name() + "-" + key.substring(0, 16) + ".json");
    try {
      if (Files.exists(file)) {
        return new Run.Done(snippet, List.of(Json.read(Files.readString(file), Recording[].class)));
      }
      var run = made.run();
      if (run instanceof Run.Done(_, var recordings)) {
        Files.createDirectories(folder);
        Files.writeString(file, Json.write(recordings));
      }
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
