package site.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * Where javac's classes go: each to the folders of the programs that have its source. So programs that are
 * compiled together do not see one another when they run.
 */
final class ClassOutputs extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private final Function<Path, List<Path>> folders;

  /** @param folders the folders that receive the classes of a source file */
  ClassOutputs(StandardJavaFileManager files, Function<Path, List<Path>> folders) {
    super(files);
    this.folders = folders;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    var name = className.replace('.', '/') + kind.extension;
    return new ClassFile(name, kind, folders.apply(Path.of(sibling.toUri())));
  }

  private static final class ClassFile extends SimpleJavaFileObject {

    private final String name;
    private final List<Path> folders;

    ClassFile(String name, Kind kind, List<Path> folders) {
      super(URI.create("class:///" + name), kind);
      this.name = name;
      this.folders = folders;
    }

    @Override
    public OutputStream openOutputStream() {
      return new ByteArrayOutputStream() {
        @Override
        public void close() throws IOException {
          for (var folder : folders) {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, toByteArray());
          }
        }
      };
    }
  }
}
