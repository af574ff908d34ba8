package site.command;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import site.base.Visible;

/** Keeps control characters in quoted text, such as output or a file name, from reaching a terminal. */
final class VisibleWriter extends FilterWriter {

  private VisibleWriter(Writer to) {
    super(to);
  }

  static PrintWriter to(Writer writer) {
    return new PrintWriter(new VisibleWriter(writer), true);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    out.write(Visible.text(text.substring(from, from + length)));
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    out.write(Visible.text(new String(text, from, length)));
  }

  @Override
  public void write(int character) throws IOException {
    out.write(Visible.text(String.valueOf((char) character)));
  }
}
