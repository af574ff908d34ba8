///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1
//DESCRIPTION Three pages from a server on this machine, fetched by three virtual threads on one carrier.

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

// tag::body[]
record Page(String name, int millis, int bytes) {} // <1>

final List<Page> pages = List.of(new Page("rice", 1200, 4_566),
  new Page("tea", 50, 1_482), new Page("soup", 400, 30_403));

void main() throws Exception {
  var server = serve();
  var address = server.getAddress();
  long start = System.nanoTime();
  var threads = new ArrayList<Thread>();
  for (var page : pages) {
    threads.add(Thread.ofVirtual().name(page.name).start(
      () -> fetch("http:/" + address + "/" + page.name)));
  }
  for (var thread : threads) {
    thread.join();
  }
  IO.println("main: has three pages after "
    + (System.nanoTime() - start) / 1_000_000 + " ms");
  server.stop(0);
}

void fetch(String address) {
  say("GET");
  try (var in = URI.create(address).toURL().openStream()) { // <2>
    say(in.readAllBytes().length + " bytes");
  } catch (IOException e) {
    say(e.getMessage());
  }
}

void answer(HttpExchange exchange, Page page) throws IOException {
  allAsked.countDown();
  await(allAsked); // <3>
  sleep(page.millis); // <4>
  exchange.sendResponseHeaders(200, page.bytes);
  exchange.getResponseBody().write(new byte[page.bytes]);
  exchange.close();
}
// end::body[]

final CountDownLatch allAsked = new CountDownLatch(pages.size());

/** A server that has answered once, so that nobody is slow because everything is new. */
HttpServer serve() throws IOException {
  var server = HttpServer.create(
    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  server.setExecutor(Executors.newThreadPerTaskExecutor(
    Thread.ofVirtual().name("answer-", 1).factory()));
  server.createContext("/", exchange -> {
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  });
  for (var page : pages) {
    server.createContext("/" + page.name, exchange -> answer(exchange, page));
  }
  server.start();
  try (var in = URI.create("http:/" + server.getAddress() + "/").toURL().openStream()) {
    in.readAllBytes();
  }
  return server;
}

void say(String what) {
  IO.println(Thread.currentThread().getName() + ": " + what);
}

void await(CountDownLatch latch) {
  try {
    latch.await();
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}

void sleep(int millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}
