///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports java.base/jdk.internal.vm=ALL-UNNAMED
//SOURCES lib/Coroutine.java
//DESCRIPTION A function begins anew with each call; a coroutine finds its variables as it left them.

// tag::body[]
void main() {
  for (int call = 1; call <= 3; call++) {
    IO.println("main: spoon " + forgetful());
  }
  var ann = new Coroutine(() -> taste("ann")); // <1>
  var bob = new Coroutine(() -> taste("bob"));
  for (char who : "aabab".toCharArray()) {
    (who == 'a' ? ann : bob).resume();
  }
}

int forgetful() {
  int spoons = 0;
  spoons++;
  return spoons;
}

void taste(String who) {
  int spoons = 0; // <2>
  while (true) {
    spoons++;
    IO.println(who + ": spoon " + spoons);
    Coroutine.suspend();
  }
}
// end::body[]
