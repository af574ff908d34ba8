///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose in two of three ways: main lowers a flag, and who notices?
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=4

// tag::body[]
boolean plain = true;
boolean printed = true;
volatile boolean visible = true;

void main() throws InterruptedException {
  var ann = start("ann", () -> { while (plain) { } }); // <1>
  var bob = start("bob", () -> {
    while (printed) System.out.print(""); // <2>
  });
  var cid = start("cid", () -> { while (visible) { } });

  Thread.sleep(300); // <3>
  plain = false;
  printed = false;
  visible = false;

  report(cid, Duration.ofSeconds(2));
  report(bob, Duration.ofSeconds(2));
  report(ann, Duration.ofMillis(300));
}

void report(Thread who, Duration patience) throws InterruptedException {
  IO.println(who.getName()
    + (who.join(patience) ? ": has stopped" : ": is still going"));
}
// end::body[]

/** A daemon, so that the program can end although a thread never does. */
Thread start(String name, Runnable work) {
  return Thread.ofPlatform().daemon().name(name).start(work);
}
