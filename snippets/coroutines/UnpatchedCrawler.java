///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
//DESCRIPTION Five pages, fetched by a sleep of C's that no virtual thread knows of, and by one of the JDK's.

import java.lang.foreign.*;
import java.lang.invoke.MethodHandle;

// tag::body[]
void main() {
  fetchFive(() -> {}); // <1>
  long start = System.nanoTime();
  for (int n = 0; n < 5; n++) {
    sleepInC();
  }
  tell("one after the other", start);

  long own = System.nanoTime();
  fetchFive(this::sleepInC);
  tell("spawned", own);
  tell("spawned, timed from the wrong start", start); // <2>

  own = System.nanoTime();
  fetchFive(this::sleepInJava);
  tell("spawned, with the JDK's sleep", own);
}

void fetchFive(Runnable fetch) {
  try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
    for (int n = 0; n < 5; n++) {
      each.submit(fetch);
    }
  }
}

void sleepInC() {
  try {
    int _ = (int) usleep.invokeExact(200_000); // <3>
  } catch (Throwable e) {
    throw new IllegalStateException(e);
  }
}
// end::body[]

final MethodHandle usleep = Linker.nativeLinker().downcallHandle(
  Linker.nativeLinker().defaultLookup().findOrThrow("usleep"),
  FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

void sleepInJava() {
  try {
    Thread.sleep(200);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}

void tell(String how, long start) {
  IO.println("main: " + how + ": "
    + (System.nanoTime() - start) / 1_000_000 + " ms");
}
