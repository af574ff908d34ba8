///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Solution: one of the four schedules that end at 3, step by step.

// tag::body[]
int balance;

void main() {
  var ann = steps("ann", 5).iterator();
  var bob = steps("bob", 8).iterator();
  for (char who : "abababba".toCharArray()) { // <1>
    (who == 'a' ? ann : bob).next().run();
  }
  IO.println("main: balance is " + balance);
}

List<Runnable> steps(String who, int amount) {
  var x = new AtomicInteger(); // <2>
  return List.of(
    () -> {
      x.set(balance + amount);
      IO.println(who + ": x = balance + " + amount + " = " + x);
    },
    () -> store(who, x.get()),
    () -> {
      x.set(balance - amount);
      IO.println(who + ": x = balance - " + amount + " = " + x);
    },
    () -> store(who, x.get()));
}

void store(String who, int x) {
  balance = x;
  IO.println(who + ": balance = " + balance);
}
// end::body[]
