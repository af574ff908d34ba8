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
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

// tag::body[]
record Page(String name, int millis, int bytes) {} // <1>

final List<Page> pages = List.of(new Page("/rice", 900, 4_566),
  new Page("/tea", 50, 1_482), new Page("/soup", 300, 30_403));

void main() throws IOException {
  var server = serve();
  long start = System.nanoTime();
  try (var client = HttpClient.newHttpClient();
      var each = Executors.newVirtualThreadPerTaskExecutor()) {
    for (var page : pages) {
      var address = URI.create("http:/" + server.getAddress()
        + page.name);
      each.submit(() -> fetch(client, address));
    }
  }
  IO.println("main: has three pages after "
    + (System.nanoTime() - start) / 1_000_000 + " ms");
  server.stop(0);
}

int fetch(HttpClient client, URI address) throws Exception {
  IO.println(address.getPath() + ": GET");
  var page = client.send(HttpRequest.newBuilder(address).build(),
    BodyHandlers.ofByteArray()); // <2>
  IO.println(address.getPath() + ": " + page.body().length + " bytes");
  return page.statusCode();
}

void answer(HttpExchange exchange, Page page) throws IOException {
  sleep(page.millis); // <3>
  exchange.sendResponseHeaders(200, page.bytes);
  exchange.getResponseBody().write(new byte[page.bytes]);
  exchange.close();
}
// end::body[]

HttpServer serve() throws IOException {
  var server = HttpServer.create(
    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
  for (var page : pages) {
    server.createContext(page.name, exchange -> answer(exchange, page));
  }
  server.start();
  return server;
}

void sleep(int millis) {
  try {
    Thread.sleep(millis);
  } catch (InterruptedException e) {
    throw new IllegalStateException("nobody interrupts here", e);
  }
}
