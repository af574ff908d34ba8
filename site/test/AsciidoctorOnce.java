package site.test;

import java.nio.file.Files;
import java.nio.file.Path;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;

/** AsciidoctorJ as anybody would start it: converts files, and drops what comes of them. */
final class AsciidoctorOnce {

  private AsciidoctorOnce() {}

  public static void main(String... files) throws Exception {
    var options = Options.builder().safe(SafeMode.SAFE).standalone(true).build();
    try (var asciidoctor = Asciidoctor.Factory.create()) {
      for (var file : files) {
        asciidoctor.convert(Files.readString(Path.of(file)), options);
      }
    }
  }
}
