///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Fifty requests at once: a server with four workers, and one with a virtual thread for each request.

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;

import static java.net.http.HttpResponse.BodyHandlers.discarding;

// tag::body[]
void main() throws Exception {
  rehearse(); // <1>
  fifty("four workers", 4, Executors.newFixedThreadPool(4));
  fifty("virtual threads", 50,
    Executors.newVirtualThreadPerTaskExecutor());
}

void fifty(String how, int together, ExecutorService workers)
    throws Exception {
  var allThere = new CountDownLatch(together);
  var now = new AtomicInteger();
  var most = new AtomicInteger();
  var server = HttpServer.create(anyPort(), 50);
  server.setExecutor(workers); // <2>
  server.createContext("/", exchange -> {
    most.accumulateAndGet(now.incrementAndGet(), Math::max);
    waitFor(allThere); // <3>
    now.decrementAndGet();
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  });
  server.start();
  long start = System.nanoTime();
  try (workers; var client = HttpClient.newHttpClient()) {
    var uri = URI.create("http:/" + server.getAddress());
    var request = HttpRequest.newBuilder(uri).build();
    var answers = IntStream.range(0, 50).mapToObj(_ ->
      client.sendAsync(request, discarding())).toList(); // <4>
    long good = answers.stream()
      .filter(answer -> answer.join().statusCode() == 204).count();
    IO.println(how + ": " + good + " answered, at most " + most
      + " in flight, took " + millisSince(start) + " ms");
    server.stop(0);
  }
}
// end::body[]

/** So that the first server does not pay for loading the classes of server and client. */
void rehearse() throws Exception {
  var server = HttpServer.create(anyPort(), 50);
  server.createContext("/", exchange -> {
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  });
  server.start();
  try (var client = HttpClient.newHttpClient()) {
    client.send(HttpRequest.newBuilder(URI.create("http:/" + server.getAddress())).build(), discarding());
  }
  server.stop(0);
}

/** Until so many are there, and then for 20 ms. */
void waitFor(CountDownLatch allThere) {
  try {
    allThere.countDown();
    allThere.await();
    Thread.sleep(20);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts", e);
  }
}

InetSocketAddress anyPort() {
  return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
}

long millisSince(long start) {
  return (System.nanoTime() - start) / 1_000_000;
}
