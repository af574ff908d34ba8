///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//COMPILE_OPTIONS --add-exports=java.base/sun.nio.ch=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/sun.nio.ch=ALL-UNNAMED
//DESCRIPTION One channel that speaks, beside none or 1,000 that are silent: what a turn costs with poll and with epoll.
import java.nio.channels.spi.SelectorProvider;
import sun.nio.ch.DefaultSelectorProvider;
import sun.nio.ch.PollSelectorProvider;

// tag::body[]
void main() throws IOException {
  turns("poll", new PollSelectorProvider(), 0);
  turns("poll", new PollSelectorProvider(), 1000);
  turns("epoll", DefaultSelectorProvider.get(), 0);
  turns("epoll", DefaultSelectorProvider.get(), 1000);
}

void turns(String how, SelectorProvider provider, int idle)
    throws IOException {
  long quickest = Long.MAX_VALUE;
  var pipe = provider.openPipe();
  try (var selector = provider.openSelector();
       var in = pipe.source(); var out = pipe.sink()) {
    for (int n = 0; n < idle; n++) {
      register(selector, provider.openDatagramChannel()); // <1>
    }
    register(selector, in);
    var one = ByteBuffer.allocate(1);
    for (int turn = 0; turn < 200; turn++) {
      out.write(one.clear());
      long start = System.nanoTime();
      selector.select(_ -> { }); // <2>
      quickest = Math.min(quickest, System.nanoTime() - start); // <3>
      in.read(one.clear());
    }
    for (var key : selector.keys()) key.channel().close();
  }
  IO.println("main: " + how + " with " + idle + " idle channels, "
    + "a turn takes " + quickest / 1000.0 + " us");
}
// end::body[]

void register(Selector selector, SelectableChannel channel) throws IOException {
  channel.configureBlocking(false);
  channel.register(selector, SelectionKey.OP_READ);
}
