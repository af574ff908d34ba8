///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DEPS io.vertx:vertx-core:5.0.8
//DESCRIPTION A handler blocks its event loop until Vert.x complains; then the same wait, where waiting is allowed.

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

// tag::body[]
void main() throws Exception {
  listenToTheChecker();
  var vertx = Vertx.vertx(new VertxOptions()
    .setBlockedThreadCheckInterval(20) // <1>
    .setMaxEventLoopExecuteTimeUnit(TimeUnit.MILLISECONDS)
    .setMaxEventLoopExecuteTime(50));
  vertx.runOnContext(_ -> {
    say("blocks, and should not");
    isListening = true;
    waitFor(warned); // <2>
    vertx.executeBlocking(() -> { // <3>
      Thread.sleep(150);
      say("waits, and may");
      return "soup";
    }).onSuccess(soup -> { // <4>
      say("gets " + soup);
      served.countDown();
    });
  });
  served.await();
  vertx.close().toCompletionStage().toCompletableFuture().join();
}

void say(String what) {
  var thread = Thread.currentThread().getName();
  IO.println((thread.contains("eventloop") ? "loop: " : "worker: ")
    + what);
}
// end::body[]

final CountDownLatch warned = new CountDownLatch(1);
final CountDownLatch served = new CountDownLatch(1);
volatile boolean isListening;
final Logger log = Logger.getLogger("io.vertx");

/** Prints the first message that the checker logs once the loop has said that it blocks. */
void listenToTheChecker() {
  log.setUseParentHandlers(false);
  log.addHandler(new Handler() {

    @Override
    public synchronized void publish(LogRecord record) {
      if (isListening && warned.getCount() > 0 && record.getMessage().contains("has been blocked")) {
        Stream.of(record.getMessage().lines().findFirst().orElse("").split(", "))
          .forEach(part -> IO.println("checker: " + part));
        warned.countDown();
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  });
}

void waitFor(CountDownLatch latch) {
  try {
    latch.await();
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts", e);
  }
}
