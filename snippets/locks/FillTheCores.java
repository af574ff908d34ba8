///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION As many spinning Java threads as processors: none of them waits for another.
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

// tag::body[]
volatile boolean going = true;

void main() throws InterruptedException {
  int cores = Runtime.getRuntime().availableProcessors();
  var spinners = IntStream.rangeClosed(1, cores)
      .mapToObj(i -> Thread.ofPlatform().name("spinner-" + i))
      .map(spinner -> spinner.start(this::spin)).toList();
  IO.println("main: " + cores + " threads spin on " + cores + " cores");

  int all = 0;
  long began = System.nanoTime();
  long used = processTime();
  for (int look = 0; look < 100; look++) {
    Thread.sleep(5);
    if (runnable(spinners) == cores) { // <1>
      all++;
    }
  }
  long percent = 100 * (processTime() - used) // <2>
      / (System.nanoTime() - began);

  going = false;
  for (var spinner : spinners) {
    spinner.join();
  }
  IO.println("main: all runnable in " + all + " of 100 looks");
  IO.println("main: together they had " + percent + " % of one");
}

void spin() {
  for (int x = 0; going; x ^= 1) {
  }
}
// end::body[]

long runnable(List<Thread> threads) {
  long[] ids = threads.stream().mapToLong(Thread::threadId).toArray();
  return Stream.of(ManagementFactory.getThreadMXBean().getThreadInfo(ids))
      .filter(info -> info.getThreadState() == Thread.State.RUNNABLE).count();
}

long processTime() {
  return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
}
