///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION A hundred messages received through epoll and through io_uring, and how often the receiver has called read.
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
//DEPS io.netty:netty-transport:4.2.10.Final
//DEPS io.netty:netty-transport-classes-io_uring:4.2.10.Final
//DEPS io.netty:netty-transport-native-io_uring:4.2.10.Final:linux-x86_64
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.*;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.uring.IoUring;
import io.netty.channel.uring.IoUringIoHandler;
import io.netty.channel.uring.IoUringServerSocketChannel;

// tag::body[]
void main() throws Exception {
  receive("readiness", NioIoHandler.newFactory(),
    NioServerSocketChannel.class);
  if (IoUring.isAvailable()) { // <1>
    receive("io_uring", IoUringIoHandler.newFactory(),
      IoUringServerSocketChannel.class);
  } else {
    IO.println("io_uring: not on this machine");
  }
}

void receive(String how, IoHandlerFactory engine,
    Class<? extends ServerChannel> door) throws Exception {
  received = new Semaphore(0);
  var bob = new MultiThreadIoEventLoopGroup(1, named, engine);
  var server = new ServerBootstrap().group(bob).channel(door)
    .childHandler(new Receiver()) // <2>
    .bind(InetAddress.getLoopbackAddress(), 0).sync().channel();
  try (var client = SocketChannel.open(server.localAddress())) {
    send(10, client); // <3>
    long before = bob.submit(this::readCalls).get();
    send(100, client);
    long calls = bob.submit(this::readCalls).get() - before;
    IO.println(how + ": 100 messages, calls of read: " + calls);
  }
  received.acquire();
  server.close().sync();
  bob.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
}
// end::body[]

Semaphore received;
final ThreadFactory named = task -> new Thread(task, "bob");

@ChannelHandler.Sharable
class Receiver extends ChannelInboundHandlerAdapter {

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    ((ByteBuf) message).release();
    received.release();
  }

  @Override
  public void channelUnregistered(ChannelHandlerContext context) {
    received.release();
  }
}

void send(int messages, SocketChannel client) throws Exception {
  for (int n = 0; n < messages; n++) {
    client.write(ByteBuffer.wrap("soup".getBytes()));
    received.acquire();
  }
}

/** How often the calling thread has asked the kernel to read. */
long readCalls() throws IOException {
  try (var lines = Files.lines(Path.of("/proc/thread-self/io"))) {
    return lines.filter(line -> line.startsWith("syscr")).mapToLong(line ->
      Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
  }
}
