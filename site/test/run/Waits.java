package site.test.run;

import java.util.List;
import java.util.stream.Stream;
import site.book.Span.State;
import site.test.run.StagedRun.Act;

/** The ways in which a thread can wait, as acts: in each the state is known, and what is waited for. */
final class Waits {

  private Waits() {}

  static List<Act> all() {
    return Stream.of(ofTime(), ofLocks(), ofMonitors(), ofGates(), ofQueues(), ofResults(),
        ofInput(), ofOutput())
        .flatMap(List::stream).toList();
  }

  static List<Act> of(String... names) {
    return all().stream().filter(act -> List.of(names).contains(act.name())).toList();
  }

  private static Act parked(String name, String what, String before, String held, String after) {
    return new Act(name, State.PARKED, what, before, held, after);
  }

  private static Act waiting(String name, String what, String before, String held, String after) {
    return new Act(name, State.WAITING, what, before, held, after);
  }

  private static Act blocked(String name, String what, String before, String held, String after) {
    return new Act(name, State.BLOCKED, what, before, held, after);
  }

  private static Act io(String name, String what, String before, String held, String after) {
    return new Act(name, State.IO, what, before, held, after);
  }

  private static List<Act> ofTime() {
    return List.of(
        new Act("sleep", State.SLEEPING, "", "", "Thread.sleep(200);", ""),
        new Act("TimeUnit.sleep", State.SLEEPING, "", "", "TimeUnit.MILLISECONDS.sleep(200);", ""),
        parked("park", "", "", "LockSupport.park();", "LockSupport.unpark(held);"),
        parked("parkNanos", "", "", "LockSupport.parkNanos(200_000_000);", ""),
        parked("parkUntil", "", "", "LockSupport.parkUntil(System.currentTimeMillis() + 200);", ""));
  }

  private static List<Act> ofLocks() {
    return List.of(
        parked("lock", "lock, which main has", "lock.lock();", "lock.lock(); lock.unlock();",
            "lock.unlock();"),
        parked("lockInterruptibly", "lock, which main has", "lock.lock();",
            "lock.lockInterruptibly(); lock.unlock();",
            "lock.unlock();"),
        parked("tryLock", "lock, which main has", "lock.lock();",
            "if (lock.tryLock(9, TimeUnit.SECONDS)) lock.unlock();", "lock.unlock();"),
        parked("readLock", "readers, which main has",
            "var readers = new ReentrantReadWriteLock(); readers.writeLock().lock();",
            "readers.readLock().lock(); readers.readLock().unlock();", "readers.writeLock().unlock();"),
        parked("writeLock", "readers",
            "var readers = new ReentrantReadWriteLock(); readers.readLock().lock();",
            "readers.writeLock().lock(); readers.writeLock().unlock();", "readers.readLock().unlock();"),
        parked("StampedLock.readLock", "stamps",
            "var stamps = new StampedLock(); long stamp = stamps.writeLock();",
            "stamps.unlockRead(stamps.readLock());", "stamps.unlockWrite(stamp);"),
        parked("StampedLock.writeLock", "stamps",
            "var stamps = new StampedLock(); long stamp = stamps.readLock();",
            "stamps.unlockWrite(stamps.writeLock());", "stamps.unlockRead(stamp);"));
  }

