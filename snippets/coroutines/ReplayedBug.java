///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//JAVAC_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//DESCRIPTION A scheduler that draws lots from a seed finds a lost withdrawal, and plays it again.

import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

// tag::body[]
final ContinuationScope scope = new ContinuationScope("dice");
int balance;
String schedule;

void main() {
  var all = new TreeSet<String>();
  var losing = new TreeSet<String>();
  var seeds = new ArrayList<Integer>();
  for (int seed = 0; seed < 1000; seed++) {
    boolean lost = run(seed) != -60;
    all.add(schedule);
    if (lost) losing.add(schedule);
    if (lost) seeds.add(seed);
  }
  IO.println("main: 1000 seeds, " + all.size() + " schedules");
  IO.println("main: " + seeds.size() + " seeds lose, by " + losing);
  int first = seeds.getFirst();
  for (int again = 1; again <= 3; again++) {
    IO.println("seed " + first + ": balance " + run(first)
      + " by " + schedule); // <1>
  }
}

int run(long seed) {
  balance = 100;
  schedule = "";
  var dice = new Random(seed);
  var ready = new ArrayList<>(List.of(withdraw("a"), withdraw("b")));
  while (!ready.isEmpty()) {
    var next = ready.get(dice.nextInt(ready.size())); // <2>
    next.run();
    if (next.isDone()) ready.remove(next);
  }
  return balance;
}

Continuation withdraw(String who) {
  return new Continuation(scope, () -> {
    schedule += who;
    int seen = balance;
    Continuation.yield(scope); // <3>
    schedule += who;
    balance = seen - 80;
  });
}
// end::body[]
