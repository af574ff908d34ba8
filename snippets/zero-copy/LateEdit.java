///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Wrong on purpose: edits a file after it was sent and before it is read; one of two readers sees the edit.
//SOURCES lib/Loopback.java
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;

// tag::body[]
void main() throws IOException {
  if (copies()) return; // <1>
  tell("write", (menu, ann) ->
      ann.write(ByteBuffer.wrap(menu.readAllBytes())));
  tell("transferTo", (menu, ann) ->
      menu.getChannel().transferTo(0, 4, ann)); // <2>
}

void tell(String how, Way way) throws IOException {
  var path = Files.createTempFile("menu", "");
  Files.writeString(path, "soup");
  try (var door = Loopback.listen();
      var ann = SocketChannel.open(door.getLocalAddress());
      var bob = door.accept();
      var menu = new FileInputStream(path.toFile())) {
    way.send(menu, ann);
    try (var edit = FileChannel.open(path, StandardOpenOption.WRITE)) {
      edit.write(ByteBuffer.wrap("fish".getBytes())); // <3>
    }
    var got = new byte[4];
    bob.socket().getInputStream().readNBytes(got, 0, 4); // <4>
    IO.println(how + ": ann sent soup, bob reads " + new String(got));
  } finally {
    Files.delete(path);
  }
}
// end::body[]

/** File systems that do not lend the pages of the page cache: ZFS, and some that are made with FUSE. */
boolean copies() throws IOException {
  var type = Files.getFileStore(Path.of(System.getProperty("java.io.tmpdir"))).type();
  boolean copies = type.equals("zfs") || type.startsWith("fuse");
  if (copies) IO.println("main: " + type + " lends no pages");
  return copies;
}

interface Way {
  void send(FileInputStream menu, SocketChannel ann) throws IOException;
}