  private static List<Act> ofMonitors() {
    return List.of(
        blocked("block", "bell, which main has", "synchronized (bell) {", "synchronized (bell) {}", "}"),
        blocked("method", "other, which main has", "var other = new Act(); synchronized (other) {",
            "other.enter();", "}"),
        blocked("static method", "Act.class, which main has", "synchronized (Act.class) {",
            "Act.enterClass();", "}"),
        blocked("synchronizedList", "list, which main has",
            "var list = Collections.synchronizedList(new ArrayList<>()); synchronized (list) {",
            "list.size();", "}"),
        blocked("Vector", "vector, which main has", "var vector = new Vector<>(); synchronized (vector) {",
            "vector.add(1);", "}"),
        blocked("Hashtable", "table, which main has (seen every 3\u00a0ms)",
            "var table = new Hashtable<Integer, Integer>(); synchronized (table) {", "table.put(1, 1);", "}"),
        blocked("println", "System.out, which main has", "synchronized (System.out) {",
            "System.out.println();", "}"),
        waiting("wait", "bell", "", "synchronized (bell) { bell.wait(); }",
            "synchronized (bell) { bell.notify(); }"),
        waiting("wait a while", "bell", "", "synchronized (bell) { bell.wait(200); }", ""),
        blocked("notified", "bell, which bob has", """
            Thread.ofVirtual().name("bob").start(quietly(() -> {
              latch.await();
              synchronized (bell) { bell.notifyAll(); Thread.sleep(200); }
            }));
            """, "synchronized (bell) { latch.countDown(); bell.wait(); }", ""),
        blocked("timed out", "bell, which bob (2) has", """
            Thread.ofVirtual().name("bob").start(quietly(() -> {
              latch.await();
              synchronized (bell) { Thread.sleep(250); }
            }));
            """, "synchronized (bell) { latch.countDown(); bell.wait(15); }", ""));
  }

  private static List<Act> ofGates() {
    return List.of(
        parked("latch", "latch", "", "latch.await();", "latch.countDown();"),
        parked("latch for a while", "latch", "", "latch.await(9, TimeUnit.SECONDS);", "latch.countDown();"),
        parked("semaphore", "permits", "var permits = new Semaphore(0);", "permits.acquire();",
            "permits.release();"),
        parked("barrier", "both", "var both = new CyclicBarrier(2);", "both.await();", "both.await();"),
        parked("phaser", "both", "var both = new Phaser(2);", "both.arriveAndAwaitAdvance();",
            "both.arrive();"),
        parked("condition", "condition", "", "lock.lock(); condition.await();",
            "lock.lock(); condition.signal(); lock.unlock();"),
        parked("condition for a while", "condition", "",
            "lock.lock(); if (condition.await(9, TimeUnit.SECONDS)) lock.unlock();",
            "lock.lock(); condition.signal(); lock.unlock();"),
        parked("condition until", "condition", "",
            "lock.lock(); var later = new Date(System.currentTimeMillis() + 9000); "
                + "if (condition.awaitUntil(later)) lock.unlock();",
            "lock.lock(); condition.signal(); lock.unlock();"));
  }

  private static List<Act> ofQueues() {
    return List.of(
        parked("take", "queue", "var queue = new LinkedBlockingQueue<Integer>();", "queue.take();",
            "queue.put(1);"),
        parked("poll", "queue", "var queue = new LinkedBlockingDeque<Integer>();",
            "queue.poll(9, TimeUnit.SECONDS);",
            "queue.put(1);"),
        parked("put", "queue", "var queue = new ArrayBlockingQueue<Integer>(1, false, List.of(1));",
            "queue.put(2);",
            "queue.take();"),
        parked("SynchronousQueue.take", "queue", "var queue = new SynchronousQueue<Integer>();",
            "queue.take();",
            "queue.put(1);"),
        parked("SynchronousQueue.put", "queue", "var queue = new SynchronousQueue<Integer>();",
            "queue.put(1);",
            "queue.take();"),
        parked("transfer", "queue", "var queue = new LinkedTransferQueue<Integer>();", "queue.transfer(1);",
            "queue.take();"),
        parked("PriorityBlockingQueue", "queue", "var queue = new PriorityBlockingQueue<Integer>();",
            "queue.take();",
            "queue.put(1);"),
        parked("DelayQueue", "queue", "var queue = new DelayQueue<Delayed>();",
            "queue.poll(200, TimeUnit.MILLISECONDS);",
            ""),
        parked("exchange", "swap", "var swap = new Exchanger<Integer>();", "swap.exchange(1);",
            "swap.exchange(2);"),
        waiting("ReferenceQueue", "queue", "var queue = new ReferenceQueue<Object>();",
            "queue.remove(200);", ""));
  }

