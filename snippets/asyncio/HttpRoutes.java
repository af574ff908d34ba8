///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A server with two routes, a path variable and a query string, and a client that asks it.

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

// tag::body[]
void handle(HttpExchange exchange) throws IOException {
  var path = exchange.getRequestURI().getPath();
  var query = exchange.getRequestURI().getQuery();
  if (path.equals("/")) {
    answer(exchange, 201, path); // <1>
  } else if (path.matches("/[^/]+")) { // <2>
    answer(exchange, 200, path.substring(1)
      + (query == null ? "" : " with " + query));
  } else {
    answer(exchange, 404, "nothing here");
  }
}

void main() throws Exception {
  var loopback = InetAddress.getLoopbackAddress();
  var server = HttpServer.create(
    new InetSocketAddress(loopback, 0), 0); // <3>
  server.createContext("/", this::handle);
  server.start();
  var site = URI.create("http:/" + server.getAddress());
  try (var client = HttpClient.newHttpClient()) {
    for (var what : List.of("/", "/12345", "/7?size=large", "/a/b")) {
      var request = HttpRequest.newBuilder(site.resolve(what)).build();
      var got = client.send(request, BodyHandlers.ofString()); // <4>
      IO.println("client: " + what + " gives " + got.statusCode()
        + " " + got.body());
    }
  }
  server.stop(0);
}
// end::body[]

void answer(HttpExchange exchange, int status, String text) throws IOException {
  var bytes = text.getBytes(StandardCharsets.UTF_8);
  exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
  exchange.sendResponseHeaders(status, bytes.length);
  try (exchange; var out = exchange.getResponseBody()) {
    out.write(bytes);
  }
}
