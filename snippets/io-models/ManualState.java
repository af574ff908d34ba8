///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A talk of two questions, written for a thread and for a loop of events.

// tag::body[]
void talk(Line line) { // <1>
  line.say("what?");
  String dish = line.hear();
  line.say("how many " + dish + "?");
  line.say(line.hear() + " " + dish);
}

class Talk { // <2>
  enum State { START, DISH, NUMBER }
  State state = State.START;
  String dish;

  void on(Line line, String heard) {
    switch (state) {
      case START -> {
        line.say("what?");
        state = State.DISH;
      }
      case DISH -> {
        dish = heard;
        line.say("how many " + dish + "?");
        state = State.NUMBER;
      }
      case NUMBER -> line.say(heard + " " + dish);
    }
  }
}
// end::body[]

record Line(String guest, BlockingQueue<String> heard, Semaphore said) {

  Line(String guest) {
    this(guest, new LinkedBlockingQueue<>(), new Semaphore(0));
  }

  void say(String what) {
    IO.println("to " + guest + ": " + what);
    said.release();
  }

  String hear() {
    try {
      return heard.take();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

/** Ann and bob answer by turns. */
final List<String> answers = List.of("ann: soup", "bob: rice", "ann: 2", "bob: 3");

void main() throws Exception {
  IO.println("main: two threads");
  var lines = new LinkedHashMap<String, Line>();
  for (var guest : List.of("ann", "bob")) {
    var line = new Line(guest);
    lines.put(guest, line);
    Thread.ofPlatform().name("for-" + guest).start(() -> talk(line));
    line.said.acquire();
  }
  for (var answer : answers) {
    var line = lines.get(answer.substring(0, 3));
    line.heard.put(answer.substring(5));
    line.said.acquire();
  }

  IO.println("main: one loop");
  var talks = new LinkedHashMap<String, Talk>();
  for (var guest : lines.keySet()) {
    talks.put(guest, new Talk());
    talks.get(guest).on(lines.get(guest), "");
  }
  for (var answer : answers) {
    var guest = answer.substring(0, 3);
    talks.get(guest).on(lines.get(guest), answer.substring(5));
  }
}
