///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The subscriber says how many it can take, and never gets more.

// tag::body[]
class Eater implements Flow.Subscriber<Integer> {
  private Flow.Subscription subscription;

  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    ask();
  }

  private void ask() {
    say("asks for 2");
    subscription.request(2); // <1>
  }

  public void onNext(Integer bun) {
    pause(40);
    say("eats bun " + bun);
    if (bun % 2 == 0) ask();
  }

  public void onComplete() {
    say("goes home");
  }

  public void onError(Throwable thrown) {
    say("leaves: " + thrown);
  }
}

void main() {
  try (var bob = executor("bob");
      var buns = new SubmissionPublisher<Integer>(bob, 4)) { // <2>
    buns.subscribe(new Eater());
    for (int bun = 1; bun <= 8; bun++) {
      buns.submit(bun); // <3>
      say("has put bun " + bun);
    }
  } // <4>
}
// end::body[]

void pause(long millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}

ExecutorService executor(String name) {
  return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
}
