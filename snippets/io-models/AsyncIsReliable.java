///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A future tells of success and of failure; what succeeds or fails together is another matter.

// tag::body[]
int ann = 100;
int bob = 0;

void main() throws Exception {
  try (kitchen) {
    Future<String> soup = kitchen.submit(() -> cook("soup"));
    Future<String> rice = kitchen.submit(() -> cook("rice"));
    tell("soup", soup);
    tell("rice", rice); // <1>
  }
  pay(50);
  IO.println("one by one: ann has " + ann + ", bob has " + bob);
  ann = 100;
  payOrUndo(50);
  IO.println("or not at all: ann has " + ann + ", bob has " + bob);
}

void pay(int amount) {
  try {
    ann -= amount;
    deposit(amount); // <2>
  } catch (IllegalStateException e) {
    IO.println("main: " + e.getMessage());
  }
}

void payOrUndo(int amount) {
  int before = ann;
  try {
    ann -= amount;
    deposit(amount);
  } catch (IllegalStateException e) {
    ann = before; // <3>
  }
}
// end::body[]

final ExecutorService kitchen = Executors.newSingleThreadExecutor(task -> new Thread(task, "cid"));

String cook(String dish) {
  if (dish.equals("rice")) {
    throw new IllegalStateException("there is no rice left");
  }
  return dish;
}

void deposit(int amount) {
  if (amount > 20) {
    throw new IllegalStateException("bob takes no such amounts");
  }
  bob += amount;
}

void tell(String order, Future<String> dish) throws InterruptedException {
  try {
    IO.println(order + ": " + dish.get() + " is served, " + dish.state());
  } catch (ExecutionException e) {
    IO.println(order + ": " + e.getCause().getMessage() + ", " + dish.state());
  }
}
