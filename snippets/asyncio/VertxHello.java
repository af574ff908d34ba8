///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DEPS io.vertx:vertx-core:5.0.8
//DESCRIPTION Fifty requests in flight on one thread of Vert.x, without a lock and without a thread that waits.

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

// tag::body[]
void main() throws Exception {
  var vertx = Vertx.vertx();
  var waiting = new ArrayList<HttpServerResponse>(); // <1>
  var threads = new TreeSet<String>();
  var server = vertx.createHttpServer().requestHandler(request -> {
    threads.add(Thread.currentThread().getName());
    waiting.add(request.response());
    if (waiting.size() == 50) { // <2>
      vertx.setTimer(20, _ ->
        waiting.forEach(response -> response.end("hello")));
    }
  }).listen(0, "127.0.0.1").toCompletionStage()
    .toCompletableFuture().join(); // <3>

  var uri = URI.create("http://127.0.0.1:" + server.actualPort());
  try (var client = HttpClient.newBuilder()
      .version(HttpClient.Version.HTTP_1_1).build()) {
    var request = HttpRequest.newBuilder(uri).build();
    var answers = IntStream.range(0, 50).mapToObj(_ ->
      client.sendAsync(request, BodyHandlers.ofString())).toList();
    long hellos = answers.stream()
      .filter(answer -> answer.join().body().equals("hello")).count();
    IO.println("main: " + hellos + " hellos, threads: " + threads);
  }
  vertx.close().toCompletionStage().toCompletableFuture().join();
}
// end::body[]
