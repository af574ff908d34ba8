///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Plays all 70 orders of two threads' four steps and counts the balances they end at.

// tag::body[]
final Map<Integer, Integer> ends = new TreeMap<>();

void main() {
  explore("", 4, 4);
  ends.forEach((balance, schedules) ->
    IO.println("balance " + balance + ": " + schedules + " schedules"));
  for (var one : List.of("aaaabbbb", "abbaaabb", "ababaabb")) {
    IO.println("schedule " + one + ": balance " + play(one));
  }
}

void explore(String schedule, int ann, int bob) { // <1>
  if (ann > 0) explore(schedule + "a", ann - 1, bob);
  if (bob > 0) explore(schedule + "b", ann, bob - 1);
  if (ann + bob == 0) ends.merge(play(schedule), 1, Integer::sum);
}

int play(String schedule) {
  int balance = 0;
  int[] amount = {5, 8}, x = new int[2], step = new int[2];
  for (char who : schedule.toCharArray()) {
    int me = who - 'a';
    switch (step[me]++) { // <2>
      case 0 -> x[me] = balance + amount[me];
      case 2 -> x[me] = balance - amount[me];
      default -> balance = x[me];
    }
  }
  return balance;
}
// end::body[]
