///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A name from the address goes into a page: once as it came, once escaped.

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

// tag::body[]
String page(String name) {
  return "<h1>hello, " + name + "!</h1>"; // <1>
}

String escaped(String text) {
  return text.replace("&", "&amp;") // <2>
    .replace("<", "&lt;").replace(">", "&gt;")
    .replace("\"", "&quot;").replace("'", "&#39;");
}

void main() throws Exception {
  var server = HttpServer.create(anyPort(), 0);
  route(server, "/raw/", name -> page(name));
  route(server, "/hello/", name -> page(escaped(name)));
  server.start();
  var guest = URLEncoder.encode("<script>alert(1)</script>",
    StandardCharsets.UTF_8); // <3>
  IO.println("raw: " + get(server, "/raw/" + guest));
  IO.println("escaped: " + get(server, "/hello/" + guest));
  IO.println("escaped: " + get(server, "/hello/ann"));
  server.stop(0);
}

void route(HttpServer server, String prefix,
    UnaryOperator<String> page) {
  server.createContext(prefix, exchange -> {
    var path = exchange.getRequestURI().getPath(); // <4>
    answer(exchange, page.apply(path.substring(prefix.length())));
  });
}
// end::body[]

InetSocketAddress anyPort() {
  return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
}

final HttpClient client = HttpClient.newHttpClient();

String get(HttpServer server, String path) throws Exception {
  var uri = URI.create("http:/" + server.getAddress() + path);
  return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
}

void answer(HttpExchange exchange, String html) throws IOException {
  var bytes = html.getBytes(StandardCharsets.UTF_8);
  exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
  exchange.sendResponseHeaders(200, bytes.length);
  try (exchange; var out = exchange.getResponseBody()) {
    out.write(bytes);
  }
}
