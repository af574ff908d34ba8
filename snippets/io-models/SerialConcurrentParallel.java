///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Two orders of three steps each: one after the other, by turns, and side by side.

// tag::body[]
void main() throws Exception {
  cook("serial", 1, (soup, rice) -> {
    while (soup.step()) { }
    while (rice.step()) { }
  });
  cook("concurrent", 1, (soup, rice) -> {
    while (soup.step() | rice.step()) { } // <1>
  });
  cook("parallel", 2, (soup, rice) -> {
    var bob = Thread.ofPlatform().name("bob").start(() -> {
      while (rice.step()) { }
    });
    while (soup.step()) { }
    bob.join();
  });
}

class Order {
  int done;

  /** One step of three; false when there is no further one. */
  boolean step() {
    if (done == 3) return false;
    if (done == 0) orders.begins();
    steps.begins();
    await(halfway); // <2>
    steps.ends();
    if (++done == 3) orders.ends();
    return done < 3;
  }
}
// end::body[]

interface Way {
  void cook(Order soup, Order rice) throws Exception;
}

Peak orders;
Peak steps;
CyclicBarrier halfway;

void cook(String how, int cooks, Way way) throws Exception {
  orders = new Peak();
  steps = new Peak();
  halfway = new CyclicBarrier(cooks);
  way.cook(new Order(), new Order());
  IO.println(how + ": orders under way " + orders.most + ", steps at a time " + steps.most);
}

/** How many are under way, and the most there have been at once. */
static class Peak {
  private int now;
  private int most;

  synchronized void begins() {
    most = Math.max(most, ++now);
  }

  synchronized void ends() {
    now--;
  }
}

void await(CyclicBarrier barrier) {
  try {
    barrier.await();
  } catch (InterruptedException | BrokenBarrierException e) {
    throw new IllegalStateException(e);
  }
}
