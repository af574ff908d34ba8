package site.run.recorder.lanes;

import java.util.Arrays;

/** Finds the program's own frame in a stack. */
final class Frames {

  private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final ClassLoader PROGRAM = ClassLoader.getSystemClassLoader();

  private Frames() {}

  /** Of the current thread; null if it has none. */
  static StackTraceElement here() {
    return WALKER.walk(frames -> frames
        .filter(frame -> frame.getDeclaringClass().getClassLoader() == PROGRAM)
        .map(StackWalker.StackFrame::toStackTraceElement).filter(Frames::isShown).findFirst().orElse(null));
  }

  static StackTraceElement of(StackTraceElement[] stack) {
    return Arrays.stream(stack).filter(frame -> "app".equals(frame.getClassLoaderName()))
        .filter(Frames::isShown).findFirst().orElse(null);
  }

  private static boolean isShown(StackTraceElement frame) {
    return frame.getLineNumber() > 0 && !frame.getClassName().startsWith("site.run.recorder.");
  }
}
