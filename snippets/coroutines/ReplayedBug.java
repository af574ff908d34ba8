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
  var seeds = IntStream.range(0, 1000)
    .filter(seed -> run(seed) != -60).toArray();
  IO.println("main: 1000 seeds, " + all.size() + " schedules");
  IO.println("main: " + seeds.length + " seeds lose, by " + losing);
  int first = seeds[0];
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
  all.add(schedule);
  if (balance != -60) losing.add(schedule);
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

final Set<String> all = new TreeSet<>();
final Set<String> losing = new TreeSet<>();
