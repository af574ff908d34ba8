///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES lib/EventLoop.java lib/LoopFuture.java lib/Task.java
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION The callbacks of a future wait for the next turn, also when the future is done already.

// tag::body[]
void main() throws Exception {
  try (var loop = new EventLoop()) {
    var soup = new LoopFuture<String>(loop);
    soup.whenDone(() -> IO.println("ann: hears that it is done"));
    loop.callSoon(() -> {
      IO.println("bob: is about to set it");
      soup.set("miso"); // <1>
      IO.println("bob: has set it");
      soup.whenDone(() -> IO.println("cid: hears it too")); // <2>
      IO.println("bob: is gone");
    });
    IO.println("main: gets " + loop.runUntilComplete(soup));
  }
}
// end::body[]