  private static List<Act> ofResults() {
    return List.of(
        waiting("join platform", "the end of bob (3)",
            "var bob = Thread.ofPlatform().name(\"bob\").start(quietly(latch::await));",
            "bob.join();", "latch.countDown();"),
        waiting("join virtual", "the end of bob (4)",
            "var bob = Thread.ofVirtual().name(\"bob\").start(quietly(latch::await));", "bob.join();",
            "latch.countDown();"),
        waiting("join for a while", "the end of bob (5)",
            "var bob = Thread.ofVirtual().name(\"bob\").start(quietly(latch::await));",
            "bob.join(Duration.ofSeconds(9));",
            "latch.countDown();"),
        parked("Future.get", "task", "var task = new FutureTask<>(() -> 1);", "task.get();", "task.run();"),
        parked("Future.get for a while", "task", "var task = new FutureTask<>(() -> 1);",
            "task.get(9, TimeUnit.SECONDS);", "task.run();"),
        parked("CompletableFuture.join", "future", "var future = new CompletableFuture<Integer>();",
            "future.join();", "future.complete(1);"),
        parked("CompletableFuture.get", "future", "var future = new CompletableFuture<Integer>();",
            "future.get(9, TimeUnit.SECONDS);", "future.complete(1);"),
        parked("ForkJoinTask.join", "task",
            "var task = ForkJoinPool.commonPool().submit(quietly(latch::await));",
            "task.join();", "latch.countDown();"),
        parked("awaitTermination", "pool",
            "var pool = Executors.newFixedThreadPool(1); pool.submit(quietly(latch::await)); "
                + "pool.shutdown();",
            "pool.awaitTermination(9, TimeUnit.SECONDS);", "latch.countDown();"),
        parked("close", "pool",
            "var pool = Executors.newVirtualThreadPerTaskExecutor(); pool.submit(quietly(latch::await));",
            "pool.close();", "latch.countDown();"),
        parked("scope", "", "",
            "try (var scope = StructuredTaskScope.open()) { "
                + "scope.fork(quietly(latch::await)); scope.join(); }",
            "latch.countDown();"),
        waiting("initialization", "the initialization of Slow by bob (6)",
            "Thread.ofPlatform().name(\"bob\").start(Slow::use); Slow.Gate.reached.await();", "Slow.use();",
            "Slow.Gate.open.countDown();"),
        waiting("FileChannel.lock", "a file lock", """
            var holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java") \
                .toString(), "--enable-preview", "-cp", System.getProperty("java.class.path"), "Small$Holder")
                .start();
            holder.getInputStream().read();
            """, "try (var door = Holder.door()) { door.lock(); }", "holder.getOutputStream().close();"),
        waiting("waitFor", "the end of cat", "var child = new ProcessBuilder(\"cat\").start();",
            "child.waitFor();",
            "child.getOutputStream().close();"),
        waiting("waitFor a while", "the end of cat (2)", "var child = new ProcessBuilder(\"cat\").start();",
            "child.waitFor(9, TimeUnit.SECONDS);", "child.getOutputStream().close();"));
  }

  /** Little fits between the two ends: who writes has to wait soon. */
  private static final String CONNECTED = """
      var server = new ServerSocket();
      server.setReceiveBufferSize(4096);
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      var client = new Socket(server.getInetAddress(), server.getLocalPort());
      client.setSendBufferSize(4096);
      var peer = server.accept();
      var all = ByteBuffer.allocate(500_000);
      """;
  private static final String CHANNELS = """
      var server = ServerSocketChannel.open().setOption(StandardSocketOptions.SO_RCVBUF, 4096);
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      var client = SocketChannel.open(server.getLocalAddress()) \
      .setOption(StandardSocketOptions.SO_SNDBUF, 4096);
      var peer = server.accept();
      var all = ByteBuffer.allocate(500_000);
      """;

