///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION One handler, twenty guests; four platform threads serve them, then a virtual thread each.

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

// tag::body[]
void main() throws Exception {
  serve("four platform threads", Executors.newFixedThreadPool(4));
  serve("a virtual thread each",
    Executors.newVirtualThreadPerTaskExecutor()); // <1>
}

void serve(String how, ExecutorService threads) throws Exception {
  most.set(0);
  var server = HttpServer.create(here, 0);
  server.createContext("/", this::handle);
  server.setExecutor(threads); // <2>
  server.start();
  var time = twentyGuests(server.getAddress());
  IO.println(how + ": at most " + most + " at once, " + time + " ms");
  server.stop(0);
  threads.close();
}

void handle(HttpExchange exchange) throws IOException {
  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
  sleep(100); // <3>
  inside.decrementAndGet();
  exchange.sendResponseHeaders(200, -1);
  exchange.close();
}
// end::body[]

final InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
final AtomicInteger inside = new AtomicInteger();
final AtomicInteger most = new AtomicInteger();

/** How many milliseconds it took until all were served. */
long twentyGuests(InetSocketAddress address) throws Exception {
  get(address); // so that both ways begin with all that they need
  long start = System.nanoTime();
  try (var guests = Executors.newVirtualThreadPerTaskExecutor()) {
    var answers = guests.invokeAll(Collections.nCopies(20, () -> get(address)));
    for (var answer : answers) {
      answer.get();
    }
  }
  return (System.nanoTime() - start) / 1_000_000;
}

int get(InetSocketAddress address) throws IOException {
  try (var in = URI.create("http:/" + address + "/").toURL().openStream()) {
    return in.readAllBytes().length;
  }
}

void sleep(int millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}
