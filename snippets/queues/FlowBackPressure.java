///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION The subscriber says how many it can take, and no more are made.

// tag::body[]
class Eater implements Flow.Subscriber<Integer> {
  private Flow.Subscription oven;

  public void onSubscribe(Flow.Subscription oven) {
    this.oven = oven;
    ask();
  }

  private void ask() {
    say("asks for 2");
    oven.request(2); // <1>
  }

  public void onNext(Integer bun) {
    say("eats bun " + bun);
    if (bun % 2 == 0) ask();
  }

  public void onComplete() {
    say("goes home");
    isOver.countDown();
  }

  public void onError(Throwable thrown) {}
}

void bake(long many, Flow.Subscriber<Integer> eater) { // <2>
  for (long i = 0; i < many && baked < 6; i++) {
    int bun = ++baked;
    say("bakes bun " + bun);
    bob.execute(() -> eater.onNext(bun)); // <3>
    if (bun == 6) bob.execute(eater::onComplete);
  }
}
// end::body[]

final ExecutorService ann = executor("ann");
final ExecutorService bob = executor("bob");
final CountDownLatch isOver = new CountDownLatch(1);
int baked;

void main() throws InterruptedException {
  var eater = new Eater();
  try (ann; bob) {
    bob.execute(() -> eater.onSubscribe(oven(eater)));
    isOver.await();
  }
}

Flow.Subscription oven(Flow.Subscriber<Integer> eater) {
  return new Flow.Subscription() {
    @Override
    public void request(long many) {
      ann.execute(() -> bake(many, eater));
    }

    @Override
    public void cancel() {}
  };
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}

ExecutorService executor(String name) {
  return Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory());
}