  private static List<Act> ofInput() {
    return List.of(
        io("Socket.read", "socket", CONNECTED, "client.getInputStream().read();",
            "peer.close(); server.close();"),
        io("Socket.read for a while", "socket", CONNECTED,
            "client.setSoTimeout(9000); client.getInputStream().read();",
            "peer.close(); server.close();"),
        io("accept", "socket", "var server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress());",
            "server.accept().close();",
            "new Socket(server.getInetAddress(), server.getLocalPort()).close();"),
        io("SocketChannel.read", "socket", CHANNELS, "client.read(ByteBuffer.allocate(1));",
            "peer.close(); server.close();"),
        io("ServerSocketChannel.accept", "socket",
            "var server = ServerSocketChannel.open()"
                + ".bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));",
            "server.accept().close();", "SocketChannel.open(server.getLocalAddress()).close();"),
        io("DatagramChannel.receive", "socket",
            "var channel = DatagramChannel.open()"
                + ".bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));",
            "channel.receive(ByteBuffer.allocate(1));",
            "DatagramChannel.open().send(ByteBuffer.allocate(1), channel.getLocalAddress());"),
        io("DatagramSocket.receive", "socket",
            "var socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));",
            "socket.receive(new DatagramPacket(new byte[1], 1));",
            "new DatagramSocket().send(new DatagramPacket(new byte[1], 1, socket.getLocalSocketAddress()));"),
        io("select", "selector", "var selector = Selector.open();", "selector.select();",
            "selector.wakeup();"),
        io("select for a while", "selector", "var selector = Selector.open();", "selector.select(9000);",
            "selector.wakeup();"),
        io("Pipe.source", "pipe", "var pipe = Pipe.open();", "pipe.source().read(ByteBuffer.allocate(1));",
            "pipe.sink().close();"),
        io("PipedInputStream", "pipe",
            "var out = new PipedOutputStream(); var in = new PipedInputStream(out);",
            "in.read();", "out.write(1); out.flush();"),
        io("PipedReader", "pipe", "var out = new PipedWriter(); var in = new PipedReader(out);", "in.read();",
            "out.write(1); out.flush();"),
        io("a child's output", "pipe", "var child = new ProcessBuilder(\"cat\").start();",
            "child.getInputStream().read();", "child.getOutputStream().close();"));
  }

  private static List<Act> ofOutput() {
    return List.of(
        io("connect", "socket", """
            var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            var one = new Socket(server.getInetAddress(), server.getLocalPort());
            var two = new Socket(server.getInetAddress(), server.getLocalPort());
            """, "new Socket(server.getInetAddress(), server.getLocalPort()).close();",
            "for (int i = 0; i < 3; i++) server.accept(); server.close();"),
        io("Socket.write", "socket", CONNECTED, "client.getOutputStream().write(all.array());",
            "peer.getInputStream().skipNBytes(500_000);"),
        io("SocketChannel.write", "socket", CHANNELS, "while (all.hasRemaining()) client.write(all);",
            "peer.socket().getInputStream().skipNBytes(500_000);"),
        io("Pipe.sink", "pipe", "var pipe = Pipe.open();",
            "var all = ByteBuffer.allocate(1_000_000); while (all.hasRemaining()) pipe.sink().write(all);",
            "Channels.newInputStream(pipe.source()).skipNBytes(1_000_000);"),
        io("PipedOutputStream", "pipe",
            "var out = new PipedOutputStream(); var in = new PipedInputStream(out);",
            "out.write(new byte[4000]);", "in.skipNBytes(4000);"),
        io("PipedWriter", "pipe", "var out = new PipedWriter(); var in = new PipedReader(out);",
            "out.write(new char[2000]);", "in.skip(2000);"),
        io("a child's input", "pipe", "var child = new ProcessBuilder(\"sleep\", \"9\").start();",
            "try { child.getOutputStream().write(new byte[1_000_000]); } catch (IOException e) { return; }",
            "child.destroy();"));
  }
}
