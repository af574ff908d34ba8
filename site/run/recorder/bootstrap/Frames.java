package site.run.recorder.bootstrap;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the program's own frames in a stack. */
public final class Frames {

  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final ClassLoader PROGRAM = ClassLoader.getSystemClassLoader();
  private static final int MOST = 6;

  private Frames() {}

  /** The innermost one of the current thread; null if it has none. */
  static StackTraceElement here() {
    return WALKER.walk(frames -> own(frames).findFirst().orElse(null));
  }

  /**
   * Files and lines of the current thread, the innermost first, separated by commas: {@code Dinner.java:17}.
   */
  public static String lines() {
    return WALKER.walk(frames -> own(frames).map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
        .distinct().limit(MOST).collect(Collectors.joining(",")));
  }

  /** The innermost one of a stack; null if it has none. */
  static StackTraceElement of(StackTraceElement[] stack) {
    return Arrays.stream(stack).filter(frame -> "app".equals(frame.getClassLoaderName()))
        .filter(Frames::isShown).findFirst().orElse(null);
  }

  private static Stream<StackTraceElement> own(Stream<StackWalker.StackFrame> frames) {
    return frames.filter(frame -> frame.getDeclaringClass().getClassLoader() == PROGRAM)
        .map(StackWalker.StackFrame::toStackTraceElement).filter(Frames::isShown);
  }

  private static boolean isShown(StackTraceElement frame) {
    return frame.getLineNumber() > 0 && !frame.getClassName().startsWith(Hooks.RECORDER);
  }
}
