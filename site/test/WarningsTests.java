package site.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The compiler warns of nothing in the generator and its tests. A newer JDK may know more warnings. */
@Reads("site/**.java")
@EnabledForJreRange(max = JRE.JAVA_25)
class WarningsTests {

  /** What needs a browser has libraries that are not on this class path. */
  private static final String OURS = "(?!BrowserTests)\\w+\\.java|(?!test/(books|browser)/)[a-z].*\\.java";

  @Test
  void compilesWithoutAWarning(@TempDir Path temp) throws IOException {
    var javac = ToolProvider.getSystemJavaCompiler();
    var found = new DiagnosticCollector<JavaFileObject>();
    try (var manager = javac.getStandardFileManager(found, null, null)) {
      var options = List.of(
          "-Xlint:all", "-proc:none", "-XDshould-stop.ifNoError=FLOW", "-d", temp.toString());
      javac.getTask(null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(files())).call();
    }
    assertEquals("", found.getDiagnostics().stream().map(Object::toString).collect(Collectors.joining("\n")));
  }

  private static List<Path> files() throws IOException {
    var site = Home.FOLDER.resolve("site");
    try (var walk = Files.walk(site)) {
      return walk.filter(file -> site.relativize(file).toString().replace('\\', '/').matches(OURS)).toList();
    }
  }
}
