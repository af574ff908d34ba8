package site.run.recorder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The program with which an AOT cache is trained: does what the recorder and most programs do, so that their
 * classes are in the cache, loaded and linked.
 *
 * <p>It runs without the agent, for a cache made beside a real one crashes the JVM (25.0.3); so it calls the
 * agent itself, without instrumentation.
 */
final class Training {

  /** The JDK's part of an agent: loaded here, since without an agent nothing else does. */
  private static final List<String> OF_THE_AGENT = List.of(
      "sun.instrument.InstrumentationImpl", "sun.instrument.TransformerManager",
      "sun.instrument.TransformerManager$TransformerInfo");

  /** Loaded but not linked, it makes a cache that crashes the JVM (25.0.3). */
  private static final String MUST_BE_LINKED = "java.util.stream.StreamSpliterators";

  private static final int LONGER_THAN_THE_FIRST_LOOK_MILLIS = 600;

  private Training() {}

  public static void main(String... args) throws Exception {
    for (var type : OF_THE_AGENT) {
      Class.forName(type);
    }
    Agent.premain(null, null);
    searchAFolder();
    IO.println("begin " + args.length);
    System.err.println(String.format("%d of %s", 1, "it"));
    IO.println(WarmUp.work());
    IO.println(streams() + pools() + sockets() + threads());
    Thread.sleep(LONGER_THAN_THE_FIRST_LOOK_MILLIS);
    Class.forName(MUST_BE_LINKED);
  }

  private static String streams() {
    var names = new ArrayList<>(List.of("cid", "bob", "ann"));
    var lengths = new TreeMap<>(names.stream()
        .collect(Collectors.groupingBy(String::length, Collectors.counting())));
    var sorted = Stream.concat(names.stream().sorted(), Stream.iterate("a", it -> it + "b").limit(2))
        .filter(it -> !it.isEmpty()).flatMap(Stream::of).map(String::toUpperCase)
        .collect(Collectors.joining(", "));
    return lengths + sorted + IntStream.range(0, 3).mapToObj(i -> i * i).toList() + LongStream.of(1, 2).sum();
  }

  private static String pools() throws Exception {
    var gate = new Phaser(1);
    var permits = new Semaphore(1);
    var places = new ConcurrentHashMap<String, AtomicReference<String>>();
    var lock = new ReentrantLock();
    var changed = lock.newCondition();
    try (var fixed = Executors.newFixedThreadPool(1); var cached = Executors.newCachedThreadPool()) {
      var squares = fixed.invokeAll(List.<Callable<Integer>>of(() -> 1, () -> 4));
      cached.submit(() -> {
        permits.acquire();
        lock.lock();
        changed.signalAll();
        lock.unlock();
        return gate.arrive();
      }).get();
      places.computeIfAbsent("ann", _ -> new AtomicReference<>("here"));
      var future = CompletableFuture.supplyAsync(() -> 1, fixed).thenApply(it -> it + 1).thenCombine(
          CompletableFuture.completedFuture(1), Integer::sum).handle((it, _) -> it);
      return "" + squares.getLast().get() + future.get() + places.keySet().stream().toList()
          + new ArrayBlockingQueue<>(1);
    }
  }

  private static String sockets() throws IOException {
    var here = InetAddress.getLoopbackAddress();
    try (var server = new ServerSocket(0, 1, here); var client = new Socket(here, server.getLocalPort());
        var served = server.accept()) {
      client.getOutputStream().write("hello\n".getBytes(StandardCharsets.UTF_8));
      return new BufferedReader(new InputStreamReader(served.getInputStream())).readLine();
    }
  }

  /** As the watch looks at them. */
  private static int threads() {
    var threads = ManagementFactory.getThreadMXBean();
    return threads.getThreadInfo(threads.getAllThreadIds()).length;
  }

  /** As the class path of a program, which is a folder, is searched. */
  private static void searchAFolder() throws IOException {
    var folder = Files.createTempDirectory("training");
    var file = Files.createFile(folder.resolve("file"));
    try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      loader.getResourceAsStream("file").close();
      loader.loadClass("Missing");
    } catch (ClassNotFoundException e) {
      Files.delete(file);
      Files.delete(folder);
    }
  }
}
