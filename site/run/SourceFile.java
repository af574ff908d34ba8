package site.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/** A source file as passed to javac: the bytes that have been read, under the file's own name. */
final class SourceFile extends SimpleJavaFileObject {

  private final byte[] bytes;

  SourceFile(Path file, byte[] bytes) {
    super(file.toUri(), Kind.SOURCE);
    this.bytes = bytes;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw new IOException("it is not UTF-8");
    }
  }
}
